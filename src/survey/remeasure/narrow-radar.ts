import { text } from '../../texts/catalogue.ts';
import type { Language, LocalText } from '../../texts/language.ts';
import type { Radar } from '../types.ts';

/**
 * The radar with these points alone, asked of everybody and without further items: a radar of its
 * own, so that two points never stand in for a whole relationship.
 */
export function narrowRadar(radar: Radar, pointIds: readonly string[]): Radar {
  const points = radar.points.filter(({ id }) => pointIds.includes(id));
  return {
    ...radar,
    radarId: `${radarOfRest(radar)}-again`,
    partOf: radarOfRest(radar),
    name: nameAgain(radar.name),
    dimensions: radar.dimensions.filter(({ id }) => points.some((point) => point.dimension === id)),
    points: points.map((point) => ({ ...point, groups: undefined })),
    askAtMost: undefined,
    extras: [],
  };
}

/** The radar by which rest periods count: a part of one is a repeat of it. */
export function radarOfRest({ radarId, partOf }: Pick<Radar, 'radarId' | 'partOf'>): string {
  return partOf ?? radarId;
}

function nameAgain(name: LocalText): LocalText {
  const again = (language: Language) =>
    text(language, 'remeasure.radar', { radar: name[language] });
  return { en: again('en'), da: again('da'), nb: again('nb'), sv: again('sv'), de: again('de') };
}
