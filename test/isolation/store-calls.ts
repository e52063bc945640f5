import { NO_FACTS } from '../../src/churn/signals/facts.ts';
import type { Stores } from '../../src/storage/storage.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { buildOwnRadar } from '../support/own-radars.ts';
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
} from '../storage/samples.ts';
import { buildDecision } from '../storage/decisions.ts';
import { buildSharedReply, buildSharedReport } from '../storage/shared-reports.ts';
import { buildSecondAnswer, buildSecondRound } from '../storage/second-rounds.ts';
import { DAY, IDS, LATER, LINK_NONCE, NOW } from './fill-portal.ts';

/** One call, made for one portal and with ids that every portal uses. */
type Call<Store> = (store: Store, portalId: number) => Promise<unknown>;

/**
 * Why a method may see rows of all portals: `clockwork` lists portals, `link` is opened by a secret
 * that only one person has, `report` comes from the operator's mail server, `install` comes before anybody knows which portal it is.
 */
export type CrossesPortals = 'clockwork' | 'link' | 'report' | 'install';

type Calls<Store> = { readonly [Method in keyof Store]: Call<Store> | CrossesPortals };

const endedWave = (portalId: number) => ({ portalId, waveId: IDS.endedWaveId });
const secondLink = (portalId: number) => ({ portalId, invitationId: IDS.secondInvitationId });

