import type { WaveRef } from '../../lib/refs.ts';
import type { Wave } from '../../survey/types.ts';
import type { SharedReply, SharedReport } from './shared-report.ts';

export interface SharedReportStore {
  find(ref: WaveRef): Promise<SharedReport | null>;
  /**
   * In the place of the version before; the wave's row is locked. False for a wave whose personal
   * data has been deleted by its age: replies to it would never be.
   */
  save(report: SharedReport): Promise<boolean>;
  /** The report behind a link, in any portal: the token is all that a reader has. */
  findOpened(linkHash: string): Promise<{ wave: Wave; report: SharedReport } | null>;
  /** Keeps a reply; the same one again changes nothing. */
  addReply(ref: WaveRef, reply: SharedReply): Promise<void>;
  /** In the order in which they came. */
  listReplies(ref: WaveRef): Promise<SharedReply[]>;
}
