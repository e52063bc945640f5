import type { RecordFate } from './ports.ts';

/** What hangs on one record is to hang on another one. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Each id once, in one order. */
export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** The records that no longer stand for themselves. */
export function listMoves(ids: readonly string[], survivorOf: (id: string) => string): Move[] {
  return ids.map((from) => ({ from, to: survivorOf(from) })).filter(({ from, to }) => from !== to);
}

/** Those of the records that met this fate. */
export function listThose(
  ids: readonly string[],
  fates: ReadonlyMap<string, RecordFate<unknown>>,
  fate: RecordFate<unknown>['fate'],
): string[] {
  return ids.filter((id) => fates.get(id)?.fate === fate);
}
