import { dayIn } from '../lib/calendar.ts';
import type { Properties } from './contact-properties.ts';
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

/**
 * The company properties that follow a wave's life. How many have answered is told live only in
 * named mode: in the others the number at a moment could give somebody away.
 */
export function waveProperties(
  wave: Wave,
  invitations: readonly Invitation[],
  timeZone: string,
): Properties {
  const customers = invitations.filter(({ side }) => side === 'customer');
  const answered = customers.filter(({ response }) => response === 'answered').length;
  const mayTell = wave.mode === 'named' || wave.status === 'closed';
  return {
    radar_wave_status: SHOWN_STATUS[wave.status],
    radar_wave_invited: String(customers.length),
    radar_wave_answered: mayTell ? String(answered) : '',
    radar_last_wave_on: dayIn(timeZone, wave.openedAt),
  };
}
