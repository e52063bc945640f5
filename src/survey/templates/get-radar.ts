import { AppError } from '../../lib/errors.ts';
import type { Radar } from '../types.ts';
import { findRadar } from './find-radar.ts';

/** The radar with this id. Throws `not_found`. */
export function getRadar(radarId: string): Radar {
  const radar = findRadar(radarId);
  if (radar) return radar;
  throw new AppError('not_found', 'This radar does not exist.', {
    action: 'Choose one of the radars in the settings.',
    details: { radarId },
  });
}
