import { sql } from 'kysely';
import type { Database } from '../../src/storage/database.ts';
import type { Stores } from '../../src/storage/storage.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { buildDeal, buildFacts, buildPerson } from '../unit/churn/signals/build-facts.ts';
import { buildDecision } from './decisions.ts';
import {
  buildAssessment,
  buildCase,
  buildChange,
  buildColleague,
  buildCompany,
  buildResponse,
  buildSnapshot,
} from './samples.ts';
import { buildSecondAnswer, buildSecondInvitation, buildSecondRound } from './second-rounds.ts';

const NOW = new Date('2026-11-03T10:00:00Z');

/** Ids and words that stand in nothing but the rows about these two. */
export const CUSTOMER = {
  contactId: '770077',
  email: 'only.hers@nordlys.example',
  /** The others begin with it. */
  invitationId: 'inv_hers',
} as const;
export const COLLEAGUE = {
  ownerId: '660066',
  email: 'only.his@vendor.example',
  invitationId: 'inv_his',
} as const;

const WAVE = buildWave({ waveId: 'wav_person', companyId: '790079', requestId: 'person' });
const ANONYMOUS = { ...WAVE, waveId: 'wav_anonymous', requestId: 'anonymous' };
const WAITING = { ...WAVE, waveId: 'wav_waiting', requestId: 'waiting' };
const OTHER = { ...WAVE, waveId: 'wav_other', requestId: 'other' };

/** A row about one customer and one colleague in each table that can hold one of them. */
export async function fillPerson(stores: Stores, portalId: number): Promise<void> {
  await stores.companies.save(
    buildCompany({ portalId, companyId: WAVE.companyId, ownerId: COLLEAGUE.ownerId }),
  );
  const sender = { name: 'Ida Berg', email: COLLEAGUE.email };
  await stores.waves.insert({ ...WAVE, portalId, sender, status: 'closed', closedAt: NOW });
  await stores.waves.insert({ ...ANONYMOUS, portalId, mode: 'anonymous' });
  await stores.waves.insert({ ...WAITING, portalId });
  await stores.waves.insert({ ...OTHER, portalId });
  await fillInvitations(stores, portalId);
  await fillAnswers(stores, portalId);
  await fillSecondRounds(stores, portalId);
  await fillRecords(stores, portalId);
  await fillColleague(stores, portalId);
}

async function fillInvitations({ invitations, ...stores }: Stores, portalId: number) {
  const hers = { portalId, waveId: WAVE.waveId, invitationId: CUSTOMER.invitationId };
  const customer = {
    ...{ ...hers, companyId: WAVE.companyId, personId: CUSTOMER.contactId },
    ...{ email: CUSTOMER.email.toUpperCase(), response: 'answered' as const },
  };
  const anonymous = {
    waveId: ANONYMOUS.waveId,
    invitationId: 'inv_hers_anonymous',
    linkHash: `hash of hers in ${portalId}, anonymous`,
  };
  const waiting = {
    waveId: WAITING.waveId,
    ...{ invitationId: 'inv_hers_waiting', response: 'started' as const },
    linkHash: `hash of hers in ${portalId}, waiting`,
  };
  const colleague = {
    ...{ personId: COLLEAGUE.ownerId, side: 'vendor' as const, email: COLLEAGUE.email },
    ...{ invitationId: COLLEAGUE.invitationId, linkHash: `hash of his in ${portalId}` },
  };
  await invitations.insertAll([
    buildInvitation({ ...customer, linkHash: `hash of hers in ${portalId}` }),
    buildInvitation({ ...customer, ...anonymous }),
    buildInvitation({ ...customer, ...waiting }),
    buildInvitation({ ...customer, ...colleague }),
  ]);
  await invitations.insertExclusions({ portalId, waveId: OTHER.waveId }, [
    {
      ...{ contactId: CUSTOMER.contactId, name: 'Her', email: CUSTOMER.email },
      ...{ reason: 'left_out', until: null },
    },
  ]);
  await stores.drafts.add({ ...hers, ...waiting }, { comment: 'Not sent' });
  await stores.letters.plan({ ...hers, letter: 'thanks' }, NOW);
  await stores.deliveryProblems.note(hers, 'No such mailbox');
  await stores.machineHits.add(hers, 'hidden_link');
  await stores.linkVisits.note(hers, { mark: 'mark', at: NOW });
}

