import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePoints } from '../../../src/survey/choose-points.ts';
import type { AskedPerson, PointChoice } from '../../../src/survey/choose-points.ts';
import type { MeasuringPoint } from '../../../src/survey/types.ts';
import { buildRadar } from '../../support/builders.ts';

const GROUPS = ['leadership', 'users', 'it'] as const;
const [sample] = buildRadar().points;

const points = (groups: fc.Arbitrary<readonly string[]>): fc.Arbitrary<MeasuringPoint[]> =>
  fc.array(groups, { minLength: 1, maxLength: 25 }).map((drawn) =>
    drawn.map((named, index) => {
      if (!sample) throw new Error('The sample radar has no point.');
      return { ...sample, id: `p${index}`, groups: named };
    }),
  );
const people = (most: number): fc.Arbitrary<AskedPerson[]> =>
  fc
    .array(fc.constantFrom(...GROUPS), { minLength: 1, maxLength: most })
    .map((groups) =>
      groups.map((group, index) => ({ side: 'customer', personId: String(7000 + index), group })),
    );
const choice = (named: fc.Arbitrary<readonly string[]>): fc.Arbitrary<PointChoice> =>
  fc.record({
    radar: fc.record({ points: points(named), askAtMost: fc.integer({ min: 1, max: 25 }) }),
    people: people(40),
    mode: fc.constantFrom('named', 'confidential', 'anonymous'),
    seed: fc.string(),
  });
const anybody = fc.constant<readonly string[]>([]);
const some = fc.subarray([...GROUPS]);

const idsOf = ({ radar }: PointChoice) => radar.points.map(({ id }) => id);

/** How many people each point is given to. */
function count(drawn: PointChoice): Map<string, number> {
  const counts = new Map(idsOf(drawn).map((id) => [id, 0]));
  for (const asked of choosePoints(drawn)) {
    for (const id of asked ?? idsOf(drawn)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

describe('the points of any wave', () => {
  it('are at least one and at most so many each, of the own group, in the order of the survey', () => {
    fc.assert(
      fc.property(choice(some), (drawn) => {
        const { radar, people: wave } = drawn;
        const invited = new Set(wave.map(({ group }) => group));
        choosePoints(drawn).forEach((asked, index) => {
          if (asked === null) return;
          expect(asked.length).toBeGreaterThan(0);
          expect(asked.length).toBeLessThanOrEqual(radar.askAtMost ?? 0);
          expect(asked).toEqual(idsOf(drawn).filter((id) => asked.includes(id)));
          const group = wave[index]?.group ?? '';
          const concerning = radar.points.filter(({ groups = [] }) => {
            const present = groups.filter((each) => invited.has(each));
            return present.length === 0 || present.includes(group);
          });
          const allowed = concerning.length > 0 ? concerning.map(({ id }) => id) : idsOf(drawn);
          expect(allowed).toEqual(expect.arrayContaining([...asked]));
          expect(asked).toHaveLength(Math.min(allowed.length, radar.askAtMost ?? 0));
        });
      }),
    );
  });

  it('are the same each time, in whatever order people come', () => {
    fc.assert(
      fc.property(choice(some), fc.nat(), (drawn, turn) => {
        const cut = turn % drawn.people.length;
        const turned = [...drawn.people.slice(cut), ...drawn.people.slice(0, cut)];
        const chosen = choosePoints(drawn);
        expect(choosePoints(drawn)).toEqual(chosen);
        expect(choosePoints({ ...drawn, people: turned })).toEqual([
          ...chosen.slice(cut),
          ...chosen.slice(0, cut),
        ]);
      }),
    );
  });

  it('are given to as many people each, but for one, in named mode', () => {
    fc.assert(
      fc.property(choice(anybody), (drawn) => {
        const counts = [...count({ ...drawn, mode: 'named' }).values()];
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are given to as many people each, but for one, among points of the same groups', () => {
    fc.assert(
      fc.property(choice(some), (drawn) => {
        const counts = count({ ...drawn, mode: 'named' });
        const kinds = Map.groupBy(drawn.radar.points, ({ groups }) => (groups ?? []).join());
        for (const kind of kinds.values()) {
          const given = kind.map(({ id }) => counts.get(id) ?? 0);
          expect(Math.max(...given) - Math.min(...given)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it.each([
    ['confidential', 6],
    ['anonymous', 10],
  ] as const)('are given in %s mode to %d people or to nobody', (mode, enough) => {
    fc.assert(
      fc.property(choice(anybody), (drawn) => {
        const least = Math.min(enough, drawn.people.length);
        for (const given of count({ ...drawn, mode }).values()) {
          expect(given === 0 || given >= least).toBe(true);
        }
      }),
    );
  });
});
