import type { RadarDraft, RadarLimits } from '@contracts/radar-editor.ts';

export interface DraftSummary {
  readonly points: number;
  /** Whole minutes, at least 1. */
  readonly customerMinutes: number;
  readonly teamMinutes: number;
  /** By dimension in the order of the survey: whole percent of the weight of all points. */
  readonly shares: ReadonlyArray<{ readonly dimensionId: string; readonly percent: number }>;
}

/** How long a radar takes, and what counts how much in it. */
export function summariseDraft(draft: RadarDraft, { seconds }: RadarLimits): DraftSummary {
  const { points, extras, dimensions, askAtMost = points.length } = draft;
  const rating = points.length * seconds.perPoint;
  const asked = Math.min(points.length, askAtMost) * seconds.perPoint;
  const closing = extras.length * seconds.perExtra + seconds.toComment;
  const weightOf = (dimensionId: string) =>
    sum(points.filter(({ dimension }) => dimension === dimensionId).map(({ weight }) => weight));
  const total = sum(points.map(({ weight }) => weight));
  return {
    points: points.length,
    customerMinutes: toMinutes(asked + closing),
    teamMinutes: toMinutes(rating),
    shares: dimensions.map(({ id }) => ({
      dimensionId: id,
      percent: total > 0 ? Math.round((weightOf(id) / total) * 100) : 0,
    })),
  };
}

function toMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}

/** A weight that nobody entered counts as none. */
function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + (Number.isFinite(weight) ? weight : 0), 0);
}
