import { figureNames } from '../../churn/figures/count-figures.ts';
import type { FigureName } from '../../churn/figures/count-figures.ts';
import type { FigurePeriod } from '../../churn/figures/list-periods.ts';
import type { Figure, SegmentFigures } from '../../churn/figures/ports.ts';
import type { Figures } from '../../churn/figures/read-figures.ts';
import { figuresWords } from '../../contracts/figures.ts';
import type { FiguresReply } from '../../contracts/figures.ts';
import { addDays } from '../../lib/calendar.ts';
import type { Portal } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate, formatMoney, formatNumber, formatShortMonth } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';

export interface FiguresParts {
  readonly figures: Figures;
  readonly portal: Portal;
  readonly language: Language;
}

const UNKNOWN = '--';

/** The figures of a portal, decided and worded: the app page only renders them. */
export function viewFigures(parts: FiguresParts): FiguresReply {
  const { figures, language, portal } = parts;
  const { report } = figures;
  const state = report === null ? 'waiting' : report.customers === 0 ? 'none' : 'rows';
  const words = figuresWords.map((word) => [word, text(language, `figures.${word}`)] as const);
  return {
    language,
    state,
    empty:
      state === 'rows'
        ? { title: '', text: '' }
        : {
            title: text(language, `figures.${state}.title`),
            text: text(language, `figures.${state}.text`),
          },
    countedOn: report
      ? text(language, 'figures.countedOn', {
          date: formatDate(report.computedAt, language, portal.timeZone),
        })
      : '',
    periods:
      state === 'rows' && report
        ? report.periods.map((period) => ({
            key: `${period.kind}:${period.from}`,
            label: namePeriod(period, language),
            figures: viewAll(period.segments, parts),
            segments: viewSegments(period.segments, parts),
          }))
        : [],
    words: Object.fromEntries(words) as FiguresReply['words'],
  };
}

/** By its first and last month. */
function namePeriod({ kind, from, to }: FigurePeriod, language: Language): string {
  const month = (day: string) => formatShortMonth(day.slice(0, 7), language);
  const span = { from: month(from), to: month(addDays(to, -1)) };
  return text(language, `figures.period.${kind}`, span);
}

type Period = FiguresReply['periods'][number];

function viewAll(segments: readonly SegmentFigures[], parts: FiguresParts): Period['figures'] {
  const all = segments.find(({ segment }) => segment === null);
  if (!all) return [];
  return figureNames.map((name) => {
    const figure = all.figures[name];
    return {
      key: name,
      label: text(parts.language, `figures.${name}.label`),
      value: viewValue(name, figure, parts),
      formula: viewFormula(name, figure, parts),
      counted: viewCounted(figure, parts.language),
    };
  });
}

function viewSegments(
  segments: readonly SegmentFigures[],
  parts: FiguresParts,
): Period['segments'] {
  return segments.flatMap(({ segment, figures }) =>
    segment === null
      ? []
      : [
          {
            key: segment,
            name: segment,
            customers: formatNumber(figures.revenue.parts['everybody'] ?? 0, parts.language),
            values: figureNames.map((name) => viewValue(name, figures[name], parts)),
          },
        ],
  );
}

function viewValue(
  name: FigureName,
  { value }: Figure,
  { language, portal }: FiguresParts,
): string {
  if (value === null) return UNKNOWN;
  switch (name) {
    case 'retention':
    case 'repurchase':
      return text(language, 'card.percent', { value: formatNumber(value, language) });
    case 'revenue':
    case 'lifetimeValue':
      return formatMoney(value, language, portal.currency);
    case 'firstValue':
      return text(language, 'losses.days', { days: Math.round(value) });
    case 'complaints':
      return formatNumber(value, language, 1);
  }
}

/** Money in the portal's currency; everything else as whole numbers. */
const MONEY: readonly string[] = ['revenue', 'margin', 'referred'];

function viewFormula(
  name: FigureName,
  { parts, value }: Figure,
  { language, portal }: FiguresParts,
): string {
  const meaning = text(language, `figures.${name}.formula`);
  if (value === null || name === 'firstValue') return meaning;
  const filled = Object.entries(parts).map(([part, amount]): [string, string] => [
    part,
    MONEY.includes(part)
      ? formatMoney(amount, language, portal.currency)
      : formatNumber(amount, language),
  ]);
  return `${meaning} ${text(language, `figures.${name}.filled`, Object.fromEntries(filled))}`;
}

function viewCounted({ counted, gap }: Figure, language: Language): string {
  return gap === null
    ? text(language, 'figures.counted', { count: counted })
    : text(language, `figures.gap.${gap}`, { count: counted });
}
