import type { PointScores } from '../scoring/types.ts';
import type { MeasuringPoint } from '../survey/types.ts';
import { text } from '../texts/catalogue.ts';
import type { TextKey } from '../texts/catalogue.ts';
import type { Language } from '../texts/language.ts';
import type { WaveReport } from './read-wave-report.ts';
import { csvDialectOf, toCsv } from '../lib/to-csv.ts';
import type { CsvCell } from '../lib/to-csv.ts';

const NUMBERS = [
  ['card.customerNow', 'nowMean'],
  ['card.customerDesired', 'desiredMean'],
  ['card.vendorNow', 'vendorNowMean'],
  ['card.vendorDesired', 'vendorDesiredMean'],
  ['card.gap', 'gap'],
  ['score.perception_gap.name', 'perceptionGap'],
  ['score.ambition_gap.name', 'ambitionGap'],
  ['card.consensus', 'consensusNow'],
  ['score.priority.name', 'priority'],
] as const satisfies ReadonlyArray<readonly [TextKey, keyof PointScores]>;

/** Exact means of few people lead back to their answers: without names, files tell what the card tells. */
const DECIMALS_WITHOUT_NAMES = 1;

/**
 * The numbers of a report for a spreadsheet: one line for each point, as the mode lets anybody see
 * them; what is hidden is an empty cell. English files have commas, all others semicolons.
 */
export function renderReportCsv({ wave, scores }: WaveReport, language: Language): string {
  const { points } = scores.shown.snapshot.scores;
  const label = (key: TextKey): string => text(language, key);
  const head: CsvCell[] = [
    label('card.point'),
    label('report.csv.dimension'),
    label('report.csv.scaleMin'),
    label('report.csv.scaleMax'),
    ...NUMBERS.map(([key]) => label(key)),
    label('card.action'),
  ];
  const rows = wave.radar.points.map((point): CsvCell[] => {
    const scored = points[point.id];
    return [
      point.label[language],
      dimensionOf(wave, point, language),
      point.scale.min,
      point.scale.max,
      ...NUMBERS.map(([, key]) => shorten(scored?.[key] ?? null, wave.mode)),
      scored?.action ? label(`action.${scored.action}`) : null,
    ];
  });
  return toCsv([head, ...rows], csvDialectOf(language));
}

function dimensionOf(
  { radar }: WaveReport['wave'],
  { dimension }: MeasuringPoint,
  language: Language,
): string {
  return radar.dimensions.find(({ id }) => id === dimension)?.label[language] ?? '';
}

function shorten(value: number | null, mode: WaveReport['wave']['mode']): number | null {
  if (value === null) return null;
  return mode === 'named' ? value : Number(value.toFixed(DECIMALS_WITHOUT_NAMES));
}
