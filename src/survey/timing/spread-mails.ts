import { decideSendTime } from './decide-send-time.ts';
import type { SendingSettings } from './sending-settings.ts';

export interface SpreadInput {
  /** One for each mail, in the order in which they should leave. */
  readonly timeZones: readonly string[];
  readonly settings: SendingSettings;
  readonly notBefore: Date;
}

const HOUR_MS = 3_600_000;

/**
 * When each mail of a wave leaves: at its recipient's office hours, and no more of them in one hour
 * than the settings allow. Whoever finds an hour full waits for the next one that suits them.
 */
export function spreadMails({ timeZones, settings, notBefore }: SpreadInput): Date[] {
  const most = settings.mostPerHour === 0 ? Number.POSITIVE_INFINITY : settings.mostPerHour;
  const taken = new Map<number, number>();
  // Hours only fill up: where the last one of a zone found room, nobody needs to look before.
  const reached = new Map<string, Date>();
  return timeZones.map((timeZone) => {
    let at = reached.get(timeZone) ?? decideSendTime({ timeZone, hours: settings, notBefore });
    while ((taken.get(hourOf(at)) ?? 0) >= most) {
      const next = new Date((hourOf(at) + 1) * HOUR_MS);
      at = decideSendTime({ timeZone, hours: settings, notBefore: next });
    }
    taken.set(hourOf(at), (taken.get(hourOf(at)) ?? 0) + 1);
    reached.set(timeZone, at);
    return at;
  });
}

function hourOf(at: Date): number {
  return Math.floor(at.getTime() / HOUR_MS);
}
