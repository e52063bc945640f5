import type { PortalSettings } from './settings.ts';
import type { ContactState, Invitation, Wave } from './types.ts';

export interface RemindersInput {
  readonly invitations: readonly Invitation[];
  readonly states: readonly ContactState[];
  /** When each person was last reminded of any wave, by the id of their invitation to this one. */
  readonly lastReminded: ReadonlyMap<string, Date>;
  /** With `link`, the portal's own workflows mail the customer. */
  readonly channel: PortalSettings['delivery']['channel'];
  readonly now: Date;
}

/** Nobody is reminded more often than once in this time, of whatever wave, our own team included. */
export const PAUSE_MS = 24 * 60 * 60 * 1000;

/**
 * Whose answer is still missing, and who may be reminded of it now: their invitation has gone out
 * (or perhaps has), mail reaches them and they want it, and no reminder has come to them in the last
 * 24 hours.
 */
export function decideReminders({
  invitations,
  states,
  lastReminded,
  channel,
  now,
}: RemindersInput): Invitation[] {
  const barred = new Set(states.filter(isBarred).map(({ contactId }) => contactId));
  return invitations.filter((invitation) => {
    const { delivery, side, personId, invitationId } = invitation;
    if (delivery !== 'sent' && delivery !== 'unknown') return false;
    if (!isAwaited(invitation)) return false;
    if (side === 'customer' && channel === 'link') return false;
    if (side === 'customer' && barred.has(personId)) return false;
    const last = lastReminded.get(invitationId);
    return last === undefined || now.getTime() - last.getTime() >= PAUSE_MS;
  });
}

function isBarred({ surveyOptOut, deliveryStatus }: ContactState): boolean {
  return surveyOptOut || deliveryStatus !== 'ok';
}

/** Whether a wave takes answers in time: the tick closes it some seconds after its end. */
export function takesAnswers({ status, closesAt }: Wave, now: Date): boolean {
  return status === 'open' && closesAt > now;
}

/** Whether the invitation's answer is still missing and wanted. */
export function isAwaited({ response }: Invitation): boolean {
  return response === 'none' || response === 'opened' || response === 'started';
}
