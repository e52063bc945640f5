import type { WaveReport } from '../../../report/read-wave-report.ts';
import type { ReportTable } from '../../../report/report-view.ts';
import { roundScore } from '../../../scoring/rounding.ts';
import type { PointScores } from '../../../scoring/types.ts';
import { text } from '../../../texts/catalogue.ts';
import { formatNumber } from '../../../texts/format.ts';
import type { Language } from '../../../texts/language.ts';
import { groupName } from '../group-name.ts';

const UNKNOWN = '--';
/** From here on most of the disagreement lies between groups rather than inside of them. */
const MOSTLY_BETWEEN = 0.5;

/** How far people agree on each point, in each group and between them, the least agreed first. */
export function viewAgreement({ wave, scores }: WaveReport, language: Language): ReportTable {
  const { points, anonymity } = scores.shown.snapshot.scores;
  const rated = wave.radar.points.flatMap((point) => {
    const scored = points[point.id];
    return scored?.consensusNow != null && anonymity.totalVisible ? [{ point, scored }] : [];
  });
  const groups = listGroups(rated.map(({ scored }) => scored));
  return {
    title: text(language, 'report.agreement'),
    intro: text(language, 'report.agreementIntro'),
    columns: [
      { label: text(language, 'card.point'), isNumber: false },
      { label: text(language, 'report.everybody'), isNumber: true },
      ...groups.map((group) => ({ label: groupName(group, language), isNumber: true })),
      { label: text(language, 'report.where'), isNumber: false },
    ],
    rows: rated
      .toSorted((a, b) => (a.scored.consensusNow ?? 0) - (b.scored.consensusNow ?? 0))
      .map(({ point, scored }) => [
        point.label[language],
        whole(scored.consensusNow, language),
        ...groups.map((group) =>
          whole(
            scored.withinGroups.find((within) => within.group === group)?.consensus ?? null,
            language,
          ),
        ),
        sayWhere(scored, language),
      ]),
  };
}

/** Groups of which at least one point may show something. */
function listGroups(points: readonly PointScores[]): string[] {
  const shown = points.flatMap(({ withinGroups }) =>
    withinGroups.filter(({ consensus }) => consensus !== null).map(({ group }) => group),
  );
  return [...new Set(shown)].sort((a, b) => Number(a === 'vendor') - Number(b === 'vendor'));
}

/** Whether a group sees it differently from another, or its own people differ. */
function sayWhere({ betweenShare, consensusBand }: PointScores, language: Language): string {
  if (consensusBand === null || consensusBand === 'aligned') {
    return text(language, 'report.where.agreed');
  }
  if (betweenShare === null) return UNKNOWN;
  return text(
    language,
    betweenShare >= MOSTLY_BETWEEN ? 'report.where.between' : 'report.where.within',
  );
}

function whole(value: number | null, language: Language): string {
  return value === null ? UNKNOWN : formatNumber(roundScore(value), language);
}
