import { suppress } from './anonymity.ts';
import type { AnonymityScores, GroupConsensus, PointScores } from './types.ts';

/** Full consensus would tell everybody's answer: anonymous waves show "95 or more". */
export const MOST_ANONYMOUS_CONSENSUS = 95;

/** One point as anybody may see it; its counts stay. */
export function protectPoint(
  point: PointScores,
  anonymity: AnonymityScores,
  isAnonymous: boolean,
): PointScores {
  const { k, totalVisible } = anonymity;
  if (!totalVisible || point.nNow < k) return { ...point, ...hiddenNow, ...hiddenDesired };
  const hasDesired = Math.min(point.nDesired, point.nPairs) >= k;
  const groups = protectGroups(point, anonymity);
  const visible = { ...point, ...groups, ...(hasDesired ? {} : hiddenDesired) };
  return isAnonymous ? blurAgreement(visible) : visible;
}

/** What the answers to "now" decide. */
const hiddenNow = {
  nowMean: null,
  nowScore: null,
  perceptionGap: null,
  perceptionGapScore: null,
  consensusNow: null,
  consensusBand: null,
  evidence: null,
  adM: null,
  adAgree: null,
  sdPop: null,
  rwg: null,
  withinGroups: [],
  betweenGroups: null,
  betweenSides: null,
  betweenShare: null,
} as const satisfies Partial<PointScores>;

/** What the answers to "desired" decide. */
const hiddenDesired = {
  desiredMean: null,
  desiredScore: null,
  gap: null,
  gapScore: null,
  ambitionGap: null,
  ambitionGapScore: null,
  consensusDesired: null,
  opportunity: null,
  priority: null,
  action: null,
} as const satisfies Partial<PointScores>;

/** Few people may have answered this point in a group that is large enough as a whole. */
function protectGroups(
  point: PointScores,
  { k, visible, dominated }: AnonymityScores,
): Pick<PointScores, 'withinGroups' | 'betweenGroups' | 'betweenShare'> {
  const isVendor = ({ group }: GroupConsensus): boolean => group === 'vendor';
  const customers = point.withinGroups.filter((within) => !isVendor(within));
  const grouped = customers.reduce((sum, { n }) => sum + n, 0);
  const here = suppress(
    customers.map(({ group, n }) => ({ name: group, n })),
    k,
    point.nNow - grouped,
  );
  const isShown = ({ group }: GroupConsensus): boolean =>
    here.visible.includes(group) && visible.includes(group) && !dominated.includes(group);
  const shown = customers.filter(isShown);
  const isComplete = shown.length === customers.length;
  return {
    withinGroups: [
      ...shown,
      ...point.withinGroups.filter((within) => isVendor(within) && within.n >= k),
    ],
    // With all groups but one on show, what lies between them tells the missing one.
    betweenGroups: isComplete ? point.betweenGroups : null,
    betweenShare: isComplete ? point.betweenShare : null,
  };
}

function blurAgreement(point: PointScores): PointScores {
  const blur = (consensus: number | null): number | null =>
    consensus === null ? null : Math.min(MOST_ANONYMOUS_CONSENSUS, consensus);
  const isNearlyFull = (point.consensusNow ?? 0) > MOST_ANONYMOUS_CONSENSUS;
  return {
    ...point,
    consensusNow: blur(point.consensusNow),
    consensusDesired: blur(point.consensusDesired),
    withinGroups: point.withinGroups.map((within) => ({
      ...within,
      consensus: blur(within.consensus),
    })),
    betweenGroups: blur(point.betweenGroups),
    // These would tell what the blurred number hides.
    ...(isNearlyFull ? { adM: null, adAgree: null, sdPop: null, rwg: null } : {}),
  };
}
