import type { WaveRef } from '../../lib/refs.ts';
import type { Language } from '../../texts/language.ts';

/** One point that was heard, and what is done about it. */
export interface SharedAction {
  readonly pointId: string;
  readonly heard: string;
  /** `''` as long as nothing was promised: then the customer does not see the point. */
  readonly doing: string;
  readonly by: string;
  /** `YYYY-MM-DD`; `''` without a date. */
  readonly until: string;
}

/** What the customer reads, in the words of whoever wrote it. */
export interface SharedContent {
  /** That it is written in. */
  readonly language: Language;
  readonly actions: readonly SharedAction[];
}

/** The version of a wave's report that the customer gets: "you said, we did". */
export interface SharedReport extends WaveRef {
  /** Raised with each change, from 1. */
  readonly version: number;
  readonly content: SharedContent;
  /** The attempt that saved it. */
  readonly requestId: string;
  readonly savedAt: Date;
  /** Null as long as it is a draft, and after it was taken back. */
  readonly link: SharedLink | null;
}

export interface SharedLink {
  readonly linkNonce: string;
  readonly linkHash: string;
}

/** What somebody of the customer said to an action; nobody knows who, unless they wrote it. */
export interface SharedReply {
  readonly replyId: string;
  readonly pointId: string;
  readonly kind: 'accept' | 'comment';
  /** `''` where somebody only agrees. */
  readonly comment: string;
  readonly repliedAt: Date;
}

/** The actions that the customer sees. */
export function listPromised({ actions }: SharedContent): SharedAction[] {
  return actions.filter(({ doing }) => doing !== '');
}
