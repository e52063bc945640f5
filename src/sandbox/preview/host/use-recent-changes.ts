import { useEffect, useState } from 'react';
import type { RecordState } from '../shapes.ts';
import { findChanges } from './find-changes.ts';

/** Long enough to be seen by somebody who looks elsewhere on the page. */
const SHOWN_MS = 6_000;

/** The keys of what changed within the last seconds. */
export function useRecentChanges(
  before: RecordState | null,
  now: RecordState | null,
): ReadonlySet<string> {
  const [recent, setRecent] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const changes = findChanges(before, now);
    if (changes.size === 0) return;
    const at = performance.now();
    setRecent((known) => new Map([...known, ...[...changes].map((key) => [key, at] as const)]));
    window.setTimeout(
      () => setRecent((known) => new Map([...known].filter(([, time]) => time > at))),
      SHOWN_MS,
    );
  }, [before, now]);
  return new Set(recent.keys());
}
