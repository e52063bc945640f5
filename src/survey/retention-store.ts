import type { WaveRef } from '../lib/refs.ts';

/** Deletes what people said and who they are, and keeps what was counted. */
export interface RetentionStore {
  /** Waves that ended before this time and still hold answers or names, the oldest first. */
  listDue(portalId: number, endedBefore: Date, limit: number): Promise<WaveRef[]>;
  /**
   * Deletes a wave's answers, and the names and addresses of everybody who was or was not asked;
   * tells how many, or null when that was done before. All of it or nothing.
   */
  strip(
    ref: WaveRef,
    at: Date,
  ): Promise<{ readonly responses: number; readonly people: number } | null>;
}
