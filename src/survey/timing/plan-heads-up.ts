import type { WavePlan } from '../plan-wave.ts';
import type { Respondent } from '../types.ts';
import { decideHeadsUp } from './decide-heads-up.ts';
import type { HeadsUp } from './decide-heads-up.ts';
import type { SendingSettings } from './sending-settings.ts';

export interface HeadsUpChoice {
  /** As the settings have it when left out; 0 for none. */
  readonly headsUpDays?: number | undefined;
  readonly start?: SendingSettings['start'] | undefined;
}

/**
 * The heads-up of a wave that is launched now, to these customers; null for none. Where the portal's
 * own workflows mail the customer, Radar does not write to them beforehand either.
 */
export function planHeadsUp(
  { settings, timeZone }: Pick<WavePlan, 'settings' | 'timeZone'>,
  people: ReadonlyArray<Pick<Respondent, 'timeZone'>>,
  { headsUpDays = settings.headsUpDays, start = settings.sending.start }: HeadsUpChoice,
  now: Date,
): HeadsUp | null {
  if (headsUpDays === 0 || people.length === 0 || !canTellBeforehand(settings)) return null;
  const { sending } = settings;
  return decideHeadsUp({ people, start, sending, timeZone, now, days: headsUpDays });
}

export function canTellBeforehand({ delivery }: Pick<WavePlan['settings'], 'delivery'>): boolean {
  return delivery.channel !== 'link';
}
