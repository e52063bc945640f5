import {
  companyCard,
  companyCardWords,
  type CompanyCard,
} from '../../src/contracts/company-card.ts';
import { waveWords } from '../../src/contracts/company-wave.ts';
import {
  launchWaveReply,
  preflightReply,
  type LaunchWaveReply,
  type PreflightReply,
} from '../../src/contracts/launch-wave.ts';

export type Scores = NonNullable<CompanyCard['scores']>;
export type Point = Scores['points'][number];

/** Each word says its own key, so that a test sees which one is shown and that none is made up. */
const words = {
  ...Object.fromEntries([...companyCardWords, ...waveWords].map((key) => [key, `<${key}>`])),
  answeredOfInvited: '{answered} of {invited}',
  hubspotMessage: 'HubSpot: {message}',
  sentText: '{invited} invited, {team} from the team, {excluded} left out',
};

/** Built by the contract's own schema, so that the card and the backend test one truth. */
export function aCard(overrides: Partial<CompanyCard> = {}): CompanyCard {
  return companyCard.parse({
    company: { companyId: '501', name: 'Fjordglas A/S' },
    language: 'en',
    writeProblem: null,
    scores: someScores(),
    risk: {
      level: { text: 'High', tone: 'bad' },
      reasons: ['Health fell by 12 points'],
      since: 'Since 3 November 2026',
    },
    wave: null,
    words,
    ...overrides,
  });
}

export function someScores(overrides: Partial<Scores> = {}): Scores {
  return {
    health: {
      score: 61,
      band: { text: 'Watch', tone: 'watch' },
      change: '−8 since June',
      reasons: ['Delivery is far from what is wanted'],
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

export function aWave(overrides: Partial<NonNullable<CompanyCard['wave']>> = {}) {
  return {
    waveId: 'wav_1',
    radar: 'Customer relationship',
    status: { text: 'Open', tone: 'neutral' as const },
    invited: 7,
    answered: 5,
    timing: 'Closes on 5 December 2026',
    canClose: true,
    ...overrides,
  };
}

export function aPreflight(overrides: Partial<PreflightReply> = {}): PreflightReply {
  return preflightReply.parse({
    radarId: 'customer-relationship',
    eligible: [
      {
        contactId: '7001',
        name: 'Freja Lund',
        email: 'freja@fjordglas.example',
        group: 'leadership',
        roleWeight: 2,
        language: 'da',
      },
    ],
    excluded: [
      {
        contactId: '7002',
        name: 'Nils Berg',
        email: '',
        reason: 'no_email',
        text: 'The contact has no e-mail address',
      },
    ],
    team: [{ ownerId: '31', name: 'Ida Holm', email: 'ida@nordkraft.example' }],
    ...overrides,
  });
}

export function aLaunch(): LaunchWaveReply {
  return launchWaveReply.parse({
    waveId: 'wav_2',
    invited: 1,
    team: 1,
    excluded: [{ contactId: '7002', email: '', reason: 'no_email' }],
    closesAt: '2026-12-05T09:00:00.000Z',
  });
}