async function fillAnswers(stores: Stores, portalId: number) {
  const { waveId } = WAVE;
  await stores.responses.insert(
    buildResponse({
      ...{ portalId, waveId, responseId: 'rsp_hers' },
      ...{ invitationId: CUSTOMER.invitationId, personId: CUSTOMER.contactId },
    }),
  );
  await stores.colleagues.insert(
    buildColleague({ portalId, waveId, suggestionId: 'sug_made', responseId: 'rsp_hers' }),
  );
  const suggested = { suggestionId: 'sug_hers', email: CUSTOMER.email };
  await stores.colleagues.insert(buildColleague({ portalId, waveId, ...suggested }));
  const snapshot = buildSnapshot({ portalId, waveId, companyId: WAVE.companyId });
  await stores.snapshots.save({
    ...snapshot,
    scores: {
      ...snapshot.scores,
      followups: [{ respondentId: CUSTOMER.contactId, pointIds: ['p1'] }],
      excludedRespondents: [CUSTOMER.contactId],
      flaggedRespondents: [CUSTOMER.contactId],
    },
  });
}

/** The second answer of the anonymous wave leads to nobody. */
async function fillSecondRounds({ secondRounds }: Stores, portalId: number) {
  for (const [waveId, invitationId, isAnonymous] of [
    [WAVE.waveId, CUSTOMER.invitationId, false],
    [ANONYMOUS.waveId, 'inv_hers_anonymous', true],
  ] as const) {
    const link = buildSecondInvitation({
      ...{ portalId, waveId, invitationId },
      linkHash: `second hash of ${invitationId} in ${portalId}`,
    });
    await secondRounds.insert(buildSecondRound({ portalId, waveId, requestId: waveId }), [link]);
    const answer = buildSecondAnswer({
      ...{ portalId, waveId, answerId: `sca_${waveId}` },
      said: { p1: { why: isAnonymous ? 'Said by nobody' : 'Said by her', wanted: '' } },
      invitationId: isAnonymous ? null : invitationId,
    });
    await secondRounds.accept(answer, link, NOW);
  }
}

async function fillRecords(stores: Stores, portalId: number) {
  const { contactId, email } = CUSTOMER;
  const company = { portalId, companyId: WAVE.companyId };
  await stores.contactStates.setSurveyOptOut(portalId, contactId, true);
  await stores.subscriptions.save(portalId, 7, [{ contactId, email, status: 'SUBSCRIBED' }], NOW);
  const record = { portalId, objectType: 'contacts', recordId: contactId } as const;
  await stores.records.want(record, { radar_group: 'users' });
  await stores.behaviour.save(
    company,
    buildFacts({
      people: [buildPerson({ id: contactId })],
      deals: [buildDeal({ referrer: contactId })],
    }),
    { at: NOW, asked: 1 },
  );
  const { input, ...assessment } = buildAssessment(company);
  const evidence = { count: 1, record: { object: 'contacts', id: contactId } } as const;
  await stores.assessments.save({
    ...assessment,
    input: { ...input, items: [...input.items, { type: 'opt_out', at: NOW, evidence }] },
  });
  await stores.cases.insert(
    buildCase({ ...company, contactId, ownerId: COLLEAGUE.ownerId, waveId: WAVE.waveId }),
  );
  await stores.changes.insertAll(
    [buildChange({ portalId, object: 'contacts', recordId: contactId, property: 'email' })],
    NOW,
  );
}

async function fillColleague(stores: Stores, portalId: number) {
  const { ownerId } = COLLEAGUE;
  await stores.decisions.save(buildDecision({ portalId, waveId: WAVE.waveId, ownerId }));
  await stores.digests.take(portalId, ownerId, '2026-11-02', NOW);
  await stores.digests.optOut(portalId, ownerId, NOW);
}

/** Columns by which a row belongs to a customer or a colleague. */
const PERSON_COLUMNS = ['contact_id', 'person_id', 'invitation_id', 'email', 'owner_id', 'reader'];

/** The tables that have one of them, as the database itself knows them. */
export async function listPersonTables({ kysely }: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in (${sql.join(PERSON_COLUMNS)})
    order by table_name
  `.execute(kysely);
  return rows.map(({ name }) => name);
}
