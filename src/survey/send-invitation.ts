import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { InvitationRef } from '../lib/refs.ts';
import type { Turns } from '../lib/turns.ts';
import { deliveryOfWave, signMails } from './delivery-of-wave.ts';
import { handOverMail } from './hand-over-mail.ts';
import type { HandOver } from './hand-over-mail.ts';
import { hasOptedOut } from './has-opted-out.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import type { Courier, SurveyMailParts } from './survey-mail.ts';
import { showSurveyLink } from './survey-links.ts';
import { isTestMode } from './test-mail/is-test-mode.ts';
import { readMailRules, takeMail } from './timing/take-mail.ts';
import type { Invitation, Wave } from './types.ts';
import { markContact } from './undelivered/mark-contact.ts';
import { isCustomer } from './wave-properties.ts';

export interface SendInvitationDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly courier: Courier;
  /** As many hand-overs at a time as the mail server gets connections: a crash cuts off no more. */
  readonly turns: Turns;
  readonly links: PersonalLinks;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Hands one invitation to the mail server, never twice; where the portal's own workflows mail the
 * customer, the personal link goes to the contact's record instead. The state `handing_over` is
 * committed before the hand-over: a worker that finds it there was preceded by one that died in the
 * middle, and since nobody knows whether the server took that mail, it becomes `unknown` and is not
 * sent again.
 *
 * Nothing leaves before it is due, beyond the limits of the portal, or in test mode: the minute's tick comes back to it.
 * Throws `mail_unavailable` when the server certainly did not take the mail, so that the queue
 * tries again.
 */
export async function sendInvitation(deps: SendInvitationDeps, ref: InvitationRef): Promise<void> {
  const { storage, clock } = deps;
  const invitation = await storage.invitations.get(ref);
  const wave = await storage.waves.get(invitation);
  if (!maySend(wave, invitation) || invitation.dueAt > clock.now()) return;
  if (await hasOptedOut(storage.contactStates, invitation)) {
    await storage.invitations.setResponse(invitation, 'withdrawn', null);
    return;
  }
  const delivery = await deliveryOfWave(storage.settings, wave);
  if (delivery.channel === 'link' && isCustomer(invitation)) {
    // A link on the record has the portal's own workflow mail it.
    if (await isTestMode(storage.settings, ref.portalId)) return;
    await showLink(deps, wave, invitation);
    return;
  }
  const rules = await readMailRules(deps, ref.portalId);

  // Before the turn, which is no time to wait for the database.
  const { timeZone } = rules;
  const { noted } = await deps.turns.take(async () => {
    const taken = await takeMail(deps, rules, (stores) =>
      stores.invitations.take(invitation, clock.now()),
    );
    if (taken !== 'taken') return { noted: giveUpLost(deps, wave, invitation) };
    const { channel } = delivery;
    const signed = signMails(wave, delivery);
    const handed = await handOver(deps, { wave: signed, invitation, timeZone, channel });
    // The turn ends as the note begins: whoever is next takes their mail in the same commit.
    return { noted: note(deps, wave, invitation, handed) };
  });
  await noted;
}

function maySend(wave: Wave, invitation: Invitation): boolean {
  return (wave.status === 'open' || wave.status === 'sending') && invitation.response === 'none';
}

/** The link is as good as sent once the record should show it: syncing sees to the rest. */
async function showLink(
  { storage, clock, log }: SendInvitationDeps,
  { waveId }: Wave,
  invitation: Invitation,
): Promise<void> {
  const { portalId, invitationId, personId } = invitation;
  const isShown = await storage.transaction(async (stores) => {
    const from = ['planned', 'queued'] as const;
    if (!(await stores.invitations.moveDelivery(invitation, from, 'sent', clock.now())))
      return false;
    await stores.records.want(
      { portalId, objectType: 'contacts', recordId: personId },
      showSurveyLink(invitation),
    );
    await stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
    return true;
  });
  if (isShown) log.info({ portalId, invitationId, waveId, channel: 'link' }, 'invitation.sent');
}

/** Nobody sends an invitation that a worker before this one was cut off with. */
async function giveUpLost(
  { storage, clock, log }: SendInvitationDeps,
  { waveId }: Wave,
  invitation: Invitation,
): Promise<void> {
  const { portalId, invitationId } = invitation;
  const from = ['handing_over'] as const;
  const isLost = await storage.invitations.moveDelivery(invitation, from, 'unknown', clock.now());
  if (isLost) log.warn({ portalId, invitationId, waveId }, 'invitation.unknown');
}

function handOver(
  { courier, links }: SendInvitationDeps,
  parts: Omit<SurveyMailParts, 'surveyUrl' | 'optOutUrl'>,
): Promise<HandOver> {
  return handOverMail(courier, {
    kind: 'invitation',
    ...parts,
    surveyUrl: links.surveyUrl(parts.invitation),
    optOutUrl: links.optOutUrl(parts.invitation),
  });
}

/** Throws `mail_unavailable` where it is to be tried again. */
async function note(
  { storage, clock, log }: SendInvitationDeps,
  { waveId }: Wave,
  invitation: Invitation,
  handed: HandOver,
): Promise<void> {
  const { state } = handed;
  await storage.invitations.moveDelivery(invitation, ['handing_over'], state, clock.now());
  if (handed.state === 'queued') throw handed.error;
  if (handed.state === 'failed' && handed.words !== '') {
    await storage.deliveryProblems.note(invitation, handed.words);
  }
  if (handed.state === 'failed' && handed.isBadAddress && isCustomer(invitation)) {
    const contact = { portalId: invitation.portalId, contactId: invitation.personId };
    await storage.transaction((stores) => markContact(stores, contact, 'bounced'));
  }
  const { portalId, invitationId } = invitation;
  const fields = { portalId, invitationId, waveId };
  if (state === 'sent') {
    log.info(fields, 'invitation.sent');
    return;
  }
  log.warn({ ...fields, state }, state === 'failed' ? 'invitation.refused' : 'invitation.unknown');
}
