import { roundTo } from '../rounding.ts';
import type { GroupConsensus, PointScores, WaveComparison, WaveScores } from '../types.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Record<string, Json>;

/**
 * The scores as the command line prints them: snake_case, four decimals (half away from zero).
 * Ids, groups and dimensions stand as keys and stay as they are.
 */
export function formatScores(scores: WaveScores): JsonObject {
  const { health, waves, followups } = scores;
  return {
    excluded_respondents: scores.excludedRespondents,
    flagged_respondents: scores.flaggedRespondents,
    points: formatEach(scores.points, formatPoint),
    dimensions: formatEach(scores.dimensions, formatFields),
    company: formatFields(scores.company),
    priority_order: scores.priorityOrder,
    followups: Object.fromEntries(
      followups.map(({ respondentId, pointIds }) => [respondentId, pointIds]),
    ),
    nps: formatFields(scores.nps),
    recommendation: formatFields(scores.recommendation),
    effort_score: formatNumber(scores.effortScore),
    coverage: formatFields(scores.coverage),
    health: { ...formatFields(health), components: formatEach(health.components, formatFields) },
    loyalty: scores.loyalty,
    anonymity: formatFields(scores.anonymity),
    ...(waves === null ? {} : { waves: formatWaves(waves) }),
  };
}

function formatPoint(point: PointScores): JsonObject {
  return { ...formatFields(point), within_groups: formatWithin(point.withinGroups) };
}

function formatWithin(groups: readonly GroupConsensus[]): JsonObject {
  return Object.fromEntries(groups.map(({ group, consensus }) => [group, formatNumber(consensus)]));
}

function formatWaves(waves: WaveComparison): JsonObject {
  return { ...formatFields(waves), points: formatEach(waves.points, formatFields) };
}

/** What the product knows beyond the format that scripts rely on. */
const unprinted: readonly string[] = ['evidence', 'dominated', 'slowLeaks', 'decisionMakersHeard'];

/** The plain fields of a record; nested records are the caller's business. */
export function formatFields(record: object): JsonObject {
  const formatted: JsonObject = {};
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    if (unprinted.includes(key)) continue;
    if (Array.isArray(value)) formatted[toSnakeCase(key)] = value as string[];
    else if (typeof value === 'number') formatted[toSnakeCase(key)] = formatNumber(value);
    else if (value === null || typeof value === 'string' || typeof value === 'boolean') {
      formatted[toSnakeCase(key)] = value;
    }
  }
  return formatted;
}

function formatEach<Value>(
  record: Readonly<Record<string, Value>>,
  format: (value: Value) => Json,
): JsonObject {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, format(value)]));
}

function formatNumber(value: number | null): number | null {
  return value === null ? null : roundTo(value, 4);
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
