import type { WaveReport } from '../../../report/read-wave-report.ts';
import type { ReportHeadings, ReportView } from '../../../report/report-view.ts';
import { explainHealth } from '../../../survey/explain-health.ts';
import { text } from '../../../texts/catalogue.ts';
import { formatDate } from '../../../texts/format.ts';
import type { Language } from '../../../texts/language.ts';
import { viewFigures, viewHealth } from '../company-scores.ts';
import { viewPriorities } from '../score-priorities.ts';
import { viewWarnings } from '../score-warnings.ts';
import { viewAgreement } from './agreement.ts';
import { viewDecided, viewOutcomes } from './decisions.ts';
import { viewQuality } from './quality.ts';
import { viewReportPicture } from './report-picture.ts';
import { viewChanges, viewPointTable } from './tables.ts';
import { viewWords, viewWordsWithheld } from './words.ts';

/** A wave's report in words, for the page, the print and the PDF. */
export function viewReport(report: WaveReport, language: Language): ReportView {
  const { wave, scores, portal } = report;
  const { shown } = scores;
  const isVisible = shown.snapshot.scores.anonymity.totalVisible;
  const closedAt = wave.closedAt ?? shown.snapshot.computedAt;
  const day = (date: Date): string => formatDate(date, language, portal.timeZone);
  const { score, band, change } = viewHealth(scores, shown, language);
  return {
    language,
    company: wave.companyName,
    radar: wave.radar.name[language],
    title: text(language, 'report.title', { company: wave.companyName }),
    facts: [
      text(language, 'report.period', { from: day(wave.openedAt), to: day(closedAt) }),
      text(language, `report.mode.${wave.mode}`),
    ],
    tooFew: isVisible ? '' : text(language, 'report.tooFew'),
    health: { value: score === null ? '--' : String(score), band: band.text, change },
    reasons: isVisible ? viewReasons(report, language) : [],
    figures: isVisible ? viewFigures(shown, language) : [],
    priorities: viewPriorities(shown, language).map(({ action, ...priority }) => ({
      ...priority,
      action: action.text,
    })),
    // The age of the answers is told by the dates: a report shows them as they were.
    warnings: viewWarnings({ scores, now: closedAt }, shown, language).map((one) => one.text),
    quality: viewQuality(report, language),
    picture: isVisible ? viewReportPicture(report, language) : null,
    points: viewPointTable(report, language),
    changes: viewChanges(report, language),
    agreement: viewAgreement(report, language),
    decisions: viewDecided(report, language),
    outcomes: viewOutcomes(report, language),
    words: viewWords(report, language),
    wordsWithheld: viewWordsWithheld(report, language),
    headings: viewHeadings(language),
  };
}

function viewReasons({ wave, scores }: WaveReport, language: Language): string[] {
  return explainHealth({
    radar: wave.radar,
    scores: scores.shown.snapshot.scores,
    previous: scores.earlier[0]?.snapshot.scores ?? null,
    settings: scores.settings.scoring,
    language,
  });
}

function viewHeadings(language: Language): ReportHeadings {
  return {
    summary: text(language, 'report.summary'),
    health: text(language, 'card.health'),
    reasons: text(language, 'report.reasons'),
    priorities: text(language, 'card.priorities'),
    warnings: text(language, 'card.warnings'),
    quality: text(language, 'report.quality'),
    picture: text(language, 'report.picture'),
    words: text(language, 'report.words'),
    figures: text(language, 'card.figuresExplained'),
  };
}
