import { listGaps } from '../../../report/decisions/list-gaps.ts';
import type { WaveReport } from '../../../report/read-wave-report.ts';
import type { ReportTable } from '../../../report/report-view.ts';
import { nameOf } from '../../../survey/name-of.ts';
import { text } from '../../../texts/catalogue.ts';
import { formatNumber, formatSigned } from '../../../texts/format.ts';
import type { Language } from '../../../texts/language.ts';
import { sayPlan, sayShare } from '../decisions.ts';

const UNKNOWN = '--';

/** What the team does about each gap, once it has decided about one. */
export function viewDecided(report: WaveReport, language: Language): ReportTable {
  const { wave, scores, decisions, invitations } = report;
  const gaps = listGaps(scores.shown);
  const team = new Map(
    invitations
      .filter(({ side }) => side === 'vendor')
      .map((invitation) => [invitation.personId, nameOf(invitation)]),
  );
  const hasRows = decisions.some(({ pointId }) => gaps.includes(pointId));
  return {
    title: text(language, 'decisions.title'),
    intro: sayShare(gaps, decisions, language),
    columns: [
      { label: text(language, 'card.point'), isNumber: false },
      { label: text(language, 'decisions.decided'), isNumber: false },
      { label: text(language, 'decisions.owner'), isNumber: false },
    ],
    rows: (hasRows ? gaps : []).map((pointId) => {
      const decision = decisions.find((one) => one.pointId === pointId);
      return [
        wave.radar.points.find(({ id }) => id === pointId)?.label[language] ?? '',
        text(language, decision ? `decisions.choice.${decision.choice}` : 'decisions.open'),
        (decision && sayPlan(decision, team, language)) || UNKNOWN,
      ];
    }),
  };
}

/** What was decided after the survey before, and how the same people see it now. */
export function viewOutcomes({ outcomes }: WaveReport, language: Language): ReportTable {
  const mean = (value: number | undefined): string =>
    value === undefined ? UNKNOWN : formatNumber(value, language, 1);
  const column = (key: 'point' | 'decided' | 'before' | 'after' | 'people') => ({
    label: text(language, `decisions.${key}`),
    isNumber: key !== 'point' && key !== 'decided',
  });
  return {
    title: text(language, 'decisions.outcomes'),
    intro: text(language, 'decisions.outcomesIntro'),
    columns: [
      ...(['point', 'decided', 'before', 'after'] as const).map(column),
      { label: text(language, 'card.moved'), isNumber: true },
      column('people'),
    ],
    rows: outcomes.map(({ decision, label, outcome }) => [
      label[language] ?? '',
      text(language, `decisions.choice.${decision.choice}`),
      mean(outcome?.before),
      mean(outcome?.after),
      outcome ? formatSigned(outcome.after - outcome.before, language, 1) : UNKNOWN,
      outcome ? formatNumber(outcome.pairs, language) : UNKNOWN,
    ]),
  };
}
