import { caseWords } from '../../src/contracts/company-cases.ts';
import {
  companyCard,
  companyCardWords,
  type CompanyCard,
} from '../../src/contracts/company-card.ts';
import { latestWave, type LatestWave, waveWords } from '../../src/contracts/company-wave.ts';
import {
  launchWaveReply,
  preflightReply,
  type LaunchWaveReply,
  type PreflightReply,
} from '../../src/contracts/launch-wave.ts';
import {
  wavePeopleReply,
  type WavePeopleReply,
  type WavePerson,
} from '../../src/contracts/wave-people.ts';

export type Scores = NonNullable<CompanyCard['scores']>;
export type Point = Scores['points'][number];

/** Each word says its own key, so that a test sees which one is shown and that none is made up. */
const words = {
  ...Object.fromEntries(
    [...companyCardWords, ...caseWords, ...waveWords].map((key) => [key, `<${key}>`]),
  ),
  answeredOfInvited: '{answered} of {invited}',
  hubspotMessage: 'HubSpot: {message}',
  changeSince: 'Since {date}',
  was: 'was {value}',
  wanted: 'wanted {value}',
  agreement: 'agreement {value}',
  sentText: '{invited} invited, {team} from the team, {excluded} left out',
  askedOfAll: '{asked} of {all}',
  reminded: 'Reminded: {count}',
  extended: 'Closes on {date}',
  pauseText: 'It closes on {date}',
  sendAgainTitle: 'Again to {name}?',
  withdrawTitle: 'Withdraw {name}?',
  manyPeople: '{count} people',
  manyOfTeam: '{count} of the team',
  willSend: 'To {people}, until {date}',
  willTest: '{count} to {address}',
  willSendWithTeam: 'To {people} and {team}, until {date}',
};

/** Built by the contract's own schema, so that the card and the backend test one truth. */
export function aCard(overrides: Partial<CompanyCard> = {}): CompanyCard {
  return companyCard.parse({
    company: { companyId: '501', name: 'Fjordglas A/S' },
    language: 'en',
    writeProblem: null,
    scores: someScores(),
    scoresHidden: '',
    nextStep: { code: 'act', text: 'Agree on one improvement', tone: 'bad' },
    risk: someRisk(),
    followUps: [],
    followUpChoices: null,
    wave: null,
    history: [],
    words,
    ...overrides,
  });
}

export function someRisk(overrides: Partial<CompanyCard['risk']> = {}): CompanyCard['risk'] {
  return {
    level: { text: 'High', tone: 'bad' },
    reasons: ['Health fell by 12 points'],
    details: [],
    history: [],
    since: 'Since 3 November 2026',
    snoozable: [],
    snoozed: [],
    snoozeDays: null,
    ...overrides,
  };
}

export function anEarlierWave(overrides: Partial<Scores['earlier'][number]> = {}) {
  return {
    waveId: 'wav_0',
    date: '12 June 2026',
    label: 'Customer on 12 June 2026',
    points: { Trust: { customerNow: 5.8, text: '5.8', change: '+0.4' } },
    ...overrides,
  };
}

export function aHistoryRow(overrides: Partial<CompanyCard['history'][number]> = {}) {
  return {
    waveId: 'wav_0',
    date: '12 June 2026',
    answers: '7',
    healthScore: 69,
    health: '69',
    band: { text: 'Watch', tone: 'watch' as const },
    gap: '+18',
    consensus: '78',
    ...overrides,
  };
}

type FollowUp = CompanyCard['followUps'][number];

export function aFollowUp(overrides: Partial<FollowUp> = {}): FollowUp {
  return {
    caseId: 'cas_1',
    reason: 'Fallen since the last survey: Trust',
    kind: 'Churn risk',
    state: { text: 'Overdue', tone: 'bad' as const },
    due: '5 December 2026',
    owner: 'Owner: Ida Holm',
    progress: '',
    canTake: true,
    canAnswer: false,
    outcome: '',
    motive: '',
    ...overrides,
  };
}

/** Two points that were red in the last survey, and a re-measure that waits. */
export function someFollowUpChoices(
  overrides: Partial<NonNullable<CompanyCard['followUpChoices']>> = {},
): NonNullable<CompanyCard['followUpChoices']> {
  return {
    motives: [
      { value: 'help', label: 'To help' },
      { value: 'steam', label: 'To let off steam' },
    ],
    remeasure: {
      waveId: 'wav_1',
      points: [
        { value: 'trust', label: 'Trust', reason: 'Low today' },
        { value: 'delivery', label: 'Delivery', reason: 'Far from what is wanted' },
      ],
      days: [
        { value: '30', label: 'In 30 days' },
        { value: '60', label: 'In 60 days' },
      ],
      text: 'The same people are asked',
    },
    remeasures: [],
    ...overrides,
  };
}

export function someScores(overrides: Partial<Scores> = {}): Scores {
  return {
    health: {
      score: 61,
      band: { text: 'Watch', tone: 'watch' },
      change: '−8 since June',
      reasons: ['Delivery is far from what is wanted'],
      standings: ['Healthier than 64% of your 34 companies'],
    },
    provisional: false,
    source: 'Answers of 21 November 2026, 5 of 7 people',
    thinData: '',
    figures: ['Gap', 'Consensus', 'Coverage', 'Confidence'].map((label) => ({
      label,
      value: '62',
      explain: `What ${label} means`,
    })),
    points: ['Trust', 'Delivery', 'Openness'].map((label) => aPoint({ id: label, label })),
    priorities: [],
    warnings: [],
    earlier: [],
    ...overrides,
  };
}

