import { describe, expect, it } from 'vitest';
import { choosePoints } from '../../../src/survey/choose-points.ts';
import type { AskedPerson, PointChoice } from '../../../src/survey/choose-points.ts';
import { READY_RADARS } from '../../../src/survey/templates/ready-radars.ts';
import type { MeasuringPoint } from '../../../src/survey/types.ts';
import { buildRadar } from '../../support/builders.ts';

const [sample] = buildRadar().points;

function buildPoints(groups: Readonly<Record<string, readonly string[]>>): MeasuringPoint[] {
  if (!sample) throw new Error('The sample radar has no point.');
  return Object.entries(groups).map(([id, named]) => ({ ...sample, id, groups: named }));
}

const people = (...groups: readonly string[]): AskedPerson[] =>
  groups.map((group, index) => ({
    side: group === 'vendor' ? 'vendor' : 'customer',
    personId: `person-${index}`,
    group,
  }));

function choose(
  groups: Readonly<Record<string, readonly string[]>>,
  changes: Partial<PointChoice> & { readonly askAtMost?: number },
) {
  const { askAtMost, ...rest } = changes;
  const radar = { points: buildPoints(groups), askAtMost };
  return choosePoints({ radar, people: people('users'), mode: 'named', seed: 'seed', ...rest });
}

describe('the points that a person is asked', () => {
  it('are all of a radar that limits nothing and concerns everybody', () => {
    expect(choose({ a: [], b: [] }, { people: people('users', 'it', 'vendor') })).toEqual([
      null,
      null,
      null,
    ]);
    expect(choose({ a: [], b: [] }, { askAtMost: 2 })).toEqual([null]);
  });

  it('are those of their group and of everybody', () => {
    const groups = { money: ['leadership'], habit: ['users'], needs: [], both: ['users', 'it'] };
    expect(choose(groups, { people: people('leadership', 'users', 'it') })).toEqual([
      ['money', 'needs'],
      ['habit', 'needs', 'both'],
      ['needs', 'both'],
    ]);
  });

  it('don’t depend on how a group is written', () => {
    const groups = { a: ['Nurses '], b: ['doctors'] };
    expect(choose(groups, { people: people('nurses', 'Doctors') })).toEqual([['a'], ['b']]);
  });

  it('concern everybody where nobody of the named groups is invited', () => {
    const groups = { a: ['leadership'], b: ['users'] };
    expect(choose(groups, { people: people('users', 'users') })).toEqual([null, null]);
  });

  it('are any where none concerns their group: nobody gets an empty survey', () => {
    const groups = { a: ['leadership'], b: ['leadership'] };
    expect(choose(groups, { people: people('leadership', 'users') })).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  it('are all for the vendor’s team, whose few people see the blind spots', () => {
    const groups = { a: ['leadership'], b: [], c: [], vendors: ['vendor'] };
    const [team] = choose(groups, { people: people('vendor', 'leadership'), askAtMost: 1 });
    expect(team).toBeNull();
  });

  it('are spread so that two people with four points each cover eight', () => {
    const ids = Array.from({ length: 8 }, (_, index) => `p${index}`);
    const groups = Object.fromEntries(ids.map((id) => [id, []]));
    const [first, second] = choose(groups, { people: people('users', 'users'), askAtMost: 4 });
    expect([...(first ?? []), ...(second ?? [])].sort()).toEqual(ids);
  });

  it('leave the rare points to the few whom they concern', () => {
    const groups = { a: [], b: [], c: [], money: ['leadership'], plan: ['leadership'] };
    const [leader] = choose(groups, {
      people: people('leadership', 'users', 'users'),
      askAtMost: 2,
    });
    expect(leader).toEqual(['money', 'plan']);
  });

  it('are the first of the radar for everybody where few people must stay hidden', () => {
    const groups = { a: [], b: [], c: [], d: [] };
    const chosen = choose(groups, {
      people: people(...Array.from({ length: 9 }, () => 'users')),
      mode: 'anonymous',
      askAtMost: 2,
    });
    expect(chosen).toEqual(Array.from({ length: 9 }, () => ['a', 'b']));
  });
});

describe('Solution utilisation', () => {
  const radar = READY_RADARS.find(({ radarId }) => radarId === 'solution-utilisation');
  if (!radar) throw new Error('There is no such radar.');

  it.each([
    ['leadership', ['decisions', 'money', 'roadmap']],
    ['it', ['integration', 'ownership', 'guides']],
    ['users', ['workflow', 'habit', 'ease']],
  ])('asks %s eight points, some of their own among them', (group, own) => {
    const wave = people('leadership', 'leadership', 'it', 'users', 'users', 'users', 'users');
    const chosen = choosePoints({ radar, people: wave, mode: 'named', seed: 'seed' });
    const ofGroup = chosen.filter((_, index) => wave[index]?.group === group);
    for (const asked of ofGroup) expect(asked).toHaveLength(8);
    for (const id of own) expect(ofGroup.flat()).toContain(id);
  });

  it('asks every point of a customer with three people of all groups', () => {
    const wave = people('leadership', 'it', 'users');
    const chosen = choosePoints({ radar, people: wave, mode: 'named', seed: 'seed' });
    expect(new Set(chosen.flat()).size).toBe(20);
  });
});
