import { hasCollapsed } from '../../churn/find-drops.ts';
import type { Tag } from '../../contracts/tag.ts';
import { isDrop } from '../../scoring/point-change.ts';
import type { WaveScores } from '../../scoring/types.ts';

/** What the warnings are found in: scores as anybody may see them. */
export interface WarningFacts {
  readonly scores: WaveScores;
  /** Of the wave before. */
  readonly before: WaveScores | null;
  /** Names of decision makers who kept silent; nobody where the mode hides names. */
  readonly silent: readonly string[];
  /** Whole days since the wave closed. */
  readonly ageDays: number;
  /** The answers count for half or less. */
  readonly isOld: boolean;
}

/** An early warning; nothing in it is worded yet. */
export type Warning = { readonly tone: Tag['tone'] } & (
  | { readonly code: 'fell' | 'perhaps_fell' | 'slow_leak'; readonly pointIds: readonly string[] }
  | { readonly code: 'silent'; readonly people: readonly string[] }
  | { readonly code: 'consensus_collapse'; readonly from: number; readonly to: number }
  | { readonly code: 'old'; readonly months: number }
  | { readonly code: 'hidden_regression' | 'panel' }
);

const DAYS_IN_A_MONTH = 30.4;

/** What could go wrong soon, the worst first. Only what the formulas have found. */
export function findWarnings(facts: WarningFacts): Warning[] {
  return [...findFalls(facts.scores), ...findDiscord(facts), ...findWeakData(facts)];
}

function findFalls({ waves }: WaveScores): Warning[] {
  if (!waves) return [];
  const fallen = Object.keys(waves.points).filter((id) => isDrop(waves.points[id]?.status ?? null));
  const isConfirmed = (id: string): boolean => waves.points[id]?.status === 'drop_confirmed';
  const leaking = waves.slowLeaks.filter((id) => !isConfirmed(id));
  return [
    ...ofPoints('fell', 'bad', fallen.filter(isConfirmed)),
    ...(waves.hiddenRegression && fallen.length > 0
      ? [{ code: 'hidden_regression', tone: 'bad' } as const]
      : []),
    ...ofPoints('slow_leak', 'watch', leaking),
    ...ofPoints(
      'perhaps_fell',
      'watch',
      fallen.filter((id) => !isConfirmed(id)),
    ),
  ];
}

function ofPoints(
  code: 'fell' | 'perhaps_fell' | 'slow_leak',
  tone: Tag['tone'],
  pointIds: readonly string[],
): Warning[] {
  return pointIds.length > 0 ? [{ code, tone, pointIds }] : [];
}

function findDiscord({ scores, before, silent }: WarningFacts): Warning[] {
  const from = before?.company.consensusNow ?? null;
  const to = scores.company.consensusNow;
  const hasLost = before !== null && from !== null && to !== null && hasCollapsed(before, scores);
  const { waves } = scores;
  // Where the people can't be told apart, this would tell who joined and left.
  const isPanel = waves?.matchedBreakdownAllowed === true && waves.compositionDriven;
  return [
    ...(hasLost ? [{ code: 'consensus_collapse', tone: 'bad', from, to } as const] : []),
    ...(silent.length > 0 ? [{ code: 'silent', tone: 'watch', people: silent } as const] : []),
    ...(isPanel ? [{ code: 'panel', tone: 'watch' } as const] : []),
  ];
}

/** Few answers are told beside the health score, whose weight they take. */
function findWeakData({ ageDays, isOld }: WarningFacts): Warning[] {
  const months = Math.round(ageDays / DAYS_IN_A_MONTH);
  return isOld ? [{ code: 'old', tone: 'watch', months }] : [];
}
