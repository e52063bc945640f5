import type { Clock } from '../../lib/clock.ts';
import { listUnsentLetters } from '../letters/list-unsent-letters.ts';
import type { Job } from '../job-queue.ts';
import type { SurveyStores } from '../ports.ts';
import { isTestMode } from '../test-mail/is-test-mode.ts';
import { countLeft, listLimits } from './mail-limits.ts';
import type { MailsLeft } from './mail-limits.ts';
import { takeTurns } from './take-turns.ts';

/**
 * The jobs of a portal's mails that are due and not handed over, invitations before reminders and
 * letters, and second rounds last: as many as the limits leave room for now.
 */
export async function listDueMails(
  { storage, clock }: { readonly storage: SurveyStores; readonly clock: Clock },
  portalId: number,
): Promise<Job[]> {
  const now = clock.now();
  if (await isTestMode(storage.settings, portalId)) return [];
  const invitations = await storage.invitations.listUnsent(portalId, now);
  const reminders = await storage.reminders.listUnsent(portalId, now);
  const letters = await listUnsentLetters(storage.letters, portalId, now);
  const secondRounds = await storage.secondRounds.listUnsent(portalId, now);
  const mails = [
    ...invitations.map(({ waveId, ...data }) => ({
      waveId,
      job: { name: 'invitation.send' as const, data },
    })),
    ...reminders.map(({ waveId, ...data }) => ({
      waveId,
      job: { name: 'invitation.remind' as const, data },
    })),
    ...letters.map(({ waveId, ...data }) => ({
      waveId,
      job: { name: 'invitation.letter' as const, data },
    })),
    ...secondRounds.map(({ waveId, ...data }) => ({
      waveId,
      job: { name: 'second-round.send' as const, data },
    })),
  ];
  if (mails.length === 0) return [];
  const { day, minute } = await countMailsLeft(storage, portalId, now);
  return takeTurns(mails, Math.min(day, minute)).map(({ job }) => job);
}

/** How many mails a portal may still hand over now; without a limit any number. */
export async function countMailsLeft(
  { settings, portals, mailCounts }: Pick<SurveyStores, 'settings' | 'portals' | 'mailCounts'>,
  portalId: number,
  now: Date,
): Promise<MailsLeft> {
  const { sending } = (await settings.getCurrent(portalId)).settings;
  const { timeZone } = await portals.get(portalId);
  const limits = listLimits(sending, timeZone, now);
  const periods = limits.map(({ period }) => period);
  return countLeft(limits, await mailCounts.read(portalId, periods));
}
