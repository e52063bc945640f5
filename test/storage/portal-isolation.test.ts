import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import { NO_FACTS } from '../../src/churn/signals/facts.ts';
import type { Stores } from '../../src/storage/storage.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { buildDraft, buildOwnRadar } from '../support/own-radars.ts';
import { buildSecondAnswer, buildSecondInvitation, buildSecondRound } from './second-rounds.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import {
  buildAccess,
  buildActionCall,
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
  closedAt,
} from './samples.ts';
import { buildDecision } from './decisions.ts';
import { buildSharedReply, buildSharedReport } from './shared-reports.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const COMPANY = { companyId: '501' };
const WAVE = { waveId: buildWave().waveId };

/** For every store: how it writes something with an id that both portals use, and reads it. */
const cases: Record<
  // A state of an installation belongs to no portal yet.
  Exclude<keyof Stores, 'jobs' | 'installStates'>,
  {
    readonly write: (stores: Stores, portalId: number) => Promise<unknown>;
    readonly read: (stores: Stores, portalId: number) => Promise<unknown>;
  }
> = {
  clockStrikes: {
    write: ({ clockStrikes }, portalId) =>
      clockStrikes.claim('wave.tick', [portalId], new Date(portalId)),
    // Each portal has heeded its own stroke, and only that.
    read: async ({ clockStrikes }, portalId) => [
      portalId,
      await clockStrikes.claim('wave.tick', [portalId], new Date(portalId)),
    ],
  },
  testMails: {
    write: ({ testMails }, portalId) =>
      testMails.note(
        { portalId, userId: '42', requestId: nameOf(portalId), at: NOW },
        { most: 1, since: new Date(0) },
      ),
    // The request of one portal was never made in the other.
    read: ({ testMails }, portalId) =>
      testMails.note(
        { portalId, userId: '42', requestId: nameOf(11), at: NOW },
        { most: 0, since: new Date(0) },
      ),
  },
  deliveryProblems: {
    write: async ({ waves, invitations, deliveryProblems }, portalId) => {
      await waves.insert(buildWave({ portalId, waveId: 'wav_refused', requestId: 'refused' }));
      const invitation = buildInvitation({
        portalId,
        waveId: 'wav_refused',
        invitationId: 'inv_refused',
        linkHash: `refused ${nameOf(portalId)}`,
        delivery: 'failed',
      });
      await invitations.insertAll([invitation]);
      await deliveryProblems.note(invitation, nameOf(portalId));
    },
    read: ({ deliveryProblems }, portalId) =>
      deliveryProblems.listOfWave({ portalId, waveId: 'wav_refused' }),
  },
  undelivered: {
    write: (stores, portalId) =>
      stores.undelivered.markContact(
        { portalId, contactId: '7777' },
        portalId === 11 ? 'complained' : 'bounced',
      ),
    read: async (stores, portalId) =>
      (await stores.contactStates.listByIds(portalId, ['7777'])).map(
        ({ deliveryStatus }) => deliveryStatus,
      ),
  },
  portals: {
    write: (stores, portalId) =>
      stores.portals.save(buildPortal({ portalId, currency: currencyOf(portalId) })),
    read: async (stores, portalId) => (await stores.portals.get(portalId)).currency,
  },
  settings: {
    write: (stores, portalId) =>
      stores.settings.save(portalId, { ...defaultPortalSettings, openDays: portalId }, NOW),
    read: async (stores, portalId) => [
      (await stores.settings.getCurrent(portalId)).settings.openDays,
      (await stores.settings.getVersion(portalId, 1)).settings.openDays,
    ],
  },
  reports: {
    write: async (stores, portalId) => {
      await stores.waves.insert(buildWave({ portalId }));
      const link = { linkNonce: `k1.${portalId}`, linkHash: nameOf(portalId) };
      await stores.reports.add({ portalId, ...WAVE, ...link }, NOW);
      if (portalId === 12) await stores.reports.renew({ portalId, ...WAVE, ...link });
    },
    read: async ({ reports }, portalId) => [
      await reports.find({ portalId, ...WAVE }),
      (await reports.findWave(nameOf(portalId)))?.portalId,
      await reports.listUnmade(portalId, NOW),
    ],
  },
  sharedReports: {
    write: async ({ waves, sharedReports }, portalId) => {
      await waves.insert(buildWave({ portalId }));
      const report = buildSharedReport({ portalId, linkHash: nameOf(portalId) });
      await sharedReports.save(report);
      await sharedReports.addReply(report, buildSharedReply({ comment: nameOf(portalId) }));
    },
    read: async ({ sharedReports }, portalId) => [
      await sharedReports.find({ portalId, ...WAVE }),
      await sharedReports.findOpened(nameOf(portalId)),
      await sharedReports.listReplies({ portalId, ...WAVE }),
    ],
  },
  radars: {
    write: async (stores, portalId) => {
      const radar = buildOwnRadar({
        portalId,
        draft: buildDraft({ name: { en: nameOf(portalId) } }),
      });
      await stores.radars.insert(radar);
      await stores.radars.save(radar, 1);
      if (portalId === 11) await stores.radars.setArchived(portalId, radar.radarId, NOW);
    },
    read: async ({ radars }, portalId) => [
      await radars.find(portalId, buildOwnRadar().radarId),
      await radars.findByRequest(portalId, buildOwnRadar().requestId),
      await radars.list(portalId),
    ],
  },
  companies: {
    write: (stores, portalId) =>
      stores.companies.save(buildCompany({ portalId, name: nameOf(portalId) })),
    read: (stores, portalId) => stores.companies.find({ portalId, ...COMPANY }),
  },
  behaviour: {
    write: async ({ behaviour }, portalId) => {
      const ref = { portalId, ...COMPANY };
      const people = [
        { id: '7001', role: null, since: NOW, leftAt: null, bouncedAt: null, optedOutAt: null },
      ];
      const usage = [{ week: '2026-11-02', value: portalId }];
      await behaviour.save(ref, { ...NO_FACTS, people, usage }, { at: NOW, asked: 1 });
      const scores = { commercial: portalId, usage: null, engagement: null };
      await behaviour.saveScores(ref, { ...scores, cancellationNotice: false, touchedOn: null });
      if (portalId !== 11) return;
      await behaviour.markStale(portalId, [COMPANY.companyId]);
      await behaviour.markStaleByRecords(portalId, 'contacts', ['7001']);
      await behaviour.markAllStale(portalId);
      await behaviour.settle(ref, 2);
    },
    read: async ({ behaviour }, portalId) => [
      await behaviour.find({ portalId, ...COMPANY }),
      await behaviour.findScores({ portalId, ...COMPANY }),
      await behaviour.listStale(portalId, '', 10),
      await behaviour.hasStale(portalId),
    ],
  },
  waves: {
    write: async (stores, portalId) => {
      await stores.waves.insert(buildWave({ portalId, companyName: nameOf(portalId) }));
      if (portalId === 11) await stores.waves.setStatus({ portalId, ...WAVE }, 'closed', NOW);
      await stores.waves.raiseAnswersVersion({ portalId, ...WAVE });
    },
    read: async ({ waves }, portalId) => [
      await waves.get({ portalId, ...WAVE }),
      await waves.findByRequest(portalId, 'request-1'),
      await waves.listOfCompany({ portalId, ...COMPANY }),
      await waves.findNewest({ portalId, ...COMPANY }),
      await waves.listDueToClose(portalId, new Date('2027-01-01T00:00:00Z')),
      await waves.listUnscored(portalId),
      await waves.listScoredCompanies(portalId),
    ],
  },
  invitations: {
    write: async ({ invitations }, portalId) => {
      const invitation = buildInvitation({ portalId, linkHash: nameOf(portalId) });
      await invitations.insertAll([invitation]);
      await invitations.insertExclusions({ portalId, ...WAVE }, [
        { contactId: '1', name: nameOf(portalId), email: '', reason: 'no_email', until: null },
      ]);
      await invitations.moveDelivery(invitation, ['queued'], 'sent', new Date(portalId * 1000));
      await invitations.setResponse(invitation, 'answered', new Date(portalId * 1000));
    },
    read: async ({ invitations }, portalId) => [
      await invitations.get(buildInvitation({ portalId })),
      await invitations.findOpened(nameOf(portalId)),
      await invitations.listOfWave({ portalId, ...WAVE }),
      await invitations.listExclusions({ portalId, ...WAVE }),
      await invitations.listUnsent(portalId, NOW),
      await invitations.listOfContact({ portalId, contactId: '7001' }, 10),
      await invitations.findExclusion({ portalId, contactId: '1' }),
      [...(await invitations.listTeamNames(portalId, ['31', '7001']))],
    ],
  },
  responses: {
    write: (stores, portalId) =>
      stores.responses.insert(buildResponse({ portalId, group: nameOf(portalId) })),
    read: async ({ responses }, portalId) => [
      await responses.listOfWave({ portalId, ...WAVE }),
      await responses.findNamed({ portalId, contactId: '7001' }),
    ],
  },
  drafts: {
    write: async ({ invitations, drafts }, portalId) => {
      const invitation = buildInvitation({
        portalId,
        invitationId: 'inv_draft',
        personId: '7002',
        linkHash: `draft ${nameOf(portalId)}`,
      });
      await invitations.insertAll([invitation]);
      await drafts.add(invitation, { comment: nameOf(portalId) });
    },
    read: ({ drafts }, portalId) => drafts.get({ portalId, invitationId: 'inv_draft' }),
  },
  teamTurns: {
    write: ({ invitations }, portalId) =>
      invitations.insertAll([
        buildInvitation({
          portalId,
          invitationId: 'inv_turn',
          side: 'vendor',
          personId: '61001',
          linkNonce: `k1.${nameOf(portalId)}`,
          linkHash: `turn ${nameOf(portalId)}`,
        }),
      ]),
    read: ({ teamTurns }, portalId) => teamTurns.listOfOwner(portalId, '61001'),
  },
  letters: {
    write: async ({ invitations, letters }, portalId) => {
      const invitation = buildInvitation({
        portalId,
        invitationId: 'inv_letter',
        personId: '7019',
        linkHash: `letter ${nameOf(portalId)}`,
        response: 'answered',
      });
      await invitations.insertAll([invitation]);
      await letters.plan({ ...invitation, letter: 'thanks' }, NOW);
    },
    read: ({ letters }, portalId) => letters.listUnsent(portalId, { now: NOW, thanksSince: NOW }),
  },
  machineHits: {
    write: async ({ machineHits }, portalId) => {
      for (let hit = portalId; hit > 10; hit -= 1) {
        await machineHits.add(buildInvitation({ portalId }), 'hidden_link');
      }
    },
    read: ({ machineHits }, portalId) => machineHits.get(buildInvitation({ portalId })),
  },
  linkVisits: {
    write: ({ linkVisits }, portalId) =>
      linkVisits.note(buildInvitation({ portalId }), { mark: nameOf(portalId), at: NOW }),
    read: ({ linkVisits }, portalId) =>
      linkVisits.note(buildInvitation({ portalId }), { mark: nameOf(portalId), at: NOW }),
  },
  secondRounds: {
    write: async ({ invitations, secondRounds }, portalId) => {
      const invitation = buildInvitation({
        portalId,
        invitationId: 'inv_second',
        personId: '7003',
        linkHash: `first ${nameOf(portalId)}`,
      });
      await invitations.insertAll([invitation]);
      const round = buildSecondRound({ portalId, requestId: `second-${portalId}` });
      const link = buildSecondInvitation({ portalId, linkHash: `second ${nameOf(portalId)}` });
      await secondRounds.insert(round, [link]);
      if (portalId === 11) await secondRounds.take(link, NOW);
      const said = { p1: { why: nameOf(portalId), wanted: '' } };
      await secondRounds.accept(buildSecondAnswer({ portalId, said }), link, NOW);
    },
    read: async ({ secondRounds }, portalId) => [
      await secondRounds.find({ portalId, ...WAVE }),
      await secondRounds.getInvitation({ portalId, invitationId: 'inv_second' }),
      await secondRounds.findByLink(`second ${nameOf(portalId)}`),
      await secondRounds.listUnsent(portalId, NOW),
      await secondRounds.listAnswers({ portalId, ...WAVE }),
    ],
  },
  subscriptions: {
    write: ({ subscriptions }, portalId) =>
      subscriptions.save(
        portalId,
        7,
        [{ contactId: '7001', email: nameOf(portalId), status: 'UNSUBSCRIBED' }],
        NOW,
      ),
    read: ({ subscriptions }, portalId) =>
      subscriptions.list(portalId, 7, ['7001'], new Date(NOW.getTime() - 1)),
  },
  mailCounts: {
    write: async ({ mailCounts }, portalId) => {
      for (let mail = portalId; mail > 10; mail -= 1) {
        await mailCounts.add(portalId, ['2026-11-02']);
      }
    },
    read: async ({ mailCounts }, portalId) => [
      ...(await mailCounts.read(portalId, ['2026-11-02'])),
    ],
  },
  colleagues: {
    write: ({ colleagues }, portalId) =>
      colleagues.insert(buildColleague({ portalId, name: nameOf(portalId) })),
    read: ({ colleagues }, portalId) => colleagues.listOfWave({ portalId, ...WAVE }),
  },
  remeasures: {
    write: ({ remeasures }, portalId) =>
      remeasures.insert(buildRemeasure({ portalId, pointIds: [nameOf(portalId)] })),
    read: ({ remeasures }, portalId) => remeasures.find(portalId, buildRemeasure().caseId),
  },
  losses: {
    write: async ({ losses, companies }, portalId) => {
      await companies.save(buildCompany({ portalId, name: nameOf(portalId) }));
      await losses.save(buildPostMortem({ portalId, leadDays: portalId }), NOW);
      if (portalId === 11) await losses.markWonBack({ portalId, ...COMPANY }, NOW);
      await losses.saveReport(portalId, buildLossReport(portalId), NOW);
    },
    read: async ({ losses }, portalId) => [
      [...(await losses.listLost(portalId, [COMPANY.companyId]))],
      await losses.find({ portalId, ...COMPANY }),
      await losses.list(portalId, 10),
      await losses.count(portalId),
      [...(await losses.listSteps(portalId, [COMPANY.companyId]))],
      await losses.listCases({ portalId, ...COMPANY }),
      await losses.findReport(portalId),
    ],
  },
  snapshots: {
    write: (stores, portalId) =>
      stores.snapshots.save(buildSnapshot({ portalId, kind: 'final', formulasVersion: portalId })),
    read: async ({ snapshots }, portalId) => [
      await snapshots.findLatest({ portalId, ...WAVE }),
      await snapshots.listFinal({ portalId, ...COMPANY }, 10),
      await snapshots.findOpen({ portalId, ...COMPANY }, 'customer-relationship'),
    ],
  },
  contactStates: {
    write: async ({ contactStates }, portalId) => {
      await contactStates.setLastAsked(portalId, ['7001'], nameOf(portalId), NOW);
      await contactStates.setSurveyOptOut(portalId, '7001', portalId === 11);
    },
    read: (stores, portalId) => stores.contactStates.listByIds(portalId, ['7001']),
  },
  records: {
    write: async ({ records }, portalId) => {
      const ref = { portalId, objectType: 'companies', recordId: '501' } as const;
      await records.want(ref, { radar_a: nameOf(portalId), radar_b: nameOf(portalId) });
      const written = { ...ref, version: 1, changes: { radar_a: nameOf(portalId) } };
      await records.markWriting([written]);
      await records.markWrittenAll([written]);
      const problem = { message: 'No.', gone: false };
      await records.markProblem({ ...written, portalId: 99 }, problem, NOW);
    },
    read: (stores, portalId) => stores.records.listDirty(portalId, 'companies', 10),
  },
  assessments: {
    write: (stores, portalId) =>
      stores.assessments.save(buildAssessment({ portalId, since: new Date(portalId * 1000) })),
    read: async ({ assessments }, portalId) => [
      await assessments.findLatest({ portalId, ...COMPANY }),
      await assessments.list({ portalId, ...COMPANY }, 10),
    ],
  },
  reminders: {
    write: ({ reminders }, portalId) =>
      reminders.insertRound(
        { portalId, ...WAVE },
        { key: nameOf(portalId), at: NOW, reminders: [] },
      ),
    read: async ({ reminders }, portalId) => [
      await reminders.findRound({ portalId, ...WAVE }, nameOf(11)),
      await reminders.findRound({ portalId, ...WAVE }, nameOf(12)),
      await reminders.listUnsent(portalId, NOW),
      await reminders.listOpenWaves(portalId, NOW),
    ],
  },
  snoozes: {
    write: ({ snoozes }, portalId) =>
      snoozes.insert(buildSnooze({ portalId, by: nameOf(portalId) })),
    read: async ({ snoozes }, portalId) => [
      await snoozes.findByRequest(portalId, buildSnooze().requestId),
      await snoozes.listLasting({ portalId, ...COMPANY }, NOW),
    ],
  },
  repeats: {
    write: async ({ companies, repeats }, portalId) => {
      await companies.save(buildCompany({ portalId, name: nameOf(portalId) }));
      const facts = {
        lastOpenedAt: null,
        renewalAt: null,
        repeatFrom: null,
        tries: portalId,
        isLost: false,
        skipped: portalId === 11 ? ('company_rests' as const) : null,
      };
      await repeats.save([{ portalId, ...COMPANY, ...facts, nextWaveAt: new Date(portalId) }]);
    },
    read: async ({ repeats }, portalId) => [
      await repeats.listCompanies(portalId, '', 10),
      await repeats.listDue(portalId, NOW, 10),
      await repeats.find({ portalId, ...COMPANY }),
    ],
  },
  retention: {
    write: async (stores, portalId) => {
      if (portalId === 11) await stores.retention.strip({ portalId, ...WAVE }, NOW);
      await stores.waves.setStatus({ portalId, ...WAVE }, 'closed', new Date(portalId));
    },
    read: ({ retention }, portalId) => retention.listDue(portalId, NOW, 10),
  },
  people: {
    write: async ({ invitations }, portalId) => {
      const ids = {
        portalId,
        invitationId: 'inv_person',
        personId: '7004',
        linkHash: `p${portalId}`,
      };
      await invitations.insertAll([buildInvitation({ ...ids, lastName: nameOf(portalId) })]);
    },
    read: async ({ people }, portalId) => {
      const person = await people.findByContact(portalId, '7004');
      return [person, await people.collect(portalId, person)];
    },
  },
  scoredCompanies: {
    write: async ({ companies, assessments }, portalId) => {
      await companies.save(buildCompany({ portalId, name: nameOf(portalId) }));
      await assessments.save(buildAssessment({ portalId }));
    },
    read: ({ scoredCompanies }, portalId) =>
      scoredCompanies.sample(portalId, 'customer-relationship', 10),
  },
  cases: {
    write: async ({ cases }, portalId) => {
      await cases.insert(buildCase({ portalId, ownerId: nameOf(portalId) }));
      if (portalId === 12)
        await cases.progress(portalId, buildCase().caseId, closedAt(NOW, 'Called.'));
    },
    read: async ({ cases }, portalId) => [
      await cases.get(portalId, buildCase().caseId),
      await cases.listOpen({ portalId, ...COMPANY }),
    ],
  },
  figures: {
    write: ({ figures }, portalId) =>
      figures.saveReport(portalId, buildFigureReport(portalId), NOW),
    read: ({ figures }, portalId) => figures.findReport(portalId),
  },
  benchmarks: {
    write: ({ benchmarks }, portalId) => benchmarks.save(portalId, buildBenchmarks(portalId), NOW),
    read: async ({ benchmarks }, portalId) => [
      await benchmarks.findReport(portalId),
      await benchmarks.findCrowds({ portalId, companyId: '1' }),
    ],
  },
  activities: {
    write: async ({ activities }, portalId) => {
      await activities.begin(portalId, 'task:cas_1');
      if (portalId === 12) await activities.finish(portalId, 'task:cas_1', '9001');
    },
    read: ({ activities }, portalId) => activities.begin(portalId, 'task:cas_1'),
  },
  access: {
    write: async ({ access }, portalId) => {
      await access.save(buildAccess({ portalId, accessToken: nameOf(portalId) }));
      await access.replace(buildAccess({ portalId, refreshToken: nameOf(portalId) }));
      await access.takeLease(portalId, NOW, new Date(portalId * 1000));
      await access.releaseLease(portalId, new Date(portalId * 1000));
    },
    read: ({ access }, portalId) => access.find(portalId),
  },
  portalStates: {
    write: async ({ portalStates }, portalId) => {
      await portalStates.set(portalId, { syncedAt: new Date(portalId * 1000) });
      await portalStates.deleteAll(99);
    },
    read: async ({ portalStates }, portalId) => [
      await portalStates.get(portalId),
      await portalStates.countWork(portalId),
      await portalStates.listProblems(portalId, 10),
    ],
  },
  portfolio: {
    write: async ({ companies, records }, portalId) => {
      await companies.save(buildCompany({ portalId, companyId: '9', name: nameOf(portalId) }));
      await records.want({ portalId, objectType: 'companies', recordId: '9' }, { radar_gap: '1' });
    },
    read: async ({ portfolio }, portalId) => {
      const nothing = { ownerId: null, segment: null, industry: null, country: null };
      const filter = { ...nothing, risks: [], health: null, search: 'of portal' };
      const slice = { filter, sort: 'company', descending: false, offset: 0, limit: 50 } as const;
      return [
        await portfolio.list(portalId, slice),
        await portfolio.count(portalId, filter),
        await portfolio.countByOwner(portalId),
        await portfolio.listFacets(portalId),
        await portfolio.listFrom(portalId, filter, null, 50),
      ];
    },
  },
  stakeholders: {
    write: async ({ companies }, portalId) => {
      const nothing = { segment: '', industry: '', country: '', value: null };
      const dates = { customerSince: null, firstValueOn: null };
      const profile = { ...nothing, ...dates, parentId: '7101' };
      const name = nameOf(portalId);
      await companies.save(buildCompany({ portalId, companyId: '7101', name }));
      await companies.save(buildCompany({ portalId, companyId: '7102', name, profile }));
    },
    read: async ({ stakeholders }, portalId) => [
      await stakeholders.listFamily({ portalId, companyId: '7102' }),
      await stakeholders.listExclusions({ portalId, waveId: buildWave().waveId }),
    ],
  },
  digests: {
    write: async ({ digests }, portalId) => {
      await digests.take(portalId, nameOf(portalId), '2026-11-02', NOW);
      await digests.optOut(portalId, nameOf(portalId), NOW);
    },
    read: async ({ digests }, portalId) => [
      await digests.listOptedOut(portalId),
      await digests.readNews(portalId, null, {
        ...{ since: new Date(0), now: NOW, today: '2020-01-01', until: '2030-01-01' },
        healthRadarId: 'customer-relationship',
      }),
    ],
  },
  decisions: {
    write: async ({ waves, decisions }, portalId) => {
      const waveId = 'wav_decided';
      await waves.insert(buildWave({ portalId, waveId, requestId: 'decided', status: 'closed' }));
      const requestId = nameOf(portalId);
      await decisions.save(buildDecision({ portalId, waveId, requestId }));
    },
    read: async ({ decisions }, portalId) => [
      await decisions.listOfWave({ portalId, waveId: 'wav_decided' }),
      await decisions.find({ portalId, waveId: 'wav_decided' }, 'trust'),
      await decisions.listUntold(portalId, new Date(0)),
    ],
  },
  promoters: {
    write: async ({ records, invitations }, portalId) => {
      const own = { portalId, invitationId: 'inv_promoter', personId: '7099' };
      await invitations.insertAll([buildInvitation({ ...own, linkHash: `promoter ${portalId}` })]);
      await records.want(
        { portalId, objectType: 'contacts', recordId: '7099' },
        {
          radar_advocacy: 'promoter_to_ask',
          radar_last_answered_on: '2026-11-01',
          radar_referrals_won: String(portalId),
        },
      );
    },
    read: async ({ promoters }, portalId) => {
      const span = { since: '2020-01-01', today: '2026-11-03' };
      return [
        await promoters.count(portalId, span),
        await promoters.list(portalId, 'won', { ...span, offset: 0, limit: 9 }),
        [...(await promoters.findContacts(portalId, ['7099']))],
        await promoters.listReferrers(portalId),
      ];
    },
  },
  portfolioFigures: {
    write: async ({ records }, portalId) => {
      const advocacy = portalId === 12 ? 'promoter_to_ask' : 'true_promoter';
      await records.want(
        { portalId, objectType: 'contacts', recordId: '9' },
        { radar_advocacy: advocacy, radar_last_answered_on: '2026-11-01' },
      );
    },
    read: async ({ portfolioFigures }, portalId) => [
      await portfolioFigures.countPromoters(portalId, '2020-01-01'),
      await portfolioFigures.listMonths(portalId, 'customer-relationship', '2020-01-01'),
    ],
  },
  changes: {
    write: async ({ changes }, portalId) => {
      const build = (eventKey: string) =>
        buildChange({ portalId, eventKey, kind: 'merged', property: nameOf(portalId) });
      await changes.insertAll(['a', 'b', 'c'].map(build), NOW);
      await changes.markDone(portalId, portalId === 11 ? ['a'] : ['b', 'c'], NOW);
      await changes.deleteDoneBefore(portalId, new Date(NOW.getTime() + 1));
    },
    read: async ({ changes }, portalId) => [
      await changes.listWaiting(portalId, 10),
      await changes.listPermanent(portalId),
    ],
  },
  actionCalls: {
    write: async ({ actionCalls }, portalId) => {
      const call = buildActionCall({ portalId, companyId: nameOf(portalId), state: 'waiting' });
      await actionCalls.insert({ ...call, ...WAVE });
      if (portalId === 12) await actionCalls.setState(portalId, call.callbackId, 'completed');
    },
    read: async ({ actionCalls }, portalId) => [
      await actionCalls.find(portalId, buildActionCall().callbackId),
      await actionCalls.listDue(portalId, new Date('2027-01-01T00:00:00Z')),
    ],
  },
  history: {
    write: async ({ history, companies, contactStates, waves }, portalId) => {
      const id = String(portalId);
      await companies.save(buildCompany({ portalId, companyId: `1${id}` }));
      await companies.save(buildCompany({ portalId, companyId: `2${id}` }));
      await contactStates.setSurveyOptOut(portalId, `3${id}`, true);
      await waves.insert(buildWave({ portalId, waveId: 'wav_h', requestId: 'request-h' }));
      await history.loseCompany({ portalId, companyId: `2${id}` }, NOW);
      await history.setSweepPosition(portalId, id);
    },
    read: async ({ history }, portalId) => [
      await history.knownCompanies(portalId, ['111', '112', '211', '212']),
      await history.knownContacts(portalId, ['311', '312']),
      await history.listCompanies(portalId, '', 10),
      await history.listGone(portalId, ['211', '212']),
      await history.listDeleted(portalId, NOW, '', 10),
      await history.listWaitingContacts(portalId, '', 10),
      await history.getSweepPosition(portalId),
    ],
  },
};

