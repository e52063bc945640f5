import type { Stores } from '../../src/storage/storage.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { buildDraft, buildOwnRadar } from '../support/own-radars.ts';
import { buildFacts, buildTicket, buildUsage } from '../unit/churn/signals/build-facts.ts';
import {
  buildAccess,
  buildActionCall,
  buildAnswers,
  buildAssessment,
  buildCase,
  buildChange,
  buildColleague,
  buildCompany,
  buildBenchmarks,
  buildFigureReport,
  buildLossReport,
  buildPortal,
  buildPostMortem,
  buildRemeasure,
  buildResponse,
  buildSnapshot,
  buildSnooze,
} from '../storage/samples.ts';

import {
  buildSecondAnswer,
  buildSecondInvitation,
  buildSecondRound,
} from '../storage/second-rounds.ts';

import { buildDecision } from '../storage/decisions.ts';
import { buildSharedReply, buildSharedReport } from '../storage/shared-reports.ts';

export const OPENED = new Date('2026-11-02T09:00:00Z');
export const NOW = new Date('2026-11-03T10:00:00Z');
export const DAY = '2026-11-03';
export const LATER = new Date('2027-06-01T00:00:00Z');

/** The ids that every filled portal uses, the same in each: HubSpot counts records per account. */
export const IDS = {
  companyId: '501',
  mergedCompanyId: '502',
  contactId: '7001',
  mergedContactId: '7002',
  waveId: buildWave().waveId,
  endedWaveId: 'wav_00000000000000000002',
  invitationId: buildInvitation().invitationId,
  waitingInvitationId: 'inv_00000000000000000002',
  secondInvitationId: 'inv_00000000000000000004',
  suggestionId: buildColleague().suggestionId,
  caseId: buildCase().caseId,
  radarId: buildOwnRadar().radarId,
  callbackId: buildActionCall().callbackId,
} as const;

/** Made with the key of the test houses. */
export const LINK_NONCE = 'test.nonce';

/** A word that stands in every text of a portal and nowhere else. */
export function markOf(portalId: number): string {
  return `mark-of-${portalId}`;
}

/** At least one row in every table, under the ids of `IDS` and with the portal's mark in its texts. */
export async function fillPortal(stores: Stores, portalId: number): Promise<void> {
  await fillAccount(stores, portalId);
  await fillContent(stores, portalId);
}

/** The same for a portal that is connected already. */
export async function fillContent(stores: Stores, portalId: number): Promise<void> {
  const mark = markOf(portalId);
  await stores.settings.save(portalId, { ...defaultPortalSettings, reminderDays: [5] }, NOW);
  for (const companyId of [IDS.companyId, IDS.mergedCompanyId]) {
    await stores.companies.save(buildCompany({ portalId, companyId, name: mark }));
  }
  await fillWaves(stores, portalId);
  await fillAnswers(stores, portalId);
  await fillSecondRound(stores, portalId);
  await fillRisk(stores, portalId);
  await stores.behaviour.save(
    { portalId, ...IDS },
    buildFacts({ tickets: [buildTicket({ category: mark })], usage: buildUsage(portalId) }),
    { at: NOW, asked: 1 },
  );
  await fillRecords(stores, portalId);
  await stores.radars.insert(
    buildOwnRadar({ portalId, draft: buildDraft({ name: { en: mark } }) }),
  );
  const changes = ['waiting', 'done'].map((eventKey) =>
    buildChange({ portalId, eventKey, kind: 'merged', property: mark }),
  );
  await stores.changes.insertAll(changes, NOW);
  await stores.changes.markDone(portalId, ['done'], NOW);
  await stores.actionCalls.insert({
    ...buildActionCall({ portalId, state: 'waiting', waveId: IDS.endedWaveId }),
    outputs: { hs_execution_state: 'BLOCK', mark },
  });
}

async function fillAccount(stores: Stores, portalId: number): Promise<void> {
  await stores.portals.save(buildPortal({ portalId, uiDomain: markOf(portalId) }));
  await stores.access.save(buildAccess({ portalId, accessToken: markOf(portalId) }));
  await stores.portalStates.set(portalId, { syncedAt: NOW });
  // States of installations belong to nobody yet.
  await stores.installStates.insert(`state of ${portalId}`, LATER);
}

/** One wave that is open and has a draft and an answer, and one that has closed. */
async function fillWaves(stores: Stores, portalId: number): Promise<void> {
  const mark = markOf(portalId);
  const { waves, invitations } = stores;
  await waves.insert(buildWave({ portalId, companyName: mark }));
  await waves.raiseAnswersVersion({ portalId, waveId: IDS.waveId });
  await waves.insert(
    buildWave({
      portalId,
      waveId: IDS.endedWaveId,
      requestId: 'request-2',
      companyName: mark,
      openedAt: new Date('2026-06-02T09:00:00Z'),
      status: 'closed',
      closedAt: new Date('2026-06-16T09:00:00Z'),
    }),
  );
  await invitations.insertAll([
    buildInvitation({ portalId, lastName: mark, linkHash: `${mark} 1`, response: 'answered' }),
    buildInvitation({
      portalId,
      invitationId: IDS.waitingInvitationId,
      personId: IDS.mergedContactId,
      lastName: mark,
      linkNonce: LINK_NONCE,
      linkHash: `${mark} 2`,
    }),
    buildInvitation({
      portalId,
      invitationId: 'inv_00000000000000000003',
      side: 'vendor',
      personId: '31',
      lastName: mark,
      linkNonce: LINK_NONCE,
      linkHash: `${mark} 3`,
    }),
  ]);
  await invitations.insertExclusions({ portalId, waveId: IDS.waveId }, [
    { contactId: '7009', name: mark, email: '', reason: 'no_email', until: null },
  ]);
  await stores.reminders.insertRound(
    { portalId, waveId: IDS.waveId },
    { key: mark, at: NOW, reminders: [{ invitationId: IDS.waitingInvitationId, dueAt: NOW }] },
  );
}

