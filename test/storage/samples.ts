import type { ActionCall } from '../../src/actions/ports.ts';
import type { ChangeEvent } from '../../src/changes/ports.ts';
import { createFigureCounter } from '../../src/churn/figures/figure-counter.ts';
import { listPeriods } from '../../src/churn/figures/list-periods.ts';
import type { BenchmarkReport, HealthCrowds } from '../../src/portfolio/benchmarks/ports.ts';
import type { FigureReport } from '../../src/churn/figures/ports.ts';
import { defaultSignalSettings } from '../../src/churn/signals/signal-settings.ts';
import type { LossReport, PostMortem } from '../../src/churn/losses/ports.ts';
import type { CaseProgress, FollowUpCase } from '../../src/churn/cases/ports.ts';
import type { Snooze, StoredAssessment } from '../../src/churn/ports.ts';
import type { Remeasure } from '../../src/survey/remeasure/remeasure.ts';
import type { StoredAccess } from '../../src/portal/ports.ts';
import { scoreWave } from '../../src/scoring/score-wave.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import type {
  Answers,
  Company,
  Portal,
  Response,
  Snapshot,
  SuggestedColleague,
} from '../../src/survey/types.ts';
import { toWaveInput } from '../../src/survey/wave-input.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';

const WAVE = 'wav_00000000000000000001';

export function buildPortal(overrides: Partial<Portal> = {}): Portal {
  return {
    portalId: 1,
    status: 'connected',
    timeZone: 'Europe/Copenhagen',
    currency: 'DKK',
    uiDomain: 'app-eu1.portal.example',
    language: 'da',
    ...overrides,
  };
}

export function buildCompany(overrides: Partial<Company> = {}): Company {
  return {
    portalId: 1,
    companyId: '501',
    name: 'Nordlys Kraft',
    ownerId: '31',
    language: 'da',
    renewalAt: new Date('2027-03-01T00:00:00Z'),
    ...overrides,
  };
}

export function buildAnswers(overrides: Partial<Answers> = {}): Answers {
  return {
    points: { p1: { now: 4, desired: 9 }, p2: { now: null, desired: 7 } },
    followups: {},
    recommend: 6,
    recommendReason: 'Det går for langsomt ø',
    recommended: false,
    recommendedTo: '',
    ease: 5,
    wow: '',
    comment: '',
    ...overrides,
  };
}

export function buildResponse(overrides: Partial<Response> = {}): Response {
  return {
    portalId: 1,
    waveId: WAVE,
    responseId: 'rsp_00000000000000000001',
    invitationId: 'inv_00000000000000000001',
    personId: '7001',
    side: 'customer',
    group: 'users',
    roleWeight: 1.5,
    answers: buildAnswers(),
    durationSeconds: 92.5,
    submittedAt: new Date('2026-11-03T10:15:00.123Z'),
    late: false,
    ...overrides,
  };
}

export function buildColleague(overrides: Partial<SuggestedColleague> = {}): SuggestedColleague {
  return {
    portalId: 1,
    waveId: WAVE,
    suggestionId: 'sug_00000000000000000001',
    responseId: null,
    name: 'Ole Bang',
    email: 'ole.bang@nordlys.example',
    role: 'Buys for the north',
    status: 'suggested',
    suggestedAt: new Date('2026-11-03T10:15:00Z'),
    ...overrides,
  };
}

export function buildSnapshot(overrides: Partial<Snapshot> = {}): Snapshot {
  const settings = defaultPortalSettings;
  const input = toWaveInput({
    wave: buildWave(),
    invitations: [buildInvitation()],
    responses: [buildResponse()],
    previous: null,
    settings,
    now: new Date('2026-11-03T10:15:00Z'),
  });
  return {
    portalId: 1,
    waveId: WAVE,
    companyId: '501',
    snapshotId: 'snp_00000000000000000001',
    answersVersion: 1,
    formulasVersion: 1,
    settingsVersion: 0,
    kind: 'working',
    scores: scoreWave(input, settings.scoring),
    computedAt: new Date('2026-11-03T10:15:01Z'),
    ...overrides,
  };
}

export function buildAssessment(overrides: Partial<StoredAssessment> = {}): StoredAssessment {
  const now = new Date('2026-11-16T09:00:00Z');
  return {
    portalId: 1,
    companyId: '501',
    assessmentId: 'asm_00000000000000000001',
    assessedAt: now,
    input: {
      now,
      previous: { level: 'low', since: new Date('2026-08-01T09:00:00Z'), codes: ['silence'] },
      items: [
        { type: 'score_drop', at: new Date('2026-11-15T09:00:00Z') },
        { type: 'usage_drop', at: new Date('2026-10-15T09:00:00Z'), until: null, ongoing: true },
        {
          type: 'silence',
          at: new Date('2026-09-15T09:00:00Z'),
          until: new Date('2026-10-01T09:00:00Z'),
        },
      ],
      renewalAt: new Date('2027-01-10T00:00:00Z'),
      sources: { publishedWave: true, behaviour: 2 },
      snoozed: [{ type: 'opt_out', until: new Date('2026-12-01T09:00:00Z') }],
    },
    result: {
      level: 'high',
      score: 57,
      codes: ['score_drop', 'usage_drop'],
      trigger: ['behaviour', 'score_drop'],
      stampMoves: true,
    },
    since: now,
    stampedAt: now,
    ...overrides,
  };
}

