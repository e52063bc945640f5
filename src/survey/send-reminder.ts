import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { ReminderRef } from '../lib/refs.ts';
import { isAwaited, takesAnswers } from './decide-reminders.ts';
import { deliveryOfWave, signMails } from './delivery-of-wave.ts';
import { handOverMail } from './hand-over-mail.ts';
import { hasOptedOut } from './has-opted-out.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import type { Courier, SurveyMailParts } from './survey-mail.ts';
import { readMailRules, takeMail } from './timing/take-mail.ts';
import type { Wave } from './types.ts';

export interface SendReminderDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly courier: Courier;
  readonly links: PersonalLinks;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Hands one reminder to the mail server, never twice, and not at all once the person has answered:
 * taking it looks at the answer once more. As with invitations, a worker that finds it taken was
 * preceded by one that died in the middle, so it becomes `unknown`.
 *
 * Nothing leaves before it is due, or beyond the limits of the portal.
 * Throws `mail_unavailable` when the server certainly did not take the mail, so that the queue
 * tries again.
 */
export async function sendReminder(deps: SendReminderDeps, ref: ReminderRef): Promise<void> {
  const { storage, clock } = deps;
  const invitation = await storage.invitations.get(ref);
  const wave = await storage.waves.get(invitation);
  if (!isAwaited(invitation) || !takesAnswers(wave, clock.now())) return;
  if (await hasOptedOut(storage.contactStates, invitation)) return;
  const rules = await readMailRules(deps, ref.portalId);

  const taken = await takeMail(deps, rules, (stores) => stores.reminders.take(ref, clock.now()));
  if (taken === 'taken') {
    const delivery = await deliveryOfWave(storage.settings, wave);
    const signed = signMails(wave, delivery);
    const { channel } = delivery;
    const { timeZone } = rules;
    await handOver(deps, ref, { wave: signed, invitation, timeZone, channel });
  } else if (await storage.reminders.settle(ref, 'unknown')) {
    deps.log.warn(fieldsOf(ref, wave), 'reminder.unknown');
  }
}

async function handOver(
  { storage, courier, links, log }: SendReminderDeps,
  ref: ReminderRef,
  parts: Omit<SurveyMailParts, 'surveyUrl' | 'optOutUrl'>,
): Promise<void> {
  const { wave, invitation } = parts;
  const handed = await handOverMail(courier, {
    kind: 'reminder',
    reminder: ref.reminder,
    ...parts,
    surveyUrl: links.surveyUrl(invitation),
    optOutUrl: links.optOutUrl(invitation),
  });
  const { state } = handed;
  await storage.reminders.settle(ref, state);
  if (handed.state === 'queued') throw handed.error;
  if (state === 'sent') {
    log.info(fieldsOf(ref, wave), 'reminder.sent');
    return;
  }
  const fields = { ...fieldsOf(ref, wave), state };
  log.warn(fields, state === 'failed' ? 'reminder.refused' : 'reminder.unknown');
}

/** Without the invitation where nobody is to know who had not answered yet. */
function fieldsOf({ portalId, invitationId, reminder }: ReminderRef, { waveId, mode }: Wave) {
  return { portalId, waveId, reminder, ...(mode === 'named' && { invitationId }) };
}
