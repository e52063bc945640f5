import type { BriefItem, BriefView } from '../../../report/brief/brief-view.ts';
import { chooseTalkingPoints } from '../../../report/brief/choose-talking-points.ts';
import type { TalkingPoint } from '../../../report/brief/choose-talking-points.ts';
import type { WaveReport } from '../../../report/read-wave-report.ts';
import type { ReportTable } from '../../../report/report-view.ts';
import { nameOf } from '../../../survey/name-of.ts';
import { isCustomer } from '../../../survey/wave-properties.ts';
import { text } from '../../../texts/catalogue.ts';
import { formatList, formatNumber, formatSigned } from '../../../texts/format.ts';
import type { Language } from '../../../texts/language.ts';
import { viewSource } from '../company-scores.ts';
import { groupName } from '../group-name.ts';
import { viewDecided, viewOutcomes } from './decisions.ts';
import { nowBefore } from './report-picture.ts';

const UNKNOWN = '--';
const QUESTIONS = ['needs', 'advice', 'value'] as const;
const MOST_PRIORITIES = 3;

/** What to bring to a meeting with the customer, from a wave's report. */
export function viewBrief(report: WaveReport, language: Language): BriefView {
  const { wave, scores, portal } = report;
  const shown = scores.shown.snapshot.scores;
  const isVisible = shown.anonymity.totalVisible;
  return {
    language,
    title: text(language, 'brief.title', { company: wave.companyName }),
    radar: wave.radar.name[language],
    facts: [
      viewSource(scores.shown, portal.timeZone, language),
      text(language, `report.mode.${wave.mode}`),
    ],
    tooFew: isVisible ? '' : text(language, 'report.tooFew'),
    items: isVisible
      ? chooseTalkingPoints(shown.points).map((item) => viewItem(report, item, language))
      : [],
    room: { title: text(language, 'brief.room'), groups: viewRoom(report, language) },
    lastTime: viewLastTime(report, language),
    outcomes: viewOutcomes(report, language),
    decisions: viewDecided(report, language),
  };
}

function viewItem(
  report: WaveReport,
  { reason, pointId }: TalkingPoint,
  language: Language,
): BriefItem {
  const { wave, scores } = report;
  const scored = scores.shown.snapshot.scores.points[pointId];
  const point = wave.radar.points.find(({ id }) => id === pointId)?.label[language] ?? '';
  const mean = (value: number | null | undefined): string =>
    value == null ? UNKNOWN : formatNumber(value, language, 1);
  return {
    reason: text(language, `brief.${reason}`),
    label: point,
    numbers: text(language, 'brief.numbers', {
      now: mean(scored?.nowMean),
      desired: mean(scored?.desiredMean),
      team: mean(scored?.vendorNowMean),
    }),
    groups: viewGroups(report, pointId, language),
    questions: QUESTIONS.map((question) => text(language, `brief.${question}`, { point })),
  };
}

/** Only groups whose consensus may be shown, too; one alone is the whole. */
function viewGroups({ groupMeans }: WaveReport, pointId: string, language: Language): string {
  const means = Object.entries(groupMeans[pointId] ?? {});
  if (means.length < 2) return '';
  const groups = means.map(
    ([group, mean]) => `${groupName(group, language)} ${formatNumber(mean, language, 1)}`,
  );
  return text(language, 'brief.groups', { groups: formatList(groups, language) });
}

/** Who was asked, which says nothing about who has answered. */
function viewRoom({ invitations }: WaveReport, language: Language): BriefView['room']['groups'] {
  const groups = Map.groupBy(invitations.filter(isCustomer), ({ group }) => group);
  return [...groups].map(([group, people]) => ({
    name: groupName(group, language),
    people: formatList(
      people
        .map(nameOf)
        .filter(Boolean)
        .sort((a, b) => a.localeCompare(b)),
      language,
    ),
  }));
}

/** What came of the priorities of the survey before. */
function viewLastTime({ wave, scores }: WaveReport, language: Language): ReportTable {
  const [before] = scores.earlier;
  const now = scores.shown.snapshot.scores;
  const mean = (value: number | null): string =>
    value === null ? UNKNOWN : formatNumber(value, language, 1);
  const then = before?.snapshot.scores;
  const priorities = (then?.priorityOrder ?? [])
    .filter((id) => (then?.points[id]?.priority ?? 0) > 0)
    .slice(0, MOST_PRIORITIES);
  return {
    title: text(language, 'brief.lastTime'),
    intro: text(language, 'brief.lastTimeIntro'),
    columns: [
      { label: text(language, 'card.point'), isNumber: false },
      { label: text(language, 'brief.then'), isNumber: true },
      { label: text(language, 'brief.now'), isNumber: true },
      { label: text(language, 'card.moved'), isNumber: true },
    ],
    rows: wave.radar.points
      .filter(({ id }) => priorities.includes(id) && now.anonymity.totalVisible)
      .map((point) => {
        const old = before ? nowBefore(before, point) : null;
        const current = now.points[point.id]?.nowMean ?? null;
        const change = old === null || current === null ? null : current - old;
        return [
          point.label[language],
          mean(old),
          mean(current),
          change === null ? UNKNOWN : formatSigned(change, language, 1),
        ];
      }),
  };
}
