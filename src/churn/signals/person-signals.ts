import type { PersonFact } from './facts.ts';
import type { Signal } from './signal.ts';

/** What happens to a customer's people: they leave, bounce, or opt out. */
export function detectPersonSignals(people: readonly PersonFact[]): Signal[] {
  return people.flatMap((person) => [
    ...findLeft(person, people),
    ...(person.leftAt === null ? findRefusals(person) : []),
  ]);
}

/** Since when a person can't be reached at the company any more; null for one who can. */
export function unreachableSince({ leftAt, bouncedAt }: PersonFact): Date | null {
  if (leftAt && bouncedAt) return leftAt < bouncedAt ? leftAt : bouncedAt;
  return leftAt ?? bouncedAt;
}

/** It lasts until somebody comes who champions or decides. */
function findLeft(person: PersonFact, people: readonly PersonFact[]): Signal[] {
  const at = unreachableSince(person);
  if (person.role === null || at === null) return [];
  const [successor] = people
    .filter(({ role, since, id }) => id !== person.id && role !== null && since > at)
    .map(({ since }) => since)
    .sort((a, b) => a.getTime() - b.getTime());
  const evidence = { count: 1, record: { object: 'contacts', id: person.id } } as const;
  return [
    {
      type: 'champion_left',
      at,
      ...(successor ? { until: successor } : { ongoing: true }),
      evidence,
    },
  ];
}

function findRefusals({ id, bouncedAt, optedOutAt }: PersonFact): Signal[] {
  const evidence = { count: 1, record: { object: 'contacts', id } } as const;
  return [
    ...(bouncedAt ? [{ type: 'bounce', at: bouncedAt, evidence } as const] : []),
    ...(optedOutAt ? [{ type: 'opt_out', at: optedOutAt, evidence } as const] : []),
  ];
}
