import { addDays, dayIn } from '../../lib/calendar.ts';
import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import type { CompanyRef } from '../../lib/refs.ts';
import type { SurveyStores } from '../ports.ts';
import { readDiscussion } from '../second-round/read-discussion.ts';
import { sendingTimeOn } from '../sending-time.ts';
import { listRedPoints } from './list-red-points.ts';
import type { Remeasure } from './remeasure.ts';

export interface PlanRemeasureDeps {
  readonly storage: Pick<SurveyStores, 'snapshots' | 'settings' | 'portals'>;
  readonly clock: Clock;
}

export interface RemeasureWish {
  readonly waveId: string;
  readonly pointIds: readonly string[];
  /** From today. */
  readonly days: number;
}

/**
 * What is to be asked about again, and when: points of the company's newest survey of the health
 * radar that are weak, far apart or split, as far as its mode lets anybody know. Stores nothing.
 *
 * Throws `remeasure_impossible`.
 */
export async function planRemeasure(
  { storage, clock }: PlanRemeasureDeps,
  company: CompanyRef,
  { waveId, pointIds, days }: RemeasureWish,
): Promise<Pick<Remeasure, 'waveId' | 'pointIds' | 'dueAt'>> {
  const { settings } = await storage.settings.getCurrent(company.portalId);
  const [newest] = await storage.snapshots.listFinal(company, 1, settings.healthRadarId);
  if (newest?.wave.waveId !== waveId) throw impossible();
  const red = listRedPoints(await readDiscussion(storage, newest.wave));
  const chosen = red.map(({ point }) => point.id).filter((id) => pointIds.includes(id));
  if (chosen.length !== new Set(pointIds).size) throw impossible();
  if (chosen.length === 0) throw impossible();
  const { timeZone } = await storage.portals.get(company.portalId);
  const day = addDays(dayIn(timeZone, clock.now()), days);
  return { waveId, pointIds: chosen, dueAt: sendingTimeOn(timeZone, settings.sending, day) };
}

function impossible(): AppError {
  return new AppError(
    'remeasure_impossible',
    'These points can’t be asked about again: there is a newer survey, or they are not red in it.',
    { action: 'Reload the card and choose again.' },
  );
}
