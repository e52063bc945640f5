import type { DeliveryState, Invitation, Wave } from './types.ts';

/** People whom no mail has reached can't have answered: to know that of them tells nothing. */
const UNREACHED: readonly DeliveryState[] = ['planned', 'queued', 'failed', 'bounced'];

/**
 * Whether doing something with this person would tell whether they have answered, in a mode that
 * hides it.
 */
export function wouldTell(
  { mode }: Pick<Wave, 'mode'>,
  { delivery }: Pick<Invitation, 'delivery'>,
): boolean {
  return mode !== 'named' && !UNREACHED.includes(delivery);
}
