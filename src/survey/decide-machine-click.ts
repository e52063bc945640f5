import type { Invitation } from './types.ts';

/** Nobody gets a mail, reads it, opens the survey and answers it within this time. */
const TOO_FAST_MS = 10_000;
/** People don't click one score after another within this time. */
const AT_ONCE_MS = 5000;

export interface ClickTraces {
  readonly invitation: Pick<Invitation, 'sentAt' | 'response'>;
  readonly now: Date;
  /** The link had filled something in, and nothing else was entered. */
  readonly isAsFilledIn: boolean;
  /** Something was written: machines never do. */
  readonly hasWords: boolean;
  /** How often somebody followed the link in the mail that people can't see. */
  readonly hiddenHits: number;
}

/**
 * Whether answers were sent by a machine that follows every link of a mail and presses what it finds:
 * seconds after the mail went out, before anybody touched the page, and with what the link had
 * filled in and no more, or after the hidden link. It is only asked to send once more, as people may be behind
 * a machine that did so before them.
 */
export function isMachineClick(traces: ClickTraces): boolean {
  const { invitation, now, isAsFilledIn, hasWords, hiddenHits } = traces;
  if (invitation.sentAt === null || hasWords) return false;
  if (now.getTime() - invitation.sentAt.getTime() >= TOO_FAST_MS) return false;
  if (invitation.response !== 'none') return false;
  return isAsFilledIn || hiddenHits > 0;
}

/** A visit by a link that fills something in. */
export interface LinkVisit {
  /** Differs where the links fill in different things. */
  readonly mark: string;
  readonly at: Date;
}

/** Whether two visits follow different links of one mail, faster than people do. */
export function isManyLinks(before: LinkVisit, visit: LinkVisit): boolean {
  return before.mark !== visit.mark && visit.at.getTime() - before.at.getTime() <= AT_ONCE_MS;
}
