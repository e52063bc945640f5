import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radarProperties } from '../../../src/hubspot/properties.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { scoreProperties } from '../../../src/survey/score-properties.ts';
import { defaultPortalSettings } from '../../../src/survey/settings.ts';
import { customerRelationship } from '../../../src/survey/templates/customer-relationship.ts';
import type { Invitation, Mode, Response, Snapshot, Wave } from '../../../src/survey/types.ts';
import { toWaveInput } from '../../../src/survey/wave-input.ts';
import { text } from '../../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';
import { buildInvitation, buildWave } from '../../support/builders.ts';
import { buildAnswers, buildResponse, buildSnapshot } from '../../storage/samples.ts';

const CLOSED = new Date('2026-11-16T09:00:00Z');
const DAY = 86_400_000;

interface Story {
  readonly mode?: Mode;
  readonly responses?: readonly Response[];
  readonly invitations?: readonly Invitation[];
  readonly previous?: Snapshot | null;
  readonly ageDays?: number;
  readonly status?: Wave['status'];
  readonly language?: (typeof LANGUAGES)[number];
}

/** A person of the customer who rated every point the same. */
function says(id: number, rating: number, more: Partial<Response> = {}): Response {
  const points = Object.fromEntries(
    customerRelationship.points.map((point) => [point.id, { now: rating, desired: 10 }]),
  );
  return buildResponse({
    responseId: `rsp_${id}`,
    personId: `70${id}`,
    roleWeight: 1,
    durationSeconds: 200,
    answers: buildAnswers({ points, recommend: rating, recommended: rating > 5 }),
    ...more,
  });
}

const people = (count: number, rating = 8): Response[] =>
  Array.from({ length: count }, (_, id) => says(id, rating));

function snapshotOf(story: Story, wave: Wave): Snapshot {
  const { responses = people(3), invitations = [], ageDays = 0 } = story;
  const input = toWaveInput({
    wave,
    invitations: [...invitations, ...responses.map((response) => invite(response))],
    responses,
    previous: null,
    settings: defaultPortalSettings,
    now: new Date(CLOSED.getTime() + ageDays * DAY),
  });
  return buildSnapshot({ kind: 'final', scores: scoreWave(input, defaultPortalSettings.scoring) });
}

function invite({ personId, roleWeight }: Response): Invitation {
  return buildInvitation({ personId: personId ?? '', roleWeight, response: 'answered' });
}

function propertiesOf(story: Story = {}): Record<string, string> {
  const {
    mode = 'named',
    invitations = [],
    previous = null,
    status = 'closed',
    language = 'en',
  } = story;
  const wave = buildWave({ mode, status, closedAt: CLOSED, radar: customerRelationship });
  return scoreProperties({
    wave,
    snapshot: snapshotOf(story, wave),
    invitations,
    previous,
    settings: { ...defaultPortalSettings, language },
  });
}

const definitions = new Map(radarProperties.companies.map((each) => [each.name, each]));

/** What HubSpot would say against a value, or null. */
function findProblem(name: string, value: string): string | null {
  const definition = definitions.get(name);
  if (!definition) return `${name} does not exist`;
  if (value === '') return null;
  switch (definition.type) {
    case 'number':
      return /^-?\d+$/.test(value) && value !== '-0' ? null : `${name}: ${value} is no integer`;
    case 'enumeration':
    case 'bool':
      return definition.options.some((option) => option.value === value)
        ? null
        : `${name}: ${value} is no option`;
    default:
      return value.length <= 65_000 ? null : `${name} is too long`;
  }
}