/** Every method of every store. A new one does not compile until somebody has said how it is called. */
export const STORE_CALLS: {
  readonly [Name in keyof Omit<Stores, 'jobs'>]: Calls<Stores[Name]>;
} = {
  portals: {
    save: (store, portalId) => store.save(buildPortal({ portalId })),
    get: (store, portalId) => store.get(portalId),
    find: (store, portalId) => store.find(portalId),
    list: 'clockwork',
    disconnect: (store, portalId) => store.disconnect(portalId),
    listConnected: 'clockwork',
  },
  settings: {
    getCurrent: (store, portalId) => store.getCurrent(portalId),
    getVersion: (store, portalId) => store.getVersion(portalId, 1),
    save: (store, portalId) => store.save(portalId, { ...defaultPortalSettings, openDays: 9 }, NOW),
  },
  radars: {
    list: (store, portalId) => store.list(portalId),
    find: (store, portalId) => store.find(portalId, IDS.radarId),
    lock: (store, portalId) => store.lock(portalId, IDS.radarId),
    findByRequest: (store, portalId) => store.findByRequest(portalId, buildOwnRadar().requestId),
    insert: (store, portalId) =>
      store.insert(buildOwnRadar({ portalId, radarId: 'rad_new', requestId: 'new' })),
    save: (store, portalId) => store.save(buildOwnRadar({ portalId, version: 2 }), 1),
    setArchived: (store, portalId) => store.setArchived(portalId, IDS.radarId, NOW),
  },
  companies: {
    save: (store, portalId) => store.save(buildCompany({ portalId, name: 'Renamed' })),
    revive: (store, portalId) => store.revive(buildCompany({ portalId, name: 'Renamed' })),
    find: (store, portalId) => store.find({ portalId, ...IDS }),
    listByIds: (store, portalId) => store.listByIds(portalId, [IDS.companyId]),
    lock: (store, portalId) => store.lock({ portalId, ...IDS }),
  },
  waves: {
    insert: (store, portalId) =>
      store.insert(buildWave({ portalId, waveId: 'wav_new', requestId: 'new' })),
    get: (store, portalId) => store.get({ portalId, ...IDS }),
    findByRequest: (store, portalId) => store.findByRequest(portalId, 'request-1'),
    lock: (store, portalId) => store.lock({ portalId, ...IDS }),
    lockState: (store, portalId) => store.lockState({ portalId, ...IDS }),
    setStatus: (store, portalId) => store.setStatus({ portalId, ...IDS }, 'cancelled', NOW),
    setClosesAt: (store, portalId) => store.setClosesAt({ portalId, ...IDS }, LATER),
    raiseAnswersVersion: (store, portalId) => store.raiseAnswersVersion({ portalId, ...IDS }),
    setScoredVersion: (store, portalId) => store.setScoredVersion({ portalId, ...IDS }, 1),
    findNewest: (store, portalId) => store.findNewest({ portalId, ...IDS }),
    listOfCompany: (store, portalId) => store.listOfCompany({ portalId, ...IDS }),
    listDueToClose: (store, portalId) => store.listDueToClose(portalId, LATER),
    listUnscored: (store, portalId) => store.listUnscored(portalId),
    listScoredCompanies: (store, portalId) => store.listScoredCompanies(portalId),
  },
  invitations: {
    insertAll: (store, portalId) =>
      store.insertAll([
        buildInvitation({
          portalId,
          invitationId: 'inv_new',
          personId: '7003',
          linkHash: `new ${portalId}`,
        }),
      ]),
    insertExclusions: (store, portalId) =>
      store.insertExclusions({ portalId, ...IDS }, [
        { contactId: '7010', name: '', email: '', reason: 'left_out', until: null },
      ]),
    get: (store, portalId) => store.get({ portalId, ...IDS }),
    findOpened: 'link',
    listOfWave: (store, portalId) => store.listOfWave({ portalId, ...IDS }),
    listExclusions: (store, portalId) => store.listExclusions({ portalId, ...IDS }),
    findExclusion: (store, portalId) => store.findExclusion({ portalId, contactId: '7009' }),
    take: (store, portalId) => store.take(waitingLink(portalId), NOW),
    renew: (store, portalId) =>
      store.renew(waitingLink(portalId), {
        email: 'new@nordlys.example',
        linkNonce: 'k1.new',
        linkHash: `renewed ${portalId}`,
        requestId: 'renew',
        at: NOW,
      }),
    moveDelivery: (store, portalId) =>
      store.moveDelivery(waitingLink(portalId), ['queued'], 'sent', NOW),
    listOfContact: (store, portalId) => store.listOfContact({ portalId, ...IDS }, 10),
    listTeamNames: async (store, portalId) => [...(await store.listTeamNames(portalId, ['31']))],
    setResponse: (store, portalId) => store.setResponse(waitingLink(portalId), 'withdrawn', null),
    listUnsent: (store, portalId) => store.listUnsent(portalId, NOW),
  },
  reminders: {
    findRound: (store, portalId) => store.findRound({ portalId, ...IDS }, 'auto-1'),
    lockPeople: async (store, portalId) => [...(await store.lockPeople({ portalId, ...IDS }))],
    insertRound: (store, portalId) =>
      store.insertRound(
        { portalId, ...IDS },
        {
          key: 'new',
          at: NOW,
          reminders: [{ invitationId: IDS.waitingInvitationId, dueAt: NOW }],
        },
      ),
    take: (store, portalId) => store.take({ ...waitingLink(portalId), reminder: 1 }, NOW),
    listUnsent: (store, portalId) => store.listUnsent(portalId, NOW),
    listOpenWaves: (store, portalId) => store.listOpenWaves(portalId, NOW),
    settle: async (store, portalId) => {
      await store.take({ ...waitingLink(portalId), reminder: 1 }, NOW);
      return store.settle({ ...waitingLink(portalId), reminder: 1 }, 'sent');
    },
  },
  letters: {
    plan: (store, portalId) => store.plan({ ...waitingLink(portalId), letter: 'thanks' }, LATER),
    planHeadsUps: (store, portalId) =>
      store.planHeadsUps(portalId, [{ invitationId: IDS.waitingInvitationId, dueAt: NOW }], NOW),
    insertClosingRound: (store, portalId) =>
      store.insertClosingRound(
        { portalId, ...IDS },
        {
          key: 'closing',
          at: NOW,
          letters: [{ invitationId: IDS.waitingInvitationId, dueAt: NOW }],
        },
      ),
    take: (store, portalId) => store.take({ ...waitingLink(portalId), letter: 'closing' }, NOW),
    listUnsent: (store, portalId) => store.listUnsent(portalId, { now: NOW, thanksSince: NOW }),
    settle: async (store, portalId) => {
      await store.take({ ...waitingLink(portalId), letter: 'closing' }, NOW);
      return store.settle({ ...waitingLink(portalId), letter: 'closing' }, 'sent');
    },
  },
  repeats: {
    listCompanies: (store, portalId) => store.listCompanies(portalId, '', 10),
    find: (store, portalId) => store.find({ portalId, ...IDS }),
    lock: (store, portalId) => store.lock(portalId, 'customer-relationship', [IDS.companyId]),
    save: (store, portalId) =>
      store.save([
        {
          portalId,
          companyId: IDS.companyId,
          lastOpenedAt: null,
          renewalAt: null,
          repeatFrom: NOW,
          tries: 1,
          isLost: false,
          skipped: 'wave_running',
          nextWaveAt: NOW,
        },
      ]),
    listDue: (store, portalId) => store.listDue(portalId, LATER, 10),
  },
  retention: {
    listDue: (store, portalId) => store.listDue(portalId, LATER, 10),
    strip: (store, portalId) => store.strip({ portalId, ...IDS }, NOW),
  },
  responses: {
    accept: (store, portalId) =>
      store.accept(
        buildResponse({
          portalId,
          responseId: 'rsp_new',
          invitationId: IDS.waitingInvitationId,
          personId: IDS.mergedContactId,
        }),
        {
          invitation: { portalId, invitationId: IDS.waitingInvitationId },
          wave: buildWave({ portalId, ...IDS }),
          answeredAt: NOW,
        },
      ),
    mix: (store, portalId) => store.mix({ portalId, ...IDS }),
    insert: (store, portalId) =>
      store.insert(
        buildResponse({
          portalId,
          responseId: 'rsp_new',
          invitationId: IDS.waitingInvitationId,
          personId: IDS.mergedContactId,
        }),
      ),
    listOfWave: (store, portalId) => store.listOfWave({ portalId, ...IDS }),
    findNamed: (store, portalId) => store.findNamed({ portalId, ...IDS }),
  },
  drafts: {
    get: (store, portalId) => store.get(waitingLink(portalId)),
    add: (store, portalId) =>
      store.add({ ...waitingLink(portalId), waveId: IDS.waveId }, { wow: 'More' }),
  },
  deliveryProblems: {
    note: (store, portalId) => store.note({ portalId, ...IDS }, 'Refused'),
    listOfWave: (store, portalId) => store.listOfWave({ portalId, ...IDS }),
    listOfPortal: (store, portalId) => store.listOfPortal(portalId),
    countUnknown: (store, portalId) => store.countUnknown(portalId),
  },
  clockStrikes: {
    claim: (store, portalId) => store.claim('wave.tick', [portalId], LATER),
  },
  testMails: {
    note: (store, portalId) =>
      store.note(
        { portalId, userId: '42', requestId: 'new test mail', at: NOW },
        { most: 1, since: new Date(0) },
      ),
    takeBack: (store, portalId) => store.takeBack({ portalId, requestId: 'test-mail' }),
    forget: (store, portalId) => store.forget(portalId, LATER),
  },
  undelivered: {
    findInvitation: 'report',
    markContact: (store, portalId) =>
      store.markContact({ portalId, contactId: IDS.contactId }, 'complained'),
    markInvitation: (store, portalId) => store.markInvitation({ portalId, ...IDS }),
  },
  teamTurns: { listOfOwner: (store, portalId) => store.listOfOwner(portalId, '31') },
  reports: {
    add: (store, portalId) => store.add(newReport(portalId), NOW),
    find: (store, portalId) => store.find({ portalId, waveId: IDS.endedWaveId }),
    findWave: 'link',
    renew: (store, portalId) => store.renew(newReport(portalId)),
    listUnmade: (store, portalId) => store.listUnmade(portalId, new Date(0)),
  },
  sharedReports: {
    find: (store, portalId) => store.find({ portalId, waveId: IDS.endedWaveId }),
    save: (store, portalId) =>
      store.save(
        buildSharedReport({ portalId, waveId: IDS.endedWaveId, linkHash: `new ${portalId}` }),
      ),
    findOpened: 'link',
    addReply: (store, portalId) =>
      store.addReply({ portalId, waveId: IDS.endedWaveId }, buildSharedReply({ replyId: 'new' })),
    listReplies: (store, portalId) => store.listReplies({ portalId, waveId: IDS.endedWaveId }),
  },
  linkVisits: {
    note: (store, portalId) => store.note(waitingLink(portalId), { mark: 'new', at: LATER }),
    forget: (store, portalId) => store.forget(portalId, LATER),
  },
  machineHits: {
    add: (store, portalId) => store.add(waitingLink(portalId), 'hidden_link'),
    get: (store, portalId) => store.get(waitingLink(portalId)),
  },
  mailCounts: {
    read: async (store, portalId) => [...(await store.read(portalId, [DAY]))],
    lock: async (store, portalId) => [...(await store.lock(portalId, [DAY]))],
    add: (store, portalId) => store.add(portalId, [DAY]),
    forget: (store, portalId) => store.forget(portalId, '2027-01-01'),
  },
  subscriptions: {
    list: (store, portalId) => store.list(portalId, 7, [IDS.contactId], new Date(0)),
    save: (store, portalId) =>
      store.save(
        portalId,
        7,
        [{ contactId: IDS.contactId, email: 'new@nordlys.example', status: 'SUBSCRIBED' }],
        NOW,
      ),
  },
  colleagues: {
    insert: (store, portalId) =>
      store.insert(buildColleague({ portalId, suggestionId: 'sug_new', email: 'new@x.example' })),
    listOfWave: (store, portalId) => store.listOfWave({ portalId, ...IDS }),
    listWaiting: (store, portalId) => store.listWaiting({ portalId, ...IDS }),
    get: (store, portalId) => store.get({ portalId, suggestionId: IDS.suggestionId }),
    decide: (store, portalId) =>
      store.decide({ portalId, suggestionId: IDS.suggestionId }, 'declined'),
  },
  secondRounds: {
    insert: (store, portalId) =>
      store.insert(buildSecondRound({ portalId, waveId: IDS.waveId, requestId: 'new' }), []),
    find: (store, portalId) => store.find(endedWave(portalId)),
    stop: (store, portalId) => store.stop(endedWave(portalId), NOW),
    getInvitation: (store, portalId) => store.getInvitation(secondLink(portalId)),
    findByLink: 'link',
    take: (store, portalId) => store.take(secondLink(portalId), NOW),
    settle: (store, portalId) => store.settle(secondLink(portalId), 'sent'),
    listUnsent: (store, portalId) => store.listUnsent(portalId, NOW),
    accept: (store, portalId) =>
      store.accept(
        buildSecondAnswer({ ...endedWave(portalId), answerId: 'sca_new', invitationId: null }),
        secondLink(portalId),
        NOW,
      ),
    mix: (store, portalId) => store.mix(endedWave(portalId)),
    listAnswers: (store, portalId) => store.listAnswers(endedWave(portalId)),
  },
  snapshots: {
    save: (store, portalId) => store.save(buildSnapshot({ portalId, snapshotId: 'snp_new' })),
    findLatest: (store, portalId) => store.findLatest({ portalId, ...IDS }),
    listFinal: (store, portalId) => store.listFinal({ portalId, ...IDS }, 10),
    findOpen: (store, portalId) => store.findOpen({ portalId, ...IDS }, 'customer-relationship'),
  },
  contactStates: {
    listByIds: (store, portalId) => store.listByIds(portalId, [IDS.contactId]),
    lock: (store, portalId) => store.lock(portalId, [IDS.contactId]),
    setLastAsked: (store, portalId) => store.setLastAsked(portalId, [IDS.contactId], 'r', LATER),
    setSurveyOptOut: (store, portalId) => store.setSurveyOptOut(portalId, IDS.contactId, true),
  },
  records: {
    find: (store, portalId) => store.find(company(portalId)),
    findProblem: (store, portalId) => store.findProblem(contact(portalId)),
    want: (store, portalId) => store.want(company(portalId), { radar_gap_score: '1' }),
    wantAll: (store, portalId) =>
      store.wantAll([{ ...contact(portalId), properties: { radar_group: 'x' } }]),
    lockSpentLinks: (store, portalId) => store.lockSpentLinks(portalId, 10),
    listDirty: (store, portalId) => store.listDirty(portalId, 'companies', 10),
    markWriting: (store, portalId) => store.markWriting([dirty(portalId)]),
    markWrittenAll: (store, portalId) => store.markWrittenAll([dirty(portalId)]),
    markProblem: (store, portalId) =>
      store.markProblem(dirty(portalId), { message: 'No.', gone: true }, NOW),
    retryProblems: (store, portalId) => store.retryProblems(portalId),
    forgetWritten: async (store, portalId) => {
      await store.forgetWritten(portalId, [company(portalId)]);
      await store.forgetWritten(portalId);
    },
  },
  assessments: {
    findLatest: (store, portalId) => store.findLatest({ portalId, ...IDS }),
    save: (store, portalId) => store.save(buildAssessment({ portalId, assessmentId: 'asm_new' })),
    list: (store, portalId) => store.list({ portalId, ...IDS }, 10),
    listTurns: (store, portalId) => store.listTurns({ portalId, ...IDS }, 10),
  },
  behaviour: {
    listStale: (store, portalId) => store.listStale(portalId, '', 10),
    hasStale: (store, portalId) => store.hasStale(portalId),
    markAllStale: (store, portalId) => store.markAllStale(portalId),
    markStale: (store, portalId) => store.markStale(portalId, [IDS.companyId]),
    markStaleByRecords: (store, portalId) =>
      store.markStaleByRecords(portalId, 'contacts', [IDS.contactId]),
    find: (store, portalId) => store.find({ portalId, ...IDS }),
    save: (store, portalId) => store.save({ portalId, ...IDS }, NO_FACTS, { at: LATER, asked: 1 }),
    settle: (store, portalId) => store.settle({ portalId, ...IDS }, 9),
    drop: (store, portalId) => store.drop({ portalId, ...IDS }),
    saveScores: (store, portalId) =>
      store.saveScores(
        { portalId, ...IDS },
        {
          commercial: 1,
          usage: null,
          engagement: null,
          cancellationNotice: false,
          touchedOn: null,
        },
      ),
    findScores: (store, portalId) => store.findScores({ portalId, ...IDS }),
  },
  cases: {
    insert: (store, portalId) =>
      store.insert(buildCase({ portalId, caseId: 'cas_new', reason: 'silence' })),
    get: (store, portalId) => store.get(portalId, IDS.caseId),
    listOpen: (store, portalId) => store.listOpen({ portalId, ...IDS }),
    listUnannounced: (store, portalId) => store.listUnannounced(portalId, new Date(0)),
    listOverdue: (store, portalId) => store.listOverdue(portalId, new Date(0), LATER),
    listDue: (store, portalId) => store.listDue(portalId, new Date(0), LATER),
    progress: (store, portalId) => store.progress(portalId, IDS.caseId, closedAt(NOW, 'Called.')),
    setOwner: (store, portalId) => store.setOwner(portalId, IDS.caseId, '61009'),
    setEscalated: (store, portalId) => store.setEscalated(portalId, IDS.caseId, NOW),
  },
  remeasures: {
    insert: (store, portalId) => store.insert(buildRemeasure({ portalId, caseId: 'cas_new' })),
    find: (store, portalId) => store.find(portalId, IDS.caseId),
    listOfCompany: (store, portalId) => store.listOfCompany({ portalId, ...IDS }, 10),
    listDue: (store, portalId) => store.listDue(portalId, LATER, 10),
    settle: (store, portalId) =>
      store.settle(portalId, IDS.caseId, { state: 'sent', sentWaveId: IDS.waveId }),
    postpone: (store, portalId) => store.postpone(portalId, IDS.caseId, LATER),
  },
  snoozes: {
    insert: (store, portalId) => store.insert(buildSnooze({ portalId, requestId: 'new' })),
    findByRequest: (store, portalId) => store.findByRequest(portalId, buildSnooze().requestId),
    listLasting: (store, portalId) => store.listLasting({ portalId, ...IDS }, NOW),
  },
  losses: {
    listLost: (store, portalId) => store.listLost(portalId, [IDS.companyId]),
    save: (store, portalId) => store.save(buildPostMortem({ portalId, leadDays: 61 }), NOW),
    markWonBack: (store, portalId) => store.markWonBack({ portalId, ...IDS }, NOW),
    find: (store, portalId) => store.find({ portalId, ...IDS }),
    list: (store, portalId) => store.list(portalId, 10),
    count: (store, portalId) => store.count(portalId),
    listSteps: (store, portalId) => store.listSteps(portalId, [IDS.companyId]),
    listWaves: (store, portalId) =>
      store.listWaves(portalId, {
        companyIds: [IDS.companyId],
        radarId: 'customer-relationship',
        limit: 10,
      }),
    listCases: (store, portalId) => store.listCases({ portalId, ...IDS }),
    saveReport: (store, portalId) => store.saveReport(portalId, buildLossReport(9), NOW),
    findReport: (store, portalId) => store.findReport(portalId),
  },
  figures: {
    listCustomers: (store, portalId) =>
      store.listCustomers(portalId, {
        timeZone: 'UTC',
        isComplaint: () => true,
        afterId: '',
        limit: 10,
      }),
    saveReport: (store, portalId) => store.saveReport(portalId, buildFigureReport(9), NOW),
    findReport: (store, portalId) => store.findReport(portalId),
  },
  benchmarks: {
    listRatings: (store, portalId) =>
      store.listRatings(portalId, {
        radarId: buildWave().radar.radarId,
        since: '2000-01-01',
        afterId: '',
        limit: 10,
      }),
    countHealth: (store, portalId) => store.countHealth(portalId),
    save: (store, portalId) => store.save(portalId, buildBenchmarks(9), NOW),
    findReport: (store, portalId) => store.findReport(portalId),
    findCrowds: (store, portalId) => store.findCrowds({ portalId, ...IDS }),
  },
  activities: {
    begin: (store, portalId) => store.begin(portalId, 'task:cas_1'),
    finish: (store, portalId) => store.finish(portalId, 'task:cas_1', '9001'),
  },
  access: {
    save: (store, portalId) => store.save(buildAccess({ portalId })),
    replace: (store, portalId) => store.replace(buildAccess({ portalId })),
    find: (store, portalId) => store.find(portalId),
    takeLease: (store, portalId) => store.takeLease(portalId, NOW, LATER),
    releaseLease: async (store, portalId) => {
      await store.takeLease(portalId, NOW, LATER);
      await store.releaseLease(portalId, LATER);
    },
    remove: (store, portalId) => store.remove(portalId),
  },
  installStates: { insert: 'install', take: 'install', deleteExpired: 'install' },
  portalStates: {
    get: (store, portalId) => store.get(portalId),
    set: (store, portalId) => store.set(portalId, { webhookAt: NOW }),
    takeLease: (store, portalId) => store.takeLease(portalId, NOW, LATER),
    releaseLease: async (store, portalId) => {
      await store.takeLease(portalId, NOW, LATER);
      await store.releaseLease(portalId, LATER);
    },
    countWork: (store, portalId) => store.countWork(portalId),
    listProblems: (store, portalId) => store.listProblems(portalId, 10),
    forgetFailedJobs: (store, portalId) => store.forgetFailedJobs(portalId),
    deleteAll: (store, portalId) => store.deleteAll(portalId),
  },
  portfolio: {
    list: (store, portalId) =>
      store.list(portalId, {
        filter: EVERYTHING,
        sort: 'company',
        descending: false,
        offset: 0,
        limit: 50,
      }),
    count: (store, portalId) => store.count(portalId, EVERYTHING),
    countByOwner: (store, portalId) => store.countByOwner(portalId),
    listFacets: (store, portalId) => store.listFacets(portalId),
    listFrom: (store, portalId) => store.listFrom(portalId, EVERYTHING, null, 50),
  },
  stakeholders: {
    listFamily: (store, portalId) => store.listFamily({ portalId, companyId: IDS.companyId }),
    listExclusions: (store, portalId) => store.listExclusions({ portalId, waveId: IDS.waveId }),
  },
  digests: {
    readNews: (store, portalId) =>
      store.readNews(portalId, null, {
        since: new Date(0),
        now: LATER,
        today: '2020-01-01',
        until: '2030-01-01',
        healthRadarId: 'customer-relationship',
      }),
    take: (store, portalId) => store.take(portalId, '31', '2026-11-02', NOW),
    settle: (store, portalId) => store.settle(portalId, '31', '2026-11-02', 'sent'),
    listOptedOut: (store, portalId) => store.listOptedOut(portalId),
    optOut: (store, portalId) => store.optOut(portalId, '31', NOW),
  },
  decisions: {
    save: (store, portalId) =>
      store.save(buildDecision({ portalId, waveId: IDS.endedWaveId, choice: 'no' })),
    find: (store, portalId) => store.find({ portalId, waveId: IDS.endedWaveId }, 'trust'),
    listOfWave: (store, portalId) => store.listOfWave({ portalId, waveId: IDS.endedWaveId }),
    findTask: (store, portalId) => store.findTask({ portalId, waveId: IDS.endedWaveId }, 'trust'),
    setTold: (store, portalId) =>
      store.setTold(buildDecision({ portalId, waveId: IDS.endedWaveId }), {
        ...{ requestId: 'decision-1', dueAt: NOW.toISOString(), ownerId: '31', isOpen: true },
      }),
    listUntold: (store, portalId) => store.listUntold(portalId, new Date(0)),
  },
  promoters: {
    count: (store, portalId) => store.count(portalId, SPAN),
    list: (store, portalId) => store.list(portalId, 'would', { ...SPAN, offset: 0, limit: 50 }),
    findContacts: (store, portalId) => store.findContacts(portalId, [IDS.contactId, '7005']),
    listReferrers: (store, portalId) => store.listReferrers(portalId),
  },
  portfolioFigures: {
    countPromoters: (store, portalId) => store.countPromoters(portalId, '2020-01-01'),
    listMonths: (store, portalId) =>
      store.listMonths(portalId, 'customer-relationship', '2020-01-01'),
  },
  changes: {
    insertAll: (store, portalId) =>
      store.insertAll([buildChange({ portalId, eventKey: 'new' })], NOW),
    listWaiting: (store, portalId) => store.listWaiting(portalId, 10),
    listPermanent: (store, portalId) => store.listPermanent(portalId),
    markDone: (store, portalId) => store.markDone(portalId, ['waiting'], NOW),
    deleteDoneBefore: (store, portalId) => store.deleteDoneBefore(portalId, LATER),
  },
  history: {
    knownCompanies: (store, portalId) => store.knownCompanies(portalId, [IDS.companyId]),
    knownContacts: (store, portalId) => store.knownContacts(portalId, [IDS.contactId]),
    listCompanies: (store, portalId) => store.listCompanies(portalId, '', 10),
    listGone: (store, portalId) => store.listGone(portalId, [IDS.companyId]),
    listDeleted: (store, portalId) => store.listDeleted(portalId, new Date(0), '', 10),
    listWaitingContacts: (store, portalId) => store.listWaitingContacts(portalId, '', 10),
    getSweepPosition: (store, portalId) => store.getSweepPosition(portalId),
    setSweepPosition: (store, portalId) => store.setSweepPosition(portalId, IDS.companyId),
    moveCompany: (store, portalId) =>
      store.moveCompany(portalId, IDS.companyId, IDS.mergedCompanyId, NOW),
    moveContact: (store, portalId) =>
      store.moveContact(portalId, IDS.contactId, IDS.mergedContactId),
    loseCompany: (store, portalId) => store.loseCompany({ portalId, ...IDS }, NOW),
    restoreCompany: async (store, portalId) => {
      await store.loseCompany({ portalId, ...IDS }, NOW);
      await store.restoreCompany({ portalId, ...IDS });
    },
    loseContact: (store, portalId) => store.loseContact(portalId, IDS.mergedContactId),
    withdrawInvitations: (store, portalId) =>
      store.withdrawInvitations(portalId, [{ contactId: IDS.mergedContactId, companyIds: null }]),
    changeAddresses: (store, portalId) =>
      store.changeAddresses(portalId, [
        { contactId: IDS.mergedContactId, email: 'new@nordlys.example' },
      ]),
    forgetContact: (store, portalId) => store.forgetContact(portalId, IDS.contactId),
  },
  actionCalls: {
    find: (store, portalId) => store.find(portalId, IDS.callbackId),
    insert: (store, portalId) => store.insert(buildActionCall({ portalId, callbackId: 'new' })),
    listDue: (store, portalId) => store.listDue(portalId, LATER),
    setState: (store, portalId) => store.setState(portalId, IDS.callbackId, 'expired'),
  },
  people: {
    findByAddress: (store, portalId) => store.findByAddress(portalId, 'mette.holm@nordlys.example'),
    findByContact: (store, portalId) => store.findByContact(portalId, IDS.contactId),
    collect: (store, portalId) => store.collect(portalId, EVERYBODY),
  },
  scoredCompanies: {
    sample: (store, portalId) => store.sample(portalId, 'customer-relationship', 10),
  },
};

const EVERYBODY = {
  contactIds: [IDS.contactId, IDS.mergedContactId],
  ownerIds: ['31'],
  addresses: ['mette.holm@nordlys.example'],
};
const SPAN = { since: '2020-01-01', today: '2026-11-03' } as const;

const EVERYTHING = {
  risks: [],
  health: null,
  ownerId: null,
  segment: null,
  industry: null,
  country: null,
  search: '',
} as const;

function newReport(portalId: number) {
  return { portalId, waveId: IDS.waveId, linkNonce: LINK_NONCE, linkHash: `new ${portalId}` };
}

function waitingLink(portalId: number) {
  return {
    portalId,
    invitationId: IDS.waitingInvitationId,
    linkNonce: LINK_NONCE,
  };
}

function company(portalId: number) {
  return { portalId, objectType: 'companies', recordId: IDS.companyId } as const;
}

function contact(portalId: number) {
  return { portalId, objectType: 'contacts', recordId: IDS.contactId } as const;
}

function dirty(portalId: number) {
  return { ...company(portalId), version: 1, changes: { radar_health_reasons: 'x' } };
}
