import type {
  Answer,
  Point,
  Respondent,
  SummaryScores,
  WaveInput,
} from '../../../src/scoring/types.ts';

export function aPoint(id: string, overrides: Partial<Point> = {}): Point {
  return {
    id,
    label: id,
    dimension: 'Service',
    scale: { min: 0, max: 10 },
    weight: 1,
    ...overrides,
  };
}

export function aCustomer(
  id: string,
  answers: Record<string, Answer> = {},
  overrides: Partial<Respondent> = {},
): Respondent {
  return { id, side: 'customer', group: 'users', roleWeight: 1, answers, ...overrides };
}

export function aVendor(id: string, answers: Record<string, Answer>): Respondent {
  return { id, side: 'vendor', group: 'vendor', roleWeight: 1, answers };
}

/** A wave of one point, that nobody answered unless told. */
export function aWave(overrides: Partial<WaveInput> = {}): WaveInput {
  return {
    points: [aPoint('p1')],
    respondents: [],
    invited: [],
    surveyAgeDays: 0,
    behaviour: { commercial: null, usage: null, engagement: null },
    cancellationNotice: false,
    previousBand: null,
    previousWave: null,
    restored: [],
    minGroupSize: 1,
    groupMode: 'person',
    ...overrides,
  };
}

export function aSummary(overrides: Partial<SummaryScores> = {}): SummaryScores {
  return {
    nowScore: null,
    desiredScore: null,
    gapScore: null,
    perceptionGapScore: null,
    ambitionGapScore: null,
    consensusNow: null,
    consensusDesired: null,
    ...overrides,
  };
}
