import { isSendingTime } from '../sending-time.ts';
import type { Wave } from '../types.ts';
import { radarOfRest } from './narrow-radar.ts';
import { GIVE_UP_DAYS } from './remeasure.ts';
import type { Remeasure } from './remeasure.ts';
import type { OfficeHours } from '../timing/decide-send-time.ts';

export interface RemeasureFacts {
  readonly planned: Remeasure;
  /** All waves of the company. */
  readonly waves: ReadonlyArray<Pick<Wave, 'waveId' | 'radar' | 'openedAt' | 'status'>>;
  readonly timeZone: string;
  readonly hours: OfficeHours;
  readonly now: Date;
}

const DAY = 86_400_000;

/**
 * What becomes of a planned re-measure now. The whole radar that was sent since the plan was made
 * asks about these points anyway; after months without anybody to ask it is given up.
 */
export function decideRemeasure(
  facts: RemeasureFacts,
): 'wait' | 'launch' | 'given_up' | 'cancelled' {
  const { planned, waves, timeZone, hours, now } = facts;
  if (planned.state !== 'planned' || planned.dueAt > now) return 'wait';
  const source = waves.find(({ waveId }) => waveId === planned.waveId);
  if (!source) return 'cancelled';
  const wasAskedSince = waves.some(
    ({ radar, openedAt, status }) =>
      radar.partOf === undefined &&
      radar.radarId === radarOfRest(source.radar) &&
      status !== 'cancelled' &&
      openedAt > planned.plannedAt,
  );
  if (wasAskedSince) return 'cancelled';
  if (now.getTime() > planned.plannedAt.getTime() + GIVE_UP_DAYS * DAY) return 'given_up';
  return isSendingTime(timeZone, hours, now) ? 'launch' : 'wait';
}
