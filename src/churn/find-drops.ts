import { roundScore } from '../scoring/rounding.ts';
import type { WaveScores } from '../scoring/types.ts';
import type { LocalText } from '../texts/language.ts';
import type { RiskItem } from './assess-risk.ts';
import type { DropCode } from './risk-strengths.ts';

const DAY_MS = 86_400_000;

/** A wave of the health radar, as far as risk looks at it. */
export interface ScoredWave {
  readonly waveId: string;
  /** When it closed; for one that is still open, when it was scored last. */
  readonly at: Date;
  readonly isOpen: boolean;
  readonly isNamed: boolean;
  readonly scores: WaveScores;
  /** By point id. */
  readonly pointLabels: Readonly<Record<string, LocalText>>;
}

/** A drop with the wave and points that show it. */
export interface Drop extends RiskItem {
  readonly type: DropCode;
  readonly waveId: string;
  readonly pointIds: readonly string[];
  /** Kept with the drop: a later wave may have other points. */
  readonly pointLabels: readonly LocalText[];
}

/** When the contract is renewed, and how many days before that count as near. */
export interface NearRenewal {
  readonly renewalAt: Date | null;
  readonly days: number;
}

/** Consensus collapses when it loses this much and ends below `mixed`'s upper limit. */
const COLLAPSE = { fall: 20, below: 60 } as const;

/**
 * Every drop that the waves show, oldest first. Drops count at close; of an open wave only a named
 * decision maker's detractor answer counts. Without names that answer counts nowhere: it would give
 * the person away.
 */
export function findDrops(
  newestFirst: readonly ScoredWave[],
  renewal: NearRenewal = { renewalAt: null, days: 0 },
): Drop[] {
  const waves = [...newestFirst].reverse();
  const closed = waves.filter(({ isOpen }) => !isOpen);
  return [
    ...waves.flatMap((wave, index) => (wave.isOpen ? [] : findEvents(wave, waves[index - 1]))),
    ...findCondition(
      waves.filter(({ isNamed }) => isNamed),
      'dm_detractor',
      hasDetractingDecisionMaker,
    ),
    ...findCondition(closed, 'low_health', hasLowHealth),
    ...findCondition(closed, 'dangerous_loyalty_renewal', hasDangerousLoyalty).flatMap((drop) =>
      keepNearRenewal(drop, renewal),
    ),
  ];
}

function findEvents(wave: ScoredWave, before: ScoredWave | undefined): Drop[] {
  const { waves } = wave.scores;
  const event = (type: DropCode, pointIds: readonly string[]): Drop => dropOf(wave, type, pointIds);
  const drops: Drop[] = [];
  if (waves) {
    const confirmed = Object.keys(waves.points).filter(
      (pointId) => waves.points[pointId]?.status === 'drop_confirmed',
    );
    if (confirmed.length > 0) drops.push(event('score_drop', confirmed));
    if (waves.hiddenRegression) drops.push(event('hidden_regression', waves.regressedPoints));
    // A fall that was confirmed in one step is no slow one: it must not count twice.
    const leaking = waves.slowLeaks.filter((pointId) => !confirmed.includes(pointId));
    if (leaking.length > 0) drops.push(event('slow_leak', leaking));
  }
  if (before && hasCollapsed(before.scores, wave.scores)) {
    drops.push(event('consensus_collapse', []));
  }
  return drops;
}

/** The customer's people agree far less than in the wave before. */
export function hasCollapsed(before: WaveScores, now: WaveScores): boolean {
  if (before.company.consensusNow === null || now.company.consensusNow === null) return false;
  const from = roundScore(before.company.consensusNow);
  const to = roundScore(now.company.consensusNow);
  return from - to >= COLLAPSE.fall && to < COLLAPSE.below;
}

/** An open wave may raise at once, but only a closed one in which a decision maker spoke may end it. */
function hasDetractingDecisionMaker({ isOpen, scores }: ScoredWave): boolean | null {
  if (scores.nps.decisionMakerDetractor) return true;
  return isOpen || scores.nps.decisionMakersHeard === 0 ? null : false;
}

/** No health is neither a fall nor a rise. */
function hasLowHealth({ scores }: ScoredWave): boolean | null {
  const band = scores.health.bandWithHysteresis;
  return band === null ? null : band === 'at_risk';
}

/** Buys, but does not like us; not known is neither. */
function hasDangerousLoyalty({ scores: { loyalty } }: ScoredWave): boolean | null {
  return loyalty === 'unknown' ? null : loyalty === 'spurious';
}

/** The part of a drop that lies in the last days before the renewal. */
function keepNearRenewal(drop: Drop, { renewalAt, days }: NearRenewal): Drop[] {
  if (!renewalAt) return [];
  const opens = new Date(renewalAt.getTime() - days * DAY_MS);
  const at = drop.at > opens ? drop.at : opens;
  const until = drop.until && drop.until < renewalAt ? drop.until : renewalAt;
  return until <= at ? [] : [{ ...drop, at, until, ongoing: false }];
}

/**
 * One item for each run of waves in which a condition held; it ends at the next wave that says it
 * does not. A wave that says nothing (null) changes nothing.
 */
function findCondition(
  waves: readonly ScoredWave[],
  type: DropCode,
  holds: (wave: ScoredWave) => boolean | null,
): Drop[] {
  const drops: Drop[] = [];
  let begun: ScoredWave | null = null;
  for (const wave of waves) {
    const verdict = holds(wave);
    if (verdict === true) {
      begun ??= wave;
    } else if (verdict === false && begun) {
      drops.push({ ...dropOf(begun, type, []), until: wave.at });
      begun = null;
    }
  }
  if (begun) drops.push({ ...dropOf(begun, type, []), ongoing: true });
  return drops;
}

function dropOf(wave: ScoredWave, type: DropCode, pointIds: readonly string[]): Drop {
  const pointLabels = pointIds.flatMap((pointId) => wave.pointLabels[pointId] ?? []);
  return { type, at: wave.at, waveId: wave.waveId, pointIds, pointLabels };
}
