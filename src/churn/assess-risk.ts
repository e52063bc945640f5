import { roundScore, roundTo } from '../scoring/rounding.ts';
import { defaultRiskSettings } from './risk-settings.ts';
import type { RiskSettings } from './risk-settings.ts';
import { riskCodes, riskKinds } from './risk-strengths.ts';
import type { RiskCode, RiskTrigger } from './risk-strengths.ts';
import type { Evidence } from './signals/evidence.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Lowest first; `unknown` stands outside the order. */
const ladder = ['none', 'low', 'medium', 'high', 'critical'] as const;

export type KnownRiskLevel = (typeof ladder)[number];
export type RiskLevel = 'unknown' | KnownRiskLevel;

/** One signal (behaviour) or drop (scores). */
export interface RiskItem {
  readonly type: RiskCode;
  readonly at: Date;
  readonly until?: Date | null;
  readonly ongoing?: boolean;
  /** What makes it believable; the formula does not look at it. */
  readonly evidence?: Evidence;
}

export interface RiskInput {
  readonly now: Date;
  readonly previous: {
    readonly level: RiskLevel;
    /** When the level last changed. */
    readonly since: Date;
    readonly codes: readonly string[];
  } | null;
  readonly items: readonly RiskItem[];
  readonly renewalAt?: Date | null;
  readonly sources: {
    readonly publishedWave: boolean;
    /** How many behaviour sources are known. */
    readonly behaviour: number;
  };
  /** Reasons that the CSM put aside until a date. */
  readonly snoozed?: readonly { readonly type: RiskCode; readonly until: Date }[];
}

export interface RiskAssessment {
  readonly level: RiskLevel;
  /** 0–100, an integer. */
  readonly score: number;
  /** Strongest first. */
  readonly codes: readonly RiskCode[];
  /** What the codes come from, sorted. */
  readonly trigger: readonly RiskTrigger[];
  /** True when `radar_churn_risk_at` moves, so that workflows enrol again. */
  readonly stampMoves: boolean;
}

/**
 * A company's churn risk: independent reasons, each fading by a half-life, combined as
 * `100 · (1 − Π(1 − p·f/100))`; rises at once, falls slowly, one level at a time.
 */
export function assessRisk(
  input: RiskInput,
  settings: RiskSettings = defaultRiskSettings,
): RiskAssessment {
  const items = listCountedItems(input);
  const fading = strongestFading(items, input.now, settings);
  const score = combineStrengths(fading, settings);
  const isCancelled = items.some(
    (item) => item.type === 'cancellation_notice' && isLasting(item, input.now),
  );
  const decided = isCancelled ? 'critical' : decideLevel(score, fading, input, settings);
  const level = settleFall(decided, score, input, settings);
  const codes = nameCodes(fading, settings);
  const trigger = [...new Set(codes.map((code) => riskKinds[code].trigger))].sort();
  return { level, score, codes, trigger, stampMoves: decideStampMoves(level, codes, input) };
}

/** Without the snoozed ones and those that have yet to happen. */
function listCountedItems({ now, items, snoozed = [] }: RiskInput): RiskItem[] {
  const asleep = new Set(snoozed.filter(({ until }) => until > now).map(({ type }) => type));
  return items.filter(({ type, at }) => at <= now && !asleep.has(type));
}

type Fading = ReadonlyMap<RiskCode, number>;

/** Each type once, with its strongest f (0–1). */
function strongestFading(items: readonly RiskItem[], now: Date, settings: RiskSettings): Fading {
  const strongest = new Map<RiskCode, number>();
  for (const item of items) {
    const f = isLasting(item, now)
      ? 1
      : 0.5 ** (wholeDays(item.until ?? item.at, now) / settings.halfLifeDays);
    strongest.set(item.type, Math.max(f, strongest.get(item.type) ?? 0));
  }
  return strongest;
}

function isLasting({ ongoing, until }: RiskItem, now: Date): boolean {
  return ongoing === true || (until != null && until > now);
}

function combineStrengths(fading: Fading, settings: RiskSettings): number {
  let untouched = 1;
  // In the order of the table: the product's last digit must not depend on the order of the items.
  for (const code of riskCodes) {
    untouched *= 1 - (settings.strengths[code] * (fading.get(code) ?? 0)) / 100;
  }
  return roundScore(100 * (1 - untouched));
}

/** By the score, lifted by a fresh drop near the renewal; `unknown` where too little is known. */
function decideLevel(
  score: number,
  fading: Fading,
  input: RiskInput,
  settings: RiskSettings,
): RiskLevel {
  const isUrgent = hasFreshDrop(fading) && isRenewalNear(input, settings);
  const level = isUrgent ? higher(levelOf(score, settings), 'high') : levelOf(score, settings);

  const { publishedWave, behaviour } = input.sources;
  const isKnown = publishedWave || behaviour >= settings.minimumSources;
  return isKnown || rank(level) >= rank('high') ? level : 'unknown';
}

function levelOf(score: number, { limits }: RiskSettings): KnownRiskLevel {
  if (score >= limits.critical) return 'critical';
  if (score >= limits.high) return 'high';
  if (score >= limits.medium) return 'medium';
  return score >= limits.low ? 'low' : 'none';
}

function hasFreshDrop(fading: Fading): boolean {
  return Math.max(fading.get('score_drop') ?? 0, fading.get('dm_detractor') ?? 0) >= 0.5;
}

function isRenewalNear({ now, renewalAt }: RiskInput, settings: RiskSettings): boolean {
  if (!renewalAt) return false;
  const days = wholeDays(now, renewalAt);
  return days >= 0 && days <= settings.renewalDays;
}

/** A lower level must earn its fall; `unknown` on either side knows no such rule. */
function settleFall(
  level: RiskLevel,
  score: number,
  { now, previous }: RiskInput,
  settings: RiskSettings,
): RiskLevel {
  if (previous === null || previous.level === 'unknown' || level === 'unknown') return level;
  const before = previous.level;
  if (before === 'none' || rank(level) >= rank(before)) return level;

  const isClearlyBelow = score < settings.limits[before] - settings.fallMargin;
  const hasRested = wholeDays(previous.since, now) >= settings.fallDays;
  return isClearlyBelow && hasRested ? (ladder[rank(before) - 1] ?? level) : before;
}

/** Types with p·f of at least the minimum, strongest first, ties by name. */
function nameCodes(fading: Fading, settings: RiskSettings): RiskCode[] {
  return [...fading]
    .map(([code, f]) => ({ code, strength: roundTo(settings.strengths[code] * f, 9) }))
    .filter(({ strength }) => strength >= settings.codeMinimum)
    .sort((a, b) => b.strength - a.strength || (a.code < b.code ? -1 : 1))
    .map(({ code }) => code);
}

function decideStampMoves(
  level: RiskLevel,
  codes: readonly RiskCode[],
  { previous }: RiskInput,
): boolean {
  if (rank(level) < rank('medium')) return false;
  const hasRisen = rank(level) > rank(previous?.level ?? 'none');
  return hasRisen || codes.some((code) => previous?.codes.includes(code) !== true);
}

/** `unknown` counts as `none`. */
function rank(level: RiskLevel): number {
  return level === 'unknown' ? 0 : ladder.indexOf(level);
}

function higher(a: KnownRiskLevel, b: KnownRiskLevel): KnownRiskLevel {
  return rank(a) >= rank(b) ? a : b;
}

/** Whole 24-hour days from one moment to another, negative when `to` lies before. */
function wholeDays(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / DAY_MS);
}