export function buildAccess(overrides: Partial<StoredAccess> = {}): StoredAccess {
  return {
    portalId: 1,
    accessToken: 'sealed access token',
    refreshToken: 'sealed refresh token',
    expiresAt: new Date('2026-11-03T10:30:00Z'),
    scopes: ['oauth', 'crm.objects.companies.read'],
    connectedAt: new Date('2026-11-03T10:00:00Z'),
    ...overrides,
  };
}

export function buildChange(overrides: Partial<ChangeEvent> = {}): ChangeEvent {
  return {
    portalId: 1,
    eventKey: 'key-1',
    kind: 'changed',
    object: 'companies',
    recordId: '501',
    otherIds: [],
    otherObject: null,
    removed: false,
    property: 'name',
    occurredAt: new Date('2026-11-03T09:59:58.123Z'),
    ...overrides,
  };
}

export function buildActionCall(overrides: Partial<ActionCall> = {}): ActionCall {
  return {
    portalId: 1,
    companyId: '501',
    callbackId: 'ap-1',
    action: 'send',
    receivedAt: new Date('2026-11-03T10:00:00Z'),
    state: 'answered',
    outputs: { waveId: 'wav_00000000000000000001', hs_execution_state: 'SUCCESS' },
    waveId: null,
    expiresAt: null,
    ...overrides,
  };
}

export function buildPostMortem(changes: Partial<PostMortem> = {}): PostMortem {
  return {
    portalId: 11,
    companyId: '501',
    lostOn: '2026-10-01',
    level: 'high',
    levelInTime: 'medium',
    leadDays: 75,
    waves: [{ on: '2026-08-01', health: 41, processes: { delivery: 38, service: 55 } }],
    firstRed: { process: 'delivery', on: '2026-02-01', score: 44 },
    reasons: [{ code: 'champion_left', from: '2026-05-01', to: '2026-10-01' }],
    cases: [{ reason: 'champion_left', openedOn: '2026-07-18', closedOn: null, wasInTime: false }],
    ...changes,
  };
}

/** One point that nothing is known of, and as many companies as told, all alike. */
export function buildBenchmarks(
  companies: number,
): BenchmarkReport & { readonly crowds: HealthCrowds } {
  const crowd = [{ score: 70, count: companies }];
  const label = { en: 'Trust', da: 'Tillid', nb: 'Tillit', sv: 'Förtroende', de: 'Vertrauen' };
  return {
    points: [{ pointId: 'trust', label, n: companies, driver: null }],
    companies,
    crowds: { all: crowd, industries: {}, countries: {} },
  };
}

/** One period without segments, of so many customers. */
export function buildFigureReport(customers: number): FigureReport {
  const periods = listPeriods('2026-11-20').slice(0, 1);
  const counter = createFigureCounter(periods, {
    lostProperty: 'state',
    customerSinceProperty: '',
    firstValueProperty: '',
    marginPercent: 100,
    signals: defaultSignalSettings,
  });
  for (let index = 0; index < customers; index += 1) {
    counter.add({
      companyId: String(index),
      segment: '',
      since: '2024-03-01',
      lostOn: null,
      firstValueOn: null,
      won: [{ on: '2026-03-01', amount: 1000 }],
      complaints: [],
      referred: [],
    });
  }
  return counter.finish();
}

export function buildLossReport(lost: number): LossReport {
  const hits = { warned60: 1, falseAlarms: 2 };
  return {
    backtest: {
      counts: {
        ...{ companies: 100, lost, lostGreen: 1, medianLeadDays: 75, ...hits },
        naive: { nps6: hits, usage30: hits },
      },
      reasons: [
        {
          ...{ code: 'champion_left', strength: 40, lost: 7, kept: 4 },
          ...{ earned: 'yes', suggested: 60 },
        },
      ],
    },
    traits: [{ trait: 'red_delivery', lost: 6, kept: 3 }],
  };
}

export function buildCase(overrides: Partial<FollowUpCase> = {}): FollowUpCase {
  return {
    portalId: 1,
    companyId: '501',
    caseId: 'cas_00000000000000000001',
    type: 'risk',
    reason: 'score_drop',
    level: 'high',
    status: 'open',
    ownerId: '31',
    openedAt: new Date('2026-11-16T09:00:00Z'),
    dueAt: new Date('2026-11-23T09:00:00Z'),
    closedAt: null,
    outcome: '',
    contactId: null,
    waveId: null,
    takenBy: null,
    takenAt: null,
    answeredAt: null,
    motive: null,
    escalatedAt: null,
    ...overrides,
  };
}

/** What somebody has done who closed the case of `buildCase` without taking it before. */
export function closedAt(at: Date, outcome: string): CaseProgress {
  const { ownerId, takenBy, takenAt, answeredAt, motive } = buildCase();
  return { ownerId, takenBy, takenAt, answeredAt, motive, status: 'closed', outcome, closedAt: at };
}

export function buildRemeasure(overrides: Partial<Remeasure> = {}): Remeasure {
  return {
    portalId: 1,
    companyId: '501',
    caseId: 'cas_00000000000000000001',
    waveId: WAVE,
    pointIds: ['trust'],
    plannedAt: new Date('2026-11-20T09:00:00Z'),
    dueAt: new Date('2026-12-21T08:00:00Z'),
    state: 'planned',
    sentWaveId: null,
    ...overrides,
  };
}

export function buildSnooze(overrides: Partial<Snooze> = {}): Snooze {
  return {
    portalId: 1,
    companyId: '501',
    requestId: 'snooze-request-1',
    code: 'score_drop',
    until: new Date('2026-12-01T09:00:00Z'),
    by: '77',
    at: new Date('2026-11-03T10:00:00Z'),
    ...overrides,
  };
}
