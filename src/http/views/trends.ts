import { trendsWords } from '../../contracts/trends.ts';
import type { TrendsReply } from '../../contracts/trends.ts';
import type { TrendPeriod, TrendPoint, Trends } from '../../portfolio/read-trends.ts';
import { roundScore } from '../../scoring/rounding.ts';
import { text } from '../../texts/catalogue.ts';
import { formatNumber, formatShortMonth, formatSigned } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';

const UNKNOWN = '--';
const PERIODS = ['month', 'quarter'] as const;

/** How surveys came out over time, decided and worded: the app page only renders it. */
export function viewTrends({ period, points }: Trends, language: Language): TrendsReply {
  const words = trendsWords.map((word) => [word, text(language, `trends.${word}`)] as const);
  return {
    language,
    state: decideState(points),
    empty: {
      title: text(language, 'trends.emptyTitle'),
      text: text(language, 'trends.emptyText'),
    },
    period,
    periods: PERIODS.map((value) => ({ value, label: text(language, `trends.by.${value}`) })),
    points: points.map((point) => viewPoint(point, period, language)),
    words: Object.fromEntries(words) as TrendsReply['words'],
  };
}

function decideState(points: readonly TrendPoint[]): TrendsReply['state'] {
  if (points.length === 0) return 'none';
  return points.filter(({ surveys }) => surveys > 0).length < 2 ? 'thin' : 'rows';
}

function viewPoint(
  { from, surveys, healthy, gap }: TrendPoint,
  period: TrendPeriod,
  language: Language,
): TrendsReply['points'][number] {
  return {
    key: from,
    label: period === 'month' ? formatShortMonth(from, language) : nameQuarter(from, language),
    healthy: healthy === null ? null : roundScore(healthy),
    gap: gap === null ? null : roundScore(gap),
    shown: {
      healthy:
        healthy === null
          ? UNKNOWN
          : text(language, 'card.percent', { value: formatNumber(healthy, language) }),
      gap: gap === null ? UNKNOWN : formatSigned(roundScore(gap), language),
      surveys: formatNumber(surveys, language),
    },
  };
}

function nameQuarter(from: string, language: Language): string {
  const [year = '', month = ''] = from.split('-');
  return text(language, 'trends.quarter', { year, quarter: String((Number(month) + 2) / 3) });
}
