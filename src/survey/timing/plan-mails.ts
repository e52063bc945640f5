import type { SurveyStores } from '../ports.ts';
import type { Invitation, Wave } from '../types.ts';
import { decideDueTimes } from './decide-due-times.ts';
import type { DueMail } from './due-mail.ts';
import type { SendingSettings } from './sending-settings.ts';

export interface MailsToPlan {
  readonly people: ReadonlyArray<Pick<Invitation, 'invitationId' | 'timeZone'>>;
  readonly start: SendingSettings['start'];
  readonly now: Date;
}

/** When each of a wave's people is written to once more; without those whose time comes after its end. */
export async function planMails(
  { settings, portals }: Pick<SurveyStores, 'settings' | 'portals'>,
  { portalId, closesAt }: Pick<Wave, 'portalId' | 'closesAt'>,
  { people, start, now }: MailsToPlan,
): Promise<DueMail[]> {
  const { sending } = (await settings.getCurrent(portalId)).settings;
  const { timeZone } = await portals.get(portalId);
  const times = decideDueTimes({ people, start, sending, timeZone, now });
  return people
    .map(({ invitationId }, index) => ({ invitationId, dueAt: times[index] ?? now }))
    .filter(({ dueAt }) => dueAt < closesAt);
}
