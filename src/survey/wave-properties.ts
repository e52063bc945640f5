import { dayIn } from '../lib/calendar.ts';
import type { Properties } from './contact-properties.ts';
import { wouldTell } from './would-tell.ts';
import type { Invitation, Wave, WaveStatus } from './types.ts';

/** HubSpot's `radar_wave_status` knows no draft and no sending. */
const SHOWN_STATUS: Readonly<Record<WaveStatus, string>> = {
  draft: '',
  scheduled: 'scheduled',
  sending: 'open',
  open: 'open',
  paused: 'paused',
  closed: 'closed',
  cancelled: 'cancelled',
};

/** The company properties that follow a wave's life. */
export function waveProperties(
  wave: Wave,
  invitations: readonly Invitation[],
  timeZone: string,
): Properties {
  return {
    radar_wave_status: SHOWN_STATUS[wave.status],
    radar_wave_invited: String(countInvited(wave, invitations)),
    radar_wave_answered: String(countAnswered(wave, invitations) ?? ''),
    radar_last_wave_on: dayIn(timeZone, wave.openedAt),
  };
}

/**
 * How many customers are asked. Who was withdrawn is not, but where the mode hides who has answered,
 * a number that falls with a withdrawal would tell it: there only those are left out whom no mail
 * has reached.
 */
export function countInvited(
  { mode }: Pick<Wave, 'mode'>,
  invitations: readonly Invitation[],
): number {
  return invitations
    .filter(isCustomer)
    .filter((invitation) => !isWithdrawn(invitation) || wouldTell({ mode }, invitation)).length;
}

function isWithdrawn({ response }: Invitation): boolean {
  return response === 'withdrawn';
}

/**
 * How many customers have answered in time. Told live only in named mode: in the others the number
 * at a moment could give somebody away, so it is null until the wave has closed.
 */
export function countAnswered(
  { mode, status }: Pick<Wave, 'mode' | 'status'>,
  invitations: readonly Invitation[],
): number | null {
  if (mode !== 'named' && status !== 'closed') return null;
  return invitations.filter(isCustomer).filter(({ response }) => response === 'answered').length;
}

export function isCustomer({ side }: Pick<Invitation, 'side'>): boolean {
  return side === 'customer';
}