function nameOf(portalId: number): string {
  return `of portal ${portalId}`;
}

function currencyOf(portalId: number): string {
  return portalId === 11 ? 'DKK' : 'SEK';
}

describe.each(await databases())('two portals with the same ids on %s', (kind) => {
  let opened: TestStorage;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  it.each(Object.keys(cases) as Array<keyof typeof cases>)('never mix in %s', async (name) => {
    const { write, read } = cases[name];
    await write(opened.storage, 11);
    const alone = await read(opened.storage, 11);

    await write(opened.storage, 12);
    const other = await read(opened.storage, 12);
    expect(await read(opened.storage, 11)).toEqual(alone);
    expect(other).not.toEqual(alone);
    expect(JSON.stringify(other)).not.toContain(nameOf(11));
    expect(JSON.stringify(other)).not.toContain('"portalId":11');
  });

  it('the job that waits for one portal does not stand for the other', async () => {
    const seen: number[] = [];
    await opened.storage.jobs.enqueue(
      [11, 12, 11].map((portalId) => ({ name: 'portal.sync', data: { portalId } })),
    );
    await opened.queue.work('portal.sync', ({ data }) => {
      seen.push(data.portalId);
      return Promise.resolve();
    });
    await opened.queue.whenIdle();
    expect(seen.sort()).toEqual([11, 12]);
  });
});