export function aPoint(overrides: Partial<Point> = {}): Point {
  return {
    id: 'trust',
    label: 'Trust',
    dimension: 'Relationship',
    scale: { min: 0, max: 10 },
    customerNow: 6.2,
    customerDesired: 8.7,
    vendorNow: 7.1,
    vendorDesired: 9,
    text: {
      customerNow: '6.2',
      customerDesired: '8.7',
      vendorNow: '7.1',
      vendorDesired: '9.0',
      gap: '25',
      consensus: '78',
    },
    action: { text: 'Act', tone: 'bad' },
    fell: false,
    ...overrides,
  };
}

export function aWave(overrides: Partial<LatestWave> = {}): LatestWave {
  return latestWave.parse({
    waveId: 'wav_1',
    radar: 'Customer relationship',
    status: { text: 'Open', tone: 'neutral' },
    mode: { name: 'Named', explain: 'You see who said what' },
    isRunning: true,
    invited: 7,
    answered: 5,
    team: 'Our team: 1 of 2 answered',
    silence: 'A decision maker has not answered yet: Nils Berg.',
    timing: 'Closes on 5 December 2026',
    schedule: [],
    closesOn: '5 December 2026',
    canRemind: true,
    canExtend: true,
    canPause: true,
    canResume: false,
    canClose: true,
    canCancel: true,
    hints: [],
    extensions: [
      { day: '2026-12-12', text: '12 December 2026' },
      { day: '2026-12-19', text: '19 December 2026' },
    ],
    ...overrides,
  });
}

/** A wave of which nothing but its people can be looked at any more. */
export function aClosedWave(overrides: Partial<LatestWave> = {}): LatestWave {
  return aWave({
    status: { text: 'Closed', tone: 'neutral' },
    isRunning: false,
    canRemind: false,
    canExtend: false,
    canPause: false,
    canClose: false,
    canCancel: false,
    extensions: [],
    ...overrides,
  });
}

export function aPerson(overrides: Partial<WavePerson> = {}): WavePerson {
  return {
    invitationId: 'inv_1',
    name: 'Freja Lund',
    email: 'freja@fjordglas.example',
    group: 'Leadership',
    state: { text: 'Sent', tone: 'neutral' },
    when: '21 November 2026',
    canResend: true,
    canCorrect: true,
    canWithdraw: true,
    ...overrides,
  };
}

export function somePeople(overrides: Partial<WavePeopleReply> = {}): WavePeopleReply {
  return wavePeopleReply.parse({
    waveId: 'wav_1',
    hints: [],
    customers: [
      aPerson(),
      aPerson({
        invitationId: 'inv_2',
        name: 'Nils Berg',
        email: 'nils@fjordglas.example',
        state: { text: 'Answered', tone: 'good' },
        when: '23 November 2026',
        canResend: false,
        canCorrect: false,
        canWithdraw: false,
      }),
    ],
    team: [
      aPerson({
        invitationId: 'inv_3',
        name: 'Ida Holm',
        email: 'ida@nordkraft.example',
        group: 'Our team',
        canCorrect: false,
      }),
    ],
    ...overrides,
  });
}

export function aPreflight(overrides: Partial<PreflightReply> = {}): PreflightReply {
  return preflightReply.parse({
    radarId: 'customer-relationship',
    radars: [
      { radarId: 'customer-relationship', name: 'Customer relationship', description: '12 points' },
      { radarId: 'onboarding', name: 'Onboarding', description: '5 points' },
    ],
    mode: 'named',
    modes: [
      { mode: 'named', name: 'Named', explain: 'You see who said what' },
      { mode: 'anonymous', name: 'Anonymous', explain: 'Nobody sees who said what' },
    ],
    openDays: 14,
    closings: [
      { days: 7, text: '7 days, until 28 November', date: '28 November' },
      { days: 14, text: '14 days, until 5 December', date: '5 December' },
    ],
    start: 'office_hours',
    starts: [
      { start: 'office_hours', name: 'At their office hours', explain: 'Where the person is' },
      { start: 'now', name: 'At once', explain: 'Whatever time it is' },
    ],
    slots: [
      { id: 'now', label: 'Now' },
      { id: 'later', label: 'Mon 23 Nov, 09:00 in New York' },
    ],
    eligible: [
      {
        contactId: '7001',
        name: 'Freja Lund',
        email: 'freja@fjordglas.example',
        group: 'Leadership',
        role: 'Decision maker',
        roleWeight: 2,
        language: 'da',
        countsIn: ['decides', 'leadership'],
        sendsIn: 'now',
      },
    ],
    excluded: [
      {
        contactId: '7002',
        name: 'Nils Berg',
        email: '',
        group: 'Leadership',
        role: 'Decision maker',
        reason: 'no_email',
        text: 'The contact has no e-mail address',
      },
    ],
    coverage: [
      { id: 'decides', label: 'Decision makers', all: 2 },
      { id: 'leadership', label: 'Leadership', all: 2 },
    ],
    team: [{ ownerId: '31', name: 'Ida Holm', email: 'ida@nordkraft.example' }],
    owners: [{ ownerId: '32', name: 'Per Dahl' }],
    languages: [
      { language: 'da', name: 'Danish' },
      { language: 'en', name: 'English' },
    ],
    ...overrides,
  });
}

export function aLaunch(overrides: Partial<LaunchWaveReply> = {}): LaunchWaveReply {
  return launchWaveReply.parse({
    waveId: 'wav_2',
    invited: 1,
    team: 1,
    excluded: [{ contactId: '7002', email: '', reason: 'no_email' }],
    closesAt: '2026-12-05T09:00:00.000Z',
    ...overrides,
  });
}