async function fillAnswers(stores: Stores, portalId: number): Promise<void> {
  const mark = markOf(portalId);
  const waiting = { portalId, waveId: IDS.waveId, invitationId: IDS.waitingInvitationId };
  await stores.drafts.add(waiting, { comment: mark });
  await stores.letters.plan({ ...waiting, letter: 'closing' }, NOW);
  await stores.clockStrikes.claim('wave.tick', [portalId], NOW);
  await stores.testMails.note(
    { portalId, userId: mark, requestId: 'test-mail', at: NOW },
    { most: 9, since: NOW },
  );
  await stores.deliveryProblems.note(waiting, mark);
  await stores.machineHits.add(waiting, 'hidden_link');
  await stores.linkVisits.note(waiting, { mark, at: NOW });
  await stores.responses.insert(
    buildResponse({ portalId, answers: buildAnswers({ comment: mark }) }),
  );
  await stores.colleagues.insert(buildColleague({ portalId, name: mark }));
  await stores.reports.add(
    { portalId, waveId: IDS.endedWaveId, linkNonce: LINK_NONCE, linkHash: `${mark} report` },
    NOW,
  );
  const shared = { portalId, waveId: IDS.endedWaveId, linkHash: `${mark} shared` };
  await stores.sharedReports.save(buildSharedReport({ ...shared, heard: mark }));
  await stores.digests.take(portalId, mark, '2026-11-02', NOW);
  await stores.digests.optOut(portalId, mark, NOW);
  await stores.decisions.save(buildDecision({ ...shared, wantsTask: false, requestId: mark }));
  await stores.sharedReports.addReply(shared, buildSharedReply({ comment: mark }));
  for (const waveId of [IDS.waveId, IDS.endedWaveId]) {
    const snapshot = buildSnapshot({ portalId, waveId, kind: 'final' });
    const scores = { ...snapshot.scores, mark } as unknown as typeof snapshot.scores;
    await stores.snapshots.save({ ...snapshot, snapshotId: `snp of ${waveId}`, scores });
  }
}

/** Of the wave that has ended: one link that waits, and what another person said. */
async function fillSecondRound(stores: Stores, portalId: number): Promise<void> {
  const mark = markOf(portalId);
  const ended = { portalId, waveId: IDS.endedWaveId };
  const invitationIds = [IDS.secondInvitationId, 'inv_00000000000000000005'];
  await stores.invitations.insertAll(
    invitationIds.map((invitationId, index) =>
      buildInvitation({
        ...ended,
        invitationId,
        personId: String(7005 + index),
        lastName: mark,
        linkNonce: LINK_NONCE,
        linkHash: `${mark} first ${invitationId}`,
        response: 'answered',
      }),
    ),
  );
  const links = invitationIds.map((invitationId) =>
    buildSecondInvitation({
      ...ended,
      invitationId,
      linkNonce: LINK_NONCE,
      linkHash: `${mark} second ${invitationId}`,
    }),
  );
  await stores.secondRounds.insert(buildSecondRound({ ...ended, requestId: mark }), links);
  const said = { p1: { why: mark, wanted: '' } };
  const [, answered] = links;
  if (!answered) return;
  const { invitationId } = answered;
  await stores.secondRounds.accept(
    buildSecondAnswer({ ...ended, said, invitationId }),
    answered,
    NOW,
  );
}

async function fillRisk(stores: Stores, portalId: number): Promise<void> {
  const mark = markOf(portalId);
  const { input, ...assessment } = buildAssessment({ portalId });
  await stores.assessments.save({ ...assessment, input: { ...input, mark } as typeof input });
  await stores.cases.insert(
    buildCase({ portalId, ownerId: '61001', outcome: mark, contactId: IDS.contactId }),
  );
  await stores.remeasures.insert(buildRemeasure({ portalId, pointIds: [mark] }));
  await stores.snoozes.insert(buildSnooze({ portalId, by: mark }));
  await stores.losses.save({ ...buildPostMortem({ portalId }), ...{ mark } }, NOW);
  await stores.losses.saveReport(portalId, { ...buildLossReport(1), ...{ mark } }, NOW);
  await stores.figures.saveReport(portalId, { ...buildFigureReport(1), ...{ mark } }, NOW);
  await stores.benchmarks.save(portalId, { ...buildBenchmarks(1), ...{ mark } }, NOW);
  await stores.activities.begin(portalId, 'task:cas_1');
}

async function fillRecords(stores: Stores, portalId: number): Promise<void> {
  const mark = markOf(portalId);
  const { companyId, contactId, mergedContactId } = IDS;
  await stores.mailCounts.add(portalId, [DAY]);
  await stores.subscriptions.save(
    portalId,
    7,
    [contactId, mergedContactId].map((id) => ({
      contactId: id,
      email: mark,
      status: 'SUBSCRIBED' as const,
    })),
    NOW,
  );
  await stores.contactStates.setLastAsked(portalId, [contactId, mergedContactId], mark, NOW);
  const company = { portalId, objectType: 'companies', recordId: companyId } as const;
  await stores.records.want(company, { radar_health_reasons: mark });
  for (const recordId of [contactId, mergedContactId]) {
    const contact = { portalId, objectType: 'contacts', recordId } as const;
    await stores.records.want(contact, { radar_group: mark });
    const refused = { ...contact, version: 1, changes: { radar_group: mark } };
    await stores.records.markProblem(refused, { message: mark, gone: false }, NOW);
  }
}
