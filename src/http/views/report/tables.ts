import type { WaveReport } from '../../../report/read-wave-report.ts';
import type { ReportTable } from '../../../report/report-view.ts';
import { text } from '../../../texts/catalogue.ts';
import { formatNumber, formatSigned } from '../../../texts/format.ts';
import type { Language } from '../../../texts/language.ts';
import { viewPoints } from '../score-points.ts';
import { dateOf, nowBefore } from './report-picture.ts';

const UNKNOWN = '--';
/** As many as the picture shows. */
const MOST_EARLIER = 3;

/** The same numbers as in the picture, and what to do about each point. */
export function viewPointTable({ scores }: WaveReport, language: Language): ReportTable {
  const word = (key: 'point' | 'gap' | 'consensus' | 'action' | ViewKey) =>
    text(language, `card.${key}`);
  const isVisible = scores.shown.snapshot.scores.anonymity.totalVisible;
  const points = isVisible ? viewPoints(scores.shown, language) : [];
  return {
    title: text(language, 'card.points'),
    intro: text(language, 'report.pointsIntro'),
    columns: [
      { label: word('point'), isNumber: false },
      ...VIEWS.map((view) => ({ label: word(view), isNumber: true })),
      { label: word('gap'), isNumber: true },
      { label: word('consensus'), isNumber: true },
      { label: word('action'), isNumber: false },
    ],
    rows: points.map(({ label, text: values, action }) => [
      label,
      ...VIEWS.map((view) => values[view]),
      values.gap,
      values.consensus,
      action.text,
    ]),
  };
}

const VIEWS = ['customerNow', 'customerDesired', 'vendorNow', 'vendorDesired'] as const;
type ViewKey = (typeof VIEWS)[number];

/** What the customer said of each point in the waves before, and how far it has moved since the last. */
export function viewChanges(report: WaveReport, language: Language): ReportTable {
  const { wave, scores } = report;
  const earlier = scores.earlier.slice(0, MOST_EARLIER);
  const now = scores.shown.snapshot.scores;
  const mean = (value: number | null): string =>
    value === null ? UNKNOWN : formatNumber(value, language, 1);
  const hasRows = earlier.length > 0 && now.anonymity.totalVisible;
  return {
    title: text(language, 'report.changes'),
    intro: text(language, 'report.changesIntro'),
    columns: [
      { label: text(language, 'card.point'), isNumber: false },
      ...earlier.toReversed().map((before) => ({
        label: dateOf(before, report, language),
        isNumber: true,
      })),
      { label: dateOf(scores.shown, report, language), isNumber: true },
      { label: text(language, 'card.moved'), isNumber: true },
    ],
    rows: (hasRows ? wave.radar.points : []).map((point) => {
      const current = now.points[point.id]?.nowMean ?? null;
      const [last = null] = earlier.map((before) => nowBefore(before, point));
      const change = current === null || last === null ? null : current - last;
      return [
        point.label[language],
        ...earlier.toReversed().map((before) => mean(nowBefore(before, point))),
        mean(current),
        change === null ? UNKNOWN : formatSigned(change, language, 1),
      ];
    }),
  };
}
