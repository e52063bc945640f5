import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { estimateMinutes } from './estimate-minutes.ts';
import type { Length } from './estimate-minutes.ts';

/** Such as "20 points, at most 8 per person, about 2 minutes". */
export function describeSize(radar: Length, language: Language): string {
  const points = radar.points.length;
  const { askAtMost: most = points } = radar;
  const minutes = estimateMinutes(radar, 'customer');
  return most < points
    ? text(language, 'option.radarLimited', { points, most, minutes })
    : text(language, 'option.radar', { points, minutes });
}
