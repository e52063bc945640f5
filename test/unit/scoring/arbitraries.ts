import fc from 'fast-check';
import type {
  Answer,
  GroupMode,
  HealthBand,
  Point,
  Respondent,
  Scale,
  WaveInput,
} from '../../../src/scoring/types.ts';

/** Every property is tried on at least this many cases. */
export const RUNS = { numRuns: 1000 };

export const scales: fc.Arbitrary<Scale> = fc
  .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 20 }))
  .map(([min, range]) => ({ min, max: min + range }));

const mostlyNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3, nil: null });

const points: fc.Arbitrary<Point[]> = fc
  .array(
    fc.record({
      dimension: fc.option(fc.constantFrom('Value', 'Trust'), { nil: null }),
      scale: fc.constantFrom({ min: 0, max: 10 }, { min: 1, max: 5 }),
      weight: fc.constantFrom(0, 1, 1, 2.5),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((drafts) => drafts.map((draft, i) => ({ ...draft, id: `p${i}`, label: `Point ${i}` })));

function answersTo(ofPoints: readonly Point[]): fc.Arbitrary<Record<string, Answer>> {
  return fc.record(
    Object.fromEntries(
      ofPoints.map(({ id, scale }) => {
        const rating = mostlyNull(fc.integer(scale));
        return [id, fc.record({ now: rating, desired: rating })];
      }),
    ),
  );
}

function respondentsTo(ofPoints: readonly Point[]): fc.Arbitrary<Respondent[]> {
  const respondent = fc.record({
    id: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9'),
    side: fc.constantFrom('customer', 'customer', 'customer', 'vendor' as const),
    group: fc.constantFrom('leadership', 'users', 'it', null),
    roleWeight: fc.constantFrom(0, 1, 1.5, 2),
    answers: answersTo(ofPoints),
    ltr: mostlyNull(fc.integer({ min: 0, max: 10 })),
    recommended: mostlyNull(fc.boolean()),
    effort: mostlyNull(fc.integer({ min: 1, max: 7 })),
    durationSeconds: mostlyNull(fc.integer({ min: 0, max: 60 })),
  });
  return fc.uniqueArray(respondent, { maxLength: 9, selector: ({ id }) => id });
}

const behaviour = fc.option(
  fc.record({
    score: mostlyNull(fc.integer({ min: 0, max: 100 })),
    ageDays: fc.integer({ min: 0, max: 700 }),
  }),
  { nil: null },
);

/** Waves of all kinds: empty, of one person, without weight, with nulls everywhere. */
export const waves: fc.Arbitrary<WaveInput> = points.chain((ofPoints) =>
  fc.record({
    points: fc.constant(ofPoints),
    respondents: respondentsTo(ofPoints),
    invited: fc.constantFrom(
      [],
      [{ side: 'customer' as const, group: 'users', roleWeight: 1, count: 9 }],
    ),
    surveyAgeDays: fc.constantFrom(0, 90, 91, 300, 540, 541),
    behaviour: fc.record({ commercial: behaviour, usage: behaviour, engagement: behaviour }),
    cancellationNotice: fc.boolean(),
    previousBand: fc.constantFrom<HealthBand | null>(null, 'healthy', 'watch', 'at_risk'),
    previousWave: fc.option(fc.record({ respondents: respondentsTo(ofPoints) }), { nil: null }),
    restored: fc.constantFrom([], ['r1', 'r2']),
    minGroupSize: fc.integer({ min: 1, max: 5 }),
    groupMode: fc.constantFrom<GroupMode>('person', 'balanced'),
  }),
);
