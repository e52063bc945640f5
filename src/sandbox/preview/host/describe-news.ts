import type { RecordState } from '../shapes.ts';

/** The changes of the last seconds in words, for whoever does not see the highlight. */
export function describeNews(record: RecordState | null, recent: ReadonlySet<string>): string {
  const facts = (record?.groups ?? []).flatMap((group) => group.facts);
  const changed = facts
    .filter(({ name }) => recent.has(`fact:${name}`))
    .map(({ label, text }) => `${label}: ${text}`);
  const items = (record?.sections ?? []).flatMap(({ key, title, items: all }) =>
    all
      .filter((item) => recent.has(`item:${key}:${item.id}`))
      .map((item) => `${title}: ${item.title}`),
  );
  return [...changed, ...items].join('. ');
}
