import { protectScores } from '../../scoring/protect-scores.ts';
import { roundScore } from '../../scoring/rounding.ts';
import type { WaveScores } from '../../scoring/types.ts';
import type { Process, ScoredWaveBefore } from './ports.ts';

/** Below this a process is red, as a company's health is. */
export const RED_BELOW = 50;

/** A wave's scores as anybody may see them. */
export function visibleScores({ wave, snapshot }: ScoredWaveBefore): WaveScores {
  const points = wave.radar.points.map((point) => ({ ...point, label: point.id }));
  return protectScores(snapshot.scores, points, wave.mode);
}

/**
 * Where the customer sees us in each process, 0–100: the mean of its points by their weights.
 * Processes whose points nobody rated, or nobody may see, are left out.
 */
export function scoreProcesses(found: ScoredWaveBefore): Partial<Record<Process, number>> {
  const { points } = visibleScores(found);
  const sums = new Map<Process, { weight: number; sum: number }>();
  for (const { id, process, weight } of found.wave.radar.points) {
    const score = points[id]?.nowScore ?? null;
    if (score === null) continue;
    const before = sums.get(process) ?? { weight: 0, sum: 0 };
    sums.set(process, { weight: before.weight + weight, sum: before.sum + weight * score });
  }
  return Object.fromEntries(
    [...sums]
      .filter(([, { weight }]) => weight > 0)
      .map(([process, { weight, sum }]) => [process, roundScore(sum / weight)]),
  );
}

/** The worst process of a wave, if it is red. */
export function worstRed(
  processes: Partial<Record<Process, number>>,
): { readonly process: Process; readonly score: number } | null {
  const [worst] = (Object.entries(processes) as Array<[Process, number]>)
    .filter(([, score]) => score < RED_BELOW)
    .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  return worst ? { process: worst[0], score: worst[1] } : null;
}
