import type { WaveReport } from '../../../report/read-wave-report.ts';
import type { ReportWords } from '../../../report/report-view.ts';
import type { Voice } from '../../../survey/voices/choose-voices.ts';
import { text } from '../../../texts/catalogue.ts';
import type { Language } from '../../../texts/language.ts';

/** What people wrote, question by question, as the wave's mode lets anybody read it. */
export function viewWords({ wave, voices }: WaveReport, language: Language): ReportWords[] {
  const sections = Map.groupBy(voices.voices, ({ kind, pointId }) => `${kind} ${pointId ?? ''}`);
  return [...sections.values()].flatMap((section) => {
    const [first] = section;
    if (!first) return [];
    const point = wave.radar.points.find(({ id }) => id === first.pointId);
    const quotes = section.map((voice) => ({ text: voice.text, by: voice.name ?? '' }));
    return [{ title: titleOf(first, point?.label[language] ?? '', language), quotes }];
  });
}

function titleOf({ kind }: Voice, point: string, language: Language): string {
  return text(language, `report.words.${kind}`, { point });
}

/** Why nothing stands there; `''` where everything may be read, be it nothing. */
export function viewWordsWithheld({ voices }: WaveReport, language: Language): string {
  return voices.withheld ? text(language, `report.withheld.${voices.withheld}`) : '';
}
