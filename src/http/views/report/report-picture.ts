import type { RadarPicture, RadarSeries } from '../../../picture/radar-picture.ts';
import type { SeriesKind } from '../../../picture/radar-series.ts';
import type { WaveReport } from '../../../report/read-wave-report.ts';
import type { ShownWave } from '../../../survey/read-company-scores.ts';
import type { PointScores } from '../../../scoring/types.ts';
import { text } from '../../../texts/catalogue.ts';
import { formatDate, formatNumber } from '../../../texts/format.ts';
import type { Language } from '../../../texts/language.ts';

const OWN = [
  ['customerNow', 'nowMean'],
  ['customerDesired', 'desiredMean'],
  ['vendorNow', 'vendorNowMean'],
  ['vendorDesired', 'vendorDesiredMean'],
] as const satisfies ReadonlyArray<readonly [SeriesKind, keyof PointScores]>;

const EARLIER = ['earlier1', 'earlier2', 'earlier3'] as const satisfies readonly SeriesKind[];

/** The wave's radar with up to three earlier ones under it. */
export function viewReportPicture(report: WaveReport, language: Language): RadarPicture {
  const { wave, scores } = report;
  const { points } = wave.radar;
  const own = OWN.map(([kind, mean]): RadarSeries => {
    const values = points.map(({ id }) => scores.shown.snapshot.scores.points[id]?.[mean] ?? null);
    return { kind, name: text(language, `card.${kind}`), values };
  });
  const earlier = EARLIER.flatMap((kind, index): RadarSeries[] => {
    const before = scores.earlier[index];
    if (!before) return [];
    const date = dateOf(before, report, language);
    const name = text(language, 'card.customerOn', { date });
    return [{ kind, name, values: points.map((point) => nowBefore(before, point)) }];
  });
  const series = [...own, ...earlier].filter(({ values }) => values.some((one) => one !== null));
  const axes = points.map(({ label, scale }) => ({ label: label[language], scale }));
  const title = text(language, 'report.pictureTitle', {
    radar: wave.radar.name[language],
    company: wave.companyName,
  });
  return { title, description: describe(axes, series, language), axes, series };
}

/** What the customer said of a point in an earlier wave; null where it had another scale then. */
export function nowBefore(
  { wave, snapshot }: ShownWave,
  { id, scale }: WaveReport['wave']['radar']['points'][number],
): number | null {
  const then = wave.radar.points.find((point) => point.id === id)?.scale;
  if (then?.min !== scale.min || then.max !== scale.max) return null;
  return snapshot.scores.points[id]?.nowMean ?? null;
}

export function dateOf(
  { wave, snapshot }: ShownWave,
  { portal }: WaveReport,
  language: Language,
): string {
  return formatDate(wave.closedAt ?? snapshot.computedAt, language, portal.timeZone);
}

/** Everything that the picture shows, for somebody who can't see it. */
function describe(
  axes: RadarPicture['axes'],
  series: readonly RadarSeries[],
  language: Language,
): string {
  return axes
    .map(({ label }, index) => {
      const values = series.flatMap(({ name, values: means }) => {
        const mean = means[index] ?? null;
        return mean === null ? [] : [`${name} ${formatNumber(mean, language, 1)}`];
      });
      return `${label}: ${values.join(', ') || '--'}.`;
    })
    .join(' ');
}
