import { LANGUAGES } from '../../texts/language.ts';
import type { Language, LocalText } from '../../texts/language.ts';
import type { Radar } from '../types.ts';
import { listLanguages } from './list-languages.ts';
import type { DraftText, RadarDraft } from './own-radar.ts';

/**
 * The radar that a wave is sent with. A language that is not complete is spoken in the portal's from
 * the first to the last text: half a survey in another language helps nobody.
 */
export function toRadar(radarId: string, draft: RadarDraft, fallback: Language): Radar {
  const complete = listLanguages(draft);
  const fill = (text: DraftText): LocalText => {
    const words = LANGUAGES.map((language) => {
      const spoken = complete.includes(language) ? language : fallback;
      return [language, text[spoken] ?? ''] as const;
    });
    return Object.fromEntries(words) as Record<Language, string>;
  };
  return {
    ...draft,
    radarId,
    name: fill(draft.name),
    dimensions: draft.dimensions.map(({ id, label }) => ({ id, label: fill(label) })),
    points: draft.points.map((point) => ({
      ...point,
      label: fill(point.label),
      description: fill(point.description),
    })),
  };
}
