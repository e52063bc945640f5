import type { Contact, ContactState, DeliveryState, Invitation, Wave } from '../types.ts';
import { isCustomer } from '../wave-properties.ts';

/** No mail reaches them. */
const UNREACHABLE: readonly DeliveryState[] = ['failed', 'bounced'];

/**
 * Whom a second round is for: those who have answered, where that may be known; in anonymous mode
 * everybody who was invited, since nobody may be told apart.
 */
export function chooseAsked(
  { mode }: Pick<Wave, 'mode'>,
  invitations: readonly Invitation[],
): Invitation[] {
  return invitations
    .filter(isCustomer)
    .filter(({ delivery, email }) => email !== '' && !UNREACHABLE.includes(delivery))
    .filter(({ response }) =>
      mode === 'anonymous'
        ? response !== 'withdrawn'
        : response === 'answered' || response === 'late',
    );
}

/** Without those who want no surveys or get no mail, and those who have left the company. */
export function leaveOutUnwilling(
  asked: readonly Invitation[],
  contacts: readonly Contact[],
  states: readonly ContactState[],
): Invitation[] {
  const willing = new Set(
    contacts
      .filter(({ optedOut, bounced }) => !optedOut && !bounced)
      .map(({ contactId }) => contactId),
  );
  for (const { contactId, surveyOptOut, deliveryStatus } of states) {
    if (surveyOptOut || deliveryStatus !== 'ok') willing.delete(contactId);
  }
  return asked.filter(({ personId }) => willing.has(personId));
}
