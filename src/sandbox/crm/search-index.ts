import type { CrmRecord, RecordChange } from './record-store.ts';

/**
 * HubSpot's search lags behind its records: for `delayMs` of real time after a write it still sees
 * the record as it was before, and a new one not at all.
 */
export interface SearchIndex {
  note(change: Pick<RecordChange, 'before' | 'after'>): void;
  /** The record as search sees it, or null when it doesn't yet. */
  view(record: CrmRecord): CrmRecord | null;
}

export function createSearchIndex(deps: { monotonic: () => number; delayMs: number }): SearchIndex {
  const lagging = new Map<string, { seen: CrmRecord | null; from: number }>();
  const keyOf = (record: CrmRecord) => `${record.objectType}/${record.id}`;
  const view = (record: CrmRecord) => {
    const lag = lagging.get(keyOf(record));
    return lag && deps.monotonic() < lag.from ? lag.seen : record;
  };

  return {
    note({ before, after }) {
      if (deps.delayMs === 0) return;
      const seen = before ? view(before) : null;
      lagging.set(keyOf(after), { seen, from: deps.monotonic() + deps.delayMs });
    },
    view,
  };
}
