import type { RiskSettings } from '../risk-settings.ts';
import type { RiskCode } from '../risk-strengths.ts';
import type { CompanyVerdict, Verdict } from './judge-company.ts';
import { weighReasons } from './weigh-reasons.ts';
import type { ReasonCount, WeighedReason } from './weigh-reasons.ts';

/** Companies, not shares. */
export interface Hits {
  /** Lost, and warned of 60–365 days before. */
  readonly warned60: number;
  /** Kept, and warned of nevertheless. */
  readonly falseAlarms: number;
}

/** What `npm run backtest -- --json` prints. */
export interface BacktestCounts extends Hits {
  readonly companies: number;
  readonly lost: number;
  /** Lost, at none or low 60 days before. */
  readonly lostGreen: number;
  /** Of those warned in time; null when there are none. */
  readonly medianLeadDays: number | null;
  readonly naive: { readonly nps6: Hits; readonly usage30: Hits };
}

export interface Backtest {
  readonly counts: BacktestCounts;
  readonly reasons: readonly WeighedReason[];
}

/** Takes the verdicts one by one, and keeps nothing of a company but counts. */
export interface VerdictCounter {
  readonly add: (verdict: CompanyVerdict) => void;
  readonly finish: (settings: RiskSettings) => Backtest;
}

export function createVerdictCounter(): VerdictCounter {
  const all = { lost: 0, kept: 0 };
  let lostGreen = 0;
  const leadDays: number[] = [];
  const [risk, nps6, usage30] = [createHitCounter(), createHitCounter(), createHitCounter()];
  const reasons = new Map<RiskCode, ReasonCount>();
  return {
    add(verdict) {
      all[verdict.isLost ? 'lost' : 'kept'] += 1;
      if (verdict.isLostGreen) lostGreen += 1;
      if (verdict.leadDays !== null) leadDays.push(verdict.leadDays);
      risk.add(verdict);
      nps6.add(verdict.naive.nps6);
      usage30.add(verdict.naive.usage30);
      for (const code of verdict.reasons) countReason(reasons, code, verdict.isLost);
    },
    finish: (settings) => ({
      counts: {
        ...{ companies: all.lost + all.kept, lost: all.lost },
        ...{ warned60: risk.hits().warned60, lostGreen, falseAlarms: risk.hits().falseAlarms },
        medianLeadDays: median(leadDays),
        naive: { nps6: nps6.hits(), usage30: usage30.hits() },
      },
      reasons: weighReasons(reasons, all, settings),
    }),
  };
}

function countReason(reasons: Map<RiskCode, ReasonCount>, code: RiskCode, isLost: boolean): void {
  const { lost, kept } = reasons.get(code) ?? { lost: 0, kept: 0 };
  reasons.set(code, isLost ? { lost: lost + 1, kept } : { lost, kept: kept + 1 });
}

function createHitCounter(): { add: (verdict: Verdict) => void; hits: () => Hits } {
  let warned60 = 0;
  let falseAlarms = 0;
  return {
    add({ leadDays, isFalseAlarm }) {
      if (leadDays !== null) warned60 += 1;
      if (isFalseAlarm) falseAlarms += 1;
    },
    hits: () => ({ warned60, falseAlarms }),
  };
}

/** Between the two in the middle where there are two; null of nothing. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