describe('the scores on a company record', () => {
  const rating = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4 });
  const response = fc
    .record({
      side: fc.constantFrom('customer' as const, 'vendor' as const),
      group: fc.constantFrom('leadership', 'users', 'it', 'vendor'),
      roleWeight: fc.constantFrom(1, 1.5, 2),
      recommend: rating,
      recommended: fc.option(fc.boolean()),
      ease: fc.option(fc.integer({ min: 1, max: 7 })),
      ratings: fc.array(fc.record({ now: rating, desired: rating }), {
        minLength: 6,
        maxLength: 6,
      }),
    })
    .map(({ side, group, roleWeight, ratings, ...extras }) => {
      const ids = customerRelationship.points.map(({ id }) => id);
      const blank = { now: null, desired: null };
      const points = ids.map((id, index) => [id, ratings[index] ?? blank] as const);
      const answers = buildAnswers({ ...extras, points: Object.fromEntries(points) });
      return buildResponse({ side, group, roleWeight, answers, durationSeconds: 90 });
    });
  const story = fc.record({
    mode: fc.constantFrom('named' as const, 'confidential' as const, 'anonymous' as const),
    responses: fc
      .array(response, { maxLength: 9 })
      .map((drawn) =>
        drawn.map((each, id) => ({ ...each, responseId: `r${id}`, personId: `${id}` })),
      ),
    ageDays: fc.integer({ min: 0, max: 900 }),
    language: fc.constantFrom(...LANGUAGES),
    previous: fc.option(fc.constant(buildSnapshot())),
  });
  const names = Object.keys(propertiesOf()).sort();

  it('fit their properties, whoever has answered what', () => {
    fc.assert(
      fc.property(story, (drawn) => {
        const problems = Object.entries(propertiesOf(drawn)).map(([name, value]) =>
          findProblem(name, value),
        );
        expect(problems.filter((problem) => problem !== null)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are named each time, so that what is not known any more is emptied', () => {
    fc.assert(
      fc.property(story, (drawn) => {
        expect(Object.keys(propertiesOf(drawn)).sort()).toEqual(names);
      }),
      { numRuns: 100 },
    );
  });

  it('of a named wave tell gap, consensus, health and the points', () => {
    expect(propertiesOf()).toMatchObject({
      radar_gap_score: '20',
      radar_consensus_score: '100',
      radar_consensus_band: 'aligned',
      radar_coverage: '100',
      radar_account_category: 'passive',
      radar_recommended_share: '100',
      radar_regressed_points: '',
      radar_hidden_regression: '',
      radar_health_delta: '',
    });
    expect(propertiesOf()['radar_health_score']).toMatch(/^\d+$/);
  });

  it('name points in the language of the portal', () => {
    const labels = customerRelationship.points.map(({ label }) => label.da);
    const { radar_weakest_point: weakest } = propertiesOf({ language: 'da' });
    expect(labels).toContain(weakest);
  });

  it.each([
    [4, ''],
    [5, '100'],
  ])('show %d answers as the NPS "%s"', (count, nps) => {
    expect(propertiesOf({ responses: people(count, 10) })).toMatchObject({
      radar_nps_score: nps,
      radar_account_category: 'promoter',
    });
  });

  it.each<[Mode, number]>([
    ['confidential', 2],
    ['anonymous', 4],
  ])('of a %s wave with %d answers are all empty', (mode, count) => {
    const {
      radar_health_band: band,
      radar_health_reasons: reasons,
      ...others
    } = propertiesOf({
      mode,
      responses: people(count),
    });
    expect(band).toBe('no_data');
    expect(reasons).toBe(text('en', 'reason.too_few'));
    expect(Object.values(others).filter((value) => value !== '')).toEqual([]);
  });

  it.each<[Mode, number, string]>([
    ['named', 5, '100'],
    ['anonymous', 5, '95'],
  ])('of a %s wave in which %d agree show the consensus %s', (mode, count, consensus) => {
    expect(propertiesOf({ mode, responses: people(count) })).toMatchObject({
      radar_consensus_score: consensus,
    });
  });

  it('count silent decision makers in named waves only', () => {
    const invitations = (['none', 'answered', 'late', 'withdrawn', 'opened'] as const).map(
      (response, index) =>
        buildInvitation({
          invitationId: `inv_${index}`,
          personId: `8${index}`,
          roleWeight: 2,
          response,
        }),
    );
    const others = [
      buildInvitation({ roleWeight: 1.5 }),
      buildInvitation({ side: 'vendor', roleWeight: 2 }),
    ];
    const count = (mode: Mode) =>
      propertiesOf({ mode, invitations: [...invitations, ...others], responses: people(5) })[
        'radar_silent_decision_makers'
      ];
    expect(count('named')).toBe('2');
    expect(count('confidential')).toBe('');
    expect(count('anonymous')).toBe('');
  });

  it('grow too old: no health, no change, and the reason why', () => {
    const previous = snapshotOf(
      { responses: people(3, 9) },
      buildWave({ radar: customerRelationship }),
    );
    const now = propertiesOf({ previous });
    expect(Number(now['radar_health_delta'])).toBeLessThan(0);
    expect(propertiesOf({ previous, ageDays: 900 })).toMatchObject({
      radar_health_score: '',
      radar_health_band: 'no_data',
      radar_health_delta: '',
      radar_health_reasons: text('en', 'reason.too_old'),
      radar_gap_score: '20',
    });
  });

  it('of nobody are no data', () => {
    expect(propertiesOf({ responses: [] })).toMatchObject({
      radar_health_score: '',
      radar_health_band: 'no_data',
      radar_gap_score: '',
      radar_nps_score: '',
      radar_account_category: '',
      radar_loyalty: '',
    });
  });
});
