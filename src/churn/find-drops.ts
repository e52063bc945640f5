import { roundScore } from '../scoring/rounding.ts';
import type { WaveScores } from '../scoring/types.ts';
import type { RiskItem } from './assess-risk.ts';
import type { DropCode } from './risk-strengths.ts';

/** A wave of the health radar, as far as risk looks at it. */
export interface ScoredWave {
  readonly waveId: string;
  /** When it closed; for one that is still open, when it was scored last. */
  readonly at: Date;
  readonly isOpen: boolean;
  readonly isNamed: boolean;
  readonly scores: WaveScores;
}

/** A drop with the wave and points that show it. */
export interface Drop extends RiskItem {
  readonly type: DropCode;
  readonly waveId: string;
  readonly pointIds: readonly string[];
}

/** Consensus collapses when it loses this much and ends below `mixed`'s upper limit. */
const COLLAPSE = { fall: 20, below: 60 } as const;

/**
 * Every drop that the waves show, oldest first. Drops count at close; of an open wave only a named
 * decision maker's detractor answer counts. Without names that answer counts nowhere: it would give
 * the person away.
 */
export function findDrops(newestFirst: readonly ScoredWave[]): Drop[] {
  const waves = [...newestFirst].reverse();
  return [
    ...waves.flatMap((wave, index) => (wave.isOpen ? [] : findEvents(wave, waves[index - 1]))),
    ...findCondition(
      waves.filter(({ isNamed }) => isNamed),
      'dm_detractor',
      ({ scores }) => scores.nps.decisionMakerDetractor,
    ),
    ...findCondition(
      waves.filter(({ isOpen }) => !isOpen),
      'low_health',
      ({ scores }) => scores.health.bandWithHysteresis === 'at_risk',
    ),
  ];
}

function findEvents(wave: ScoredWave, before: ScoredWave | undefined): Drop[] {
  const { waves } = wave.scores;
  const event = (type: DropCode, pointIds: readonly string[]): Drop => ({
    type,
    at: wave.at,
    waveId: wave.waveId,
    pointIds,
  });
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

function hasCollapsed(before: WaveScores, now: WaveScores): boolean {
  if (before.company.consensusNow === null || now.company.consensusNow === null) return false;
  const from = roundScore(before.company.consensusNow);
  const to = roundScore(now.company.consensusNow);
  return from - to >= COLLAPSE.fall && to < COLLAPSE.below;
}

/** One item for each run of waves in which a condition held; it ends at the next wave without it. */
function findCondition(
  waves: readonly ScoredWave[],
  type: DropCode,
  holds: (wave: ScoredWave) => boolean,
): Drop[] {
  const drops: Drop[] = [];
  let open: ScoredWave | null = null;
  for (const wave of waves) {
    if (holds(wave)) {
      open ??= wave;
    } else if (open) {
      drops.push({ type, at: open.at, until: wave.at, waveId: open.waveId, pointIds: [] });
      open = null;
    }
  }
  if (open) drops.push({ type, at: open.at, ongoing: true, waveId: open.waveId, pointIds: [] });
  return drops;
}
