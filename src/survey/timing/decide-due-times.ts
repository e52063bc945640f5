import type { Respondent } from '../types.ts';
import type { SendingSettings } from './sending-settings.ts';
import { spreadMails } from './spread-mails.ts';

export interface DueTimesInput {
  /** In the order in which the mails should leave. */
  readonly people: ReadonlyArray<Pick<Respondent, 'timeZone'>>;
  /** At each person's office hours, or at once. */
  readonly start: SendingSettings['start'];
  readonly sending: SendingSettings;
  /** The portal's, for those whose own is unknown. */
  readonly timeZone: string;
  readonly now: Date;
}

/** When the mail to each of these people leaves, in their order. */
export function decideDueTimes({ people, start, sending, timeZone, now }: DueTimesInput): Date[] {
  if (start === 'now') return people.map(() => now);
  return spreadMails({
    timeZones: people.map((person) => person.timeZone ?? timeZone),
    settings: sending,
    notBefore: now,
  });
}
