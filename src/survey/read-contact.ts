import type { ContactRef } from '../lib/refs.ts';
import type { ContactReader } from './crm.ts';
import type { ContactInvitation } from './invitation-store.ts';
import type { SurveyStores } from './ports.ts';
import type { PortalSettings } from './settings.ts';
import type { Contact, ContactState, Exclusion, Response, Wave } from './types.ts';

export interface ReadContactDeps {
  readonly storage: SurveyStores;
  readonly crm: ContactReader;
}

/** What a contact's card is made of. */
export interface ContactFacts {
  /** Null for somebody who was never considered for a survey. */
  readonly state: ContactState | null;
  /** The newest one. */
  readonly invitation: ContactInvitation | null;
  /** What they answered in the newest named wave; of other modes nothing is ever read. */
  readonly said: { readonly wave: Wave; readonly response: Response } | null;
  /** Why they were last left out, where no newer wave has asked them. */
  readonly exclusion: { readonly exclusion: Exclusion; readonly openedAt: Date } | null;
  /** As HubSpot knows them; read only where our stores know nothing of them. */
  readonly inCrm: Contact | null;
  readonly settings: PortalSettings;
}

/**
 * Everything known of a contact, who must belong to the portal: known from our stores, else asked of
 * HubSpot with the portal's own token. HubSpot doesn't attest the record id of a card call. Throws
 * `contact_unknown` and `hubspot_*`.
 */
export async function readContact(
  { storage, crm }: ReadContactDeps,
  ref: ContactRef,
): Promise<ContactFacts> {
  const [states, invitations, said, exclusion, { settings }] = await Promise.all([
    storage.contactStates.listByIds(ref.portalId, [ref.contactId]),
    storage.invitations.listOfContact(ref, 1),
    storage.responses.findNamed(ref),
    storage.invitations.findExclusion(ref),
    storage.settings.getCurrent(ref.portalId),
  ]);
  const state = states[0] ?? null;
  const invitation = invitations[0] ?? null;
  const isKnown = state !== null || invitation !== null || exclusion !== null;
  const isLeftOut = exclusion && (!invitation || exclusion.openedAt > invitation.wave.openedAt);
  return {
    state,
    invitation,
    said,
    exclusion: isLeftOut ? exclusion : null,
    inCrm: isKnown ? null : await crm.getContact(ref),
    settings,
  };
}
