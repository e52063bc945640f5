import { sha256 } from '../lib/crypto.ts';
import { foldValue } from './groups/group-settings.ts';
import type { MeasuringPoint, Mode, Radar, Respondent } from './types.ts';
import { MIN_GROUP_SIZE } from './wave-input.ts';

export type AskedPerson = Pick<Respondent, 'side' | 'personId' | 'group'>;

export interface PointChoice {
  readonly radar: Pick<Radar, 'points' | 'askAtMost'>;
  /** Everybody whom the wave invites. */
  readonly people: readonly AskedPerson[];
  readonly mode: Mode;
  /** The same seed, radar and people give the same choice, in whatever order the people come. */
  readonly seed: string;
}

/**
 * The points that each of these people is asked, in the order of the survey; null for all. A person
 * gets points that concern their group, at most `askAtMost`, and first those that were given to the
 * fewest people so far: all points are asked about equally often.
 *
 * Where answers are shown only from k on, a point is given to 2k people before another one is begun,
 * because half of them may not answer, and none is begun that too few are left for. There, the first
 * points of the radar go first.
 *
 * The vendor's team rates every point: it is often one person, and a blind spot shows only where both
 * sides have rated. A point that concerns none of the invited groups concerns everybody.
 */
export function choosePoints(choice: PointChoice): Array<readonly string[] | null> {
  const { radar, people, mode, seed } = choice;
  const { points, askAtMost = points.length } = radar;
  const customers = people.filter(({ side }) => side === 'customer');
  const tallies = points.map((point) => beginTally(point, customers));
  if (askAtMost >= points.length && tallies.every(({ size }) => size === customers.length)) {
    return people.map(() => null);
  }
  const enough = mode === 'named' ? 1 : 2 * MIN_GROUP_SIZE[mode];
  const given = new Map<AskedPerson, readonly string[]>();
  for (const person of sortBy(customers, ({ personId }) => sha256(`${seed}/${personId}`))) {
    const chosen = chooseFor(tallies, { person, askAtMost, enough, seed });
    for (const tally of tallies) {
      if (chosen.includes(tally)) tally.asked += 1;
      if (tally.concerns(person)) tally.waiting -= 1;
    }
    const asked = tallies.filter((tally) => chosen.includes(tally));
    given.set(
      person,
      asked.map(({ point }) => point.id),
    );
  }
  return people.map((person) => given.get(person) ?? null);
}

/** How often a point was given so far. */
interface Tally {
  readonly point: MeasuringPoint;
  readonly concerns: (person: AskedPerson) => boolean;
  /** People whom it concerns, and those of them whose turn has not been yet. */
  readonly size: number;
  waiting: number;
  asked: number;
}

function beginTally(point: MeasuringPoint, customers: readonly AskedPerson[]): Tally {
  const groups = new Set(point.groups?.map(foldValue));
  const isNamed = ({ group }: AskedPerson): boolean => groups.has(foldValue(group));
  const concerns = customers.some(isNamed) ? isNamed : () => true;
  const size = customers.filter(concerns).length;
  return { point, concerns, size, waiting: size, asked: 0 };
}

interface Turn {
  readonly person: AskedPerson;
  readonly askAtMost: number;
  readonly enough: number;
  readonly seed: string;
}

/** The points of one person. Nobody gets an empty survey: who is concerned by none may get any. */
function chooseFor(tallies: readonly Tally[], { person, askAtMost, enough, seed }: Turn): Tally[] {
  const concerning = tallies.filter(({ concerns }) => concerns(person));
  const offered = concerning.length > 0 ? concerning : tallies;
  // From person to person in another order, unless many people are needed for the same points.
  const mixed =
    enough > 1
      ? offered
      : sortBy(offered, ({ point }) => sha256(`${seed}/${person.personId}/${point.id}`));
  return mixed
    .toSorted((a, b) => rank(a, enough) - rank(b, enough) || a.size - b.size)
    .slice(0, askAtMost);
}

/** The lowest goes first: what was begun, then the least asked, and last what can't get enough. */
function rank({ asked, waiting }: Tally, enough: number): number {
  if (asked >= enough) return asked;
  if (asked > 0) return -asked;
  return waiting >= enough ? 0 : Number.MAX_SAFE_INTEGER;
}

function sortBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}
