import type { CompanyCard } from '../../contracts/company-card.ts';
import { isDrop } from '../../scoring/point-change.ts';
import type { PointScores } from '../../scoring/types.ts';
import type { CompanyScores, ShownWave } from '../../survey/read-company-scores.ts';
import type { MeasuringPoint, Wave } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate, formatNumber, formatSigned } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { formatConsensus } from './format-protected.ts';
import { viewAction } from './point-action.ts';

type Scores = NonNullable<CompanyCard['scores']>;

const UNKNOWN = '--';
/** More lines in one picture can't be told apart, and the reply would grow with each. */
const MOST_EARLIER = 4;

/** Every measuring point of a wave with its means and what to do about it. */
export function viewPoints({ wave, snapshot }: ShownWave, language: Language): Scores['points'] {
  const { points, waves } = snapshot.scores;
  return wave.radar.points.flatMap((point) => {
    const scored = points[point.id];
    if (!scored) return [];
    const fell = isDrop(waves?.points[point.id]?.status ?? null);
    return [{ ...viewPoint(wave, point, scored, language), fell }];
  });
}

function viewPoint(
  wave: Wave,
  point: MeasuringPoint,
  scored: PointScores,
  language: Language,
): Omit<Scores['points'][number], 'fell'> {
  const mean = (value: number | null): string =>
    value === null ? UNKNOWN : formatNumber(value, language, 1);
  const dimension = wave.radar.dimensions.find(({ id }) => id === point.dimension);
  return {
    id: point.id,
    label: point.label[language],
    dimension: dimension?.label[language] ?? '',
    scale: { min: point.scale.min, max: point.scale.max },
    customerNow: scored.nowMean,
    customerDesired: scored.desiredMean,
    vendorNow: scored.vendorNowMean,
    vendorDesired: scored.vendorDesiredMean,
    text: {
      customerNow: mean(scored.nowMean),
      customerDesired: mean(scored.desiredMean),
      vendorNow: mean(scored.vendorNowMean),
      vendorDesired: mean(scored.vendorDesiredMean),
      gap: scored.gap === null ? UNKNOWN : formatSigned(scored.gap, language, 1),
      consensus: formatConsensus(scored.consensusNow, wave.mode, language),
    },
    action: viewAction(scored.action, language),
  };
}

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
}

/** What the customer said of the same points in the waves before. */
export function viewEarlierWaves(
  { earlier }: CompanyScores,
  shown: ShownWave,
  { language, timeZone }: Reader,
): Scores['earlier'] {
  return earlier.slice(0, MOST_EARLIER).map((before) => {
    const { wave, snapshot } = before;
    const date = formatDate(wave.closedAt ?? snapshot.computedAt, language, timeZone);
    return {
      waveId: wave.waveId,
      date,
      label: text(language, 'card.customerOn', { date }),
      points: viewEarlierPoints(before, shown, language),
    };
  });
}

/** Only points on the same scale can lie over each other. */
function viewEarlierPoints(
  before: ShownWave,
  { wave, snapshot }: ShownWave,
  language: Language,
): Scores['earlier'][number]['points'] {
  const scales = new Map(before.wave.radar.points.map(({ id, scale }) => [id, scale]));
  const entries = wave.radar.points.flatMap(({ id, scale }) => {
    const then = before.snapshot.scores.points[id]?.nowMean ?? null;
    const old = scales.get(id);
    if (then === null || old?.min !== scale.min || old.max !== scale.max) return [];
    const now = snapshot.scores.points[id]?.nowMean ?? null;
    const change = now === null ? UNKNOWN : formatSigned(now - then, language, 1);
    return [[id, { customerNow: then, text: formatNumber(then, language, 1), change }] as const];
  });
  return Object.fromEntries(entries);
}
