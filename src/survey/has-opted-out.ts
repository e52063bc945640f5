import type { ContactStateStore } from './ports.ts';
import type { Invitation } from './types.ts';

/**
 * Whether the invited person wants no more surveys by now: somebody may opt out while their mail
 * waits for a mail server that is away. The vendor's own team can't.
 */
export async function hasOptedOut(
  contactStates: ContactStateStore,
  { portalId, personId, side }: Invitation,
): Promise<boolean> {
  if (side === 'vendor') return false;
  const states = await contactStates.listByIds(portalId, [personId]);
  return states.some(({ surveyOptOut }) => surveyOptOut);
}
