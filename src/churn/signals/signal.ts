import type { RiskItem } from '../assess-risk.ts';
import type { BehaviourCode } from '../risk-strengths.ts';
import type { Evidence } from './evidence.ts';

/** One piece of behaviour with time and evidence. */
export interface Signal extends RiskItem {
  readonly type: BehaviourCode;
  readonly evidence: Evidence;
}

const DAY_MS = 86_400_000;

export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY_MS);
}

/** Whole 24-hour days, rounded down. */
export function daysBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / DAY_MS);
}
