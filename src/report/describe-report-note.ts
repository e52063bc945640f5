import { roundScore } from '../scoring/rounding.ts';
import { text } from '../texts/catalogue.ts';
import { formatDate, formatNumber, formatSigned } from '../texts/format.ts';
import type { Language } from '../texts/language.ts';
import type { WaveReport } from './read-wave-report.ts';

export interface ReportNoteParts {
  readonly report: WaveReport;
  readonly url: string;
  readonly language: Language;
  readonly timeZone: string;
}

const MOST_PRIORITIES = 3;

/** What the note on the company's timeline says, with one line for each paragraph. */
export function describeReportNote({ report, url, language, timeZone }: ReportNoteParts): string {
  const { wave, scores } = report;
  const title = text(language, 'report.note.title', {
    radar: wave.radar.name[language],
    date: formatDate(wave.closedAt ?? wave.closesAt, language, timeZone),
  });
  const link = text(language, 'report.note.link', { url });
  const shown = scores.shown.snapshot.scores;
  if (!shown.anonymity.totalVisible) {
    return [title, text(language, 'report.tooFew'), link].join('\n');
  }
  const { health, company, coverage } = shown;
  const whole = (value: number | null): string =>
    value === null ? '--' : formatNumber(roundScore(value), language);
  return [
    title,
    text(language, 'report.note.figures', {
      health: whole(health.score),
      gap: company.gapScore === null ? '--' : formatSigned(roundScore(company.gapScore), language),
      consensus: whole(company.consensusNow),
      answers: coverage.n,
    }),
    ...describePriorities(report, language),
    link,
  ].join('\n');
}

function describePriorities({ wave, scores }: WaveReport, language: Language): string[] {
  const { priorityOrder, points } = scores.shown.snapshot.scores;
  return priorityOrder
    .filter((id) => (points[id]?.priority ?? 0) > 0)
    .slice(0, MOST_PRIORITIES)
    .flatMap((id) => {
      const point = wave.radar.points.find((one) => one.id === id);
      const action = points[id]?.action;
      if (!point || !action) return [];
      const label = point.label[language];
      return [
        `• ${text(language, 'report.note.priority', { label, action: text(language, `action.${action}`) })}`,
      ];
    });
}
