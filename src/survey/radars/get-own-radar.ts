import { AppError } from '../../lib/errors.ts';
import { READY_RADARS } from '../templates/ready-radars.ts';
import type { OwnRadar, RadarStore } from './own-radar.ts';
import { unknownRadar } from './radar-library.ts';

/**
 * A radar that may be changed, locked until the transaction ends. Throws `radar_ready` for one that
 * nobody can change, and `not_found`.
 */
export async function getOwnRadar(
  radars: Pick<RadarStore, 'lock'>,
  portalId: number,
  radarId: string,
): Promise<OwnRadar> {
  if (READY_RADARS.some((ready) => ready.radarId === radarId)) {
    throw new AppError('radar_ready', 'A ready radar can’t be changed or archived.', {
      action: 'Make a copy of it, and change the copy.',
      details: { radarId },
    });
  }
  const own = await radars.lock(portalId, radarId);
  if (!own) throw unknownRadar(radarId);
  return own;
}
