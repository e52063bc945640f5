import type { LetterRef } from '../../lib/refs.ts';
import { isAwaited, takesAnswers } from '../decide-reminders.ts';
import { deliveryOfWave, signMails } from '../delivery-of-wave.ts';
import { handOverMail } from '../hand-over-mail.ts';
import { hasOptedOut } from '../has-opted-out.ts';
import type { SendReminderDeps } from '../send-reminder.ts';
import type { PortalSettings } from '../settings.ts';
import { readMailRules, takeMail } from '../timing/take-mail.ts';
import type { Invitation, Wave } from '../types.ts';

/**
 * Hands one letter to the mail server, never twice, and one about the end not at all once the person
 * has answered. As with reminders, a worker that finds it taken was preceded by one that died in the
 * middle, so it becomes `unknown`.
 *
 * Nothing leaves before it is due, or beyond the limits of the portal.
 * Throws `mail_unavailable` when the server certainly did not take the mail, so that the queue
 * tries again.
 */
export async function sendLetter(deps: SendReminderDeps, ref: LetterRef): Promise<void> {
  const { storage, clock } = deps;
  const invitation = await storage.invitations.get(ref);
  const wave = await storage.waves.get(invitation);
  const delivery = await deliveryOfWave(storage.settings, wave);
  if (!isWanted(ref, { wave, invitation, delivery, now: clock.now() })) return;
  if (await hasOptedOut(storage.contactStates, invitation)) return;
  const rules = await readMailRules(deps, ref.portalId);

  const taken = await takeMail(deps, rules, (stores) => stores.letters.take(ref, clock.now()));
  if (taken === 'taken') {
    await handOver(deps, ref, signMails(wave, delivery), invitation, rules.timeZone);
  } else if (await storage.letters.settle(ref, 'unknown')) {
    deps.log.warn(fieldsOf(ref, wave), 'letter.unknown');
  }
}

interface Occasion {
  readonly wave: Wave;
  readonly invitation: Invitation;
  readonly delivery: PortalSettings['delivery'];
  readonly now: Date;
}

function isWanted({ letter }: LetterRef, occasion: Occasion): boolean {
  const { wave, invitation, delivery, now } = occasion;
  // The portal's own workflows mail the customer.
  if (delivery.channel === 'link' && invitation.side === 'customer') return false;
  if (letter === 'heads_up') return isToCome(invitation, now) && takesAnswers(wave, now);
  if (letter === 'closing') return isAwaited(invitation) && takesAnswers(wave, now);
  const hasAnswered = invitation.response === 'answered' || invitation.response === 'late';
  return wave.mode !== 'anonymous' && hasAnswered;
}

/** Nobody hears that a survey will come once it is there. */
function isToCome({ delivery, response, dueAt }: Invitation, now: Date): boolean {
  return (delivery === 'planned' || delivery === 'queued') && response === 'none' && dueAt > now;
}

async function handOver(
  { storage, courier, links, log }: SendReminderDeps,
  ref: LetterRef,
  wave: Wave,
  invitation: Invitation,
  timeZone: string,
): Promise<void> {
  const handed = await handOverMail(courier, {
    ...occasionOf(ref, invitation),
    invitation,
    wave,
    timeZone,
    surveyUrl: links.surveyUrl(invitation),
    optOutUrl: links.optOutUrl(invitation),
  });
  const { state } = handed;
  await storage.letters.settle(ref, state);
  if (handed.state === 'queued') throw handed.error;
  const fields = fieldsOf(ref, wave);
  if (state === 'sent') log.info(fields, 'letter.sent');
  else log.warn({ ...fields, state }, state === 'failed' ? 'letter.refused' : 'letter.unknown');
}

function occasionOf({ letter }: LetterRef, { dueAt }: Invitation) {
  return letter === 'heads_up' ? { kind: letter, comesOn: dueAt } : { kind: letter };
}

/** Without the invitation where nobody is to know who has answered. */
function fieldsOf({ portalId, invitationId, letter }: LetterRef, { waveId, mode }: Wave) {
  return { portalId, waveId, letter, ...(mode === 'named' && { invitationId }) };
}
