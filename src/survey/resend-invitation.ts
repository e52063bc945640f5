import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { InvitationRef } from '../lib/refs.ts';
import { decideResend } from './decide-person-action.ts';
import type { ResendDecision } from './decide-person-action.ts';
import { hasOptedOut } from './has-opted-out.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { CrmWriter } from './crm.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import type { Invitation, Wave } from './types.ts';

export interface ResendInvitationDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly crm: Pick<CrmWriter, 'updateRecords'>;
  readonly links: PersonalLinks;
  readonly clock: Clock;
  readonly log: Log;
}

export interface ResendInvitationInput {
  /** Names one attempt: the same again sends nothing. */
  readonly requestId: string;
  /** Another address than the invitation has; undefined for the same. */
  readonly email?: string | undefined;
}

/**
 * Sends one person's invitation again, with a new link that revokes the old one. A corrected
 * address is written to the contact in HubSpot first, so that the next wave has it as well: if
 * HubSpot refuses it, nothing is sent.
 *
 * Throws `not_found`, what `decideResend` refuses with, and `hubspot_*`.
 */
export async function resendInvitation(
  deps: ResendInvitationDeps,
  ref: InvitationRef,
  input: ResendInvitationInput,
): Promise<void> {
  const { storage, log } = deps;
  const found = await storage.invitations.get(ref);
  const asked = await decide(deps, storage, await storage.waves.get(found), found, input);
  if (asked.kind === 'done') return;
  if (asked.isCorrection) await correctContact(deps, found, asked.email);

  const isNew = await storage.transaction(async (stores) => {
    const wave = await stores.waves.lock(found);
    const invitation = await stores.invitations.get(ref);
    const decision = await decide(deps, stores, wave, invitation, input);
    if (decision.kind === 'done') return false;
    await renew(deps, stores, invitation, decision.email, input.requestId);
    return true;
  });
  const { portalId, waveId, invitationId } = found;
  const { isCorrection } = asked;
  if (isNew) log.info({ portalId, waveId, invitationId, isCorrection }, 'invitation.resent');
}

async function decide(
  { clock }: ResendInvitationDeps,
  stores: SurveyStores,
  wave: Wave,
  invitation: Invitation,
  { email, requestId }: ResendInvitationInput,
): Promise<Exclude<ResendDecision, { kind: 'refused' }>> {
  const decision = decideResend({
    wave,
    invitation,
    invitations: await stores.invitations.listOfWave(wave),
    email,
    requestId,
    hasOptedOut: await hasOptedOut(stores.contactStates, invitation),
    now: clock.now(),
  });
  if (decision.kind === 'refused') throw decision.error;
  return decision;
}

async function correctContact(
  { crm }: ResendInvitationDeps,
  { portalId, personId }: Invitation,
  email: string,
): Promise<void> {
  const updates = [{ id: personId, properties: { email } }];
  const [outcome] = await crm.updateRecords(portalId, 'contacts', updates);
  if (outcome?.ok) return;
  throw new AppError(
    'hubspot_refused',
    `HubSpot refused the new address, so nothing was sent: ${outcome?.message ?? ''}`,
    { action: 'Change in HubSpot what its message names, then try again.' },
  );
}

/** Throws when the mail was taken for its hand-over at this very moment. */
async function renew(
  { links, clock }: ResendInvitationDeps,
  stores: SurveyStores,
  invitation: Invitation,
  email: string,
  requestId: string,
): Promise<void> {
  const { portalId, invitationId } = invitation;
  const linkNonce = links.newNonce();
  const linkHash = links.hashOf(links.tokenOf({ portalId, invitationId, linkNonce }));
  const isRenewed = await stores.invitations.renew(invitation, {
    email,
    linkNonce,
    linkHash,
    requestId,
    at: clock.now(),
  });
  if (!isRenewed) {
    throw new AppError('mail_on_its_way', 'The mail to this person is being handed over.', {
      action: 'Try again in a minute.',
    });
  }
  await stores.jobs.enqueue([{ name: 'invitation.send', data: { portalId, invitationId } }]);
}
