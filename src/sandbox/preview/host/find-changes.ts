import type { RecordState } from '../shapes.ts';

/**
 * The keys of what differs between two looks at a record: `fact:NAME` and `item:SECTION:ID`. Nothing
 * at the first look.
 */
export function findChanges(before: RecordState | null, now: RecordState | null): Set<string> {
  if (!before || !now) return new Set();
  const old = listParts(before);
  return new Set(
    [...listParts(now)].flatMap(([key, text]) => (old.get(key) === text ? [] : [key])),
  );
}

function listParts({ groups, sections }: RecordState): Map<string, string> {
  return new Map([
    ...groups.flatMap(({ facts }) =>
      facts.map(({ name, text }) => [`fact:${name}`, text] as const),
    ),
    ...sections.flatMap(({ key, items }) =>
      items.map((item) => [`item:${key}:${item.id}`, JSON.stringify(item)] as const),
    ),
  ]);
}
