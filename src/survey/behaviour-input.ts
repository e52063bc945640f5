import type { CompanyRef } from '../lib/refs.ts';
import type { WaveInput } from '../scoring/types.ts';

/** What a company's behaviour adds to its health, 0–100 each, as it was assessed last. */
export interface CompanyBehaviour {
  readonly commercial: number | null;
  readonly usage: number | null;
  readonly engagement: number | null;
  readonly cancellationNotice: boolean;
}

export interface BehaviourScoreReader {
  /** Null for a company whose behaviour was never read. */
  findScores(ref: CompanyRef): Promise<CompanyBehaviour | null>;
}

type BehaviourInput = Pick<WaveInput, 'behaviour' | 'cancellationNotice'>;

/** Behaviour as the scoring takes it. It is read each night, so that it has no age. */
export function toBehaviourInput(known: CompanyBehaviour | null): BehaviourInput {
  const scored = (score: number | null | undefined) =>
    score == null ? null : { score, ageDays: 0 };
  return {
    behaviour: {
      commercial: scored(known?.commercial),
      usage: scored(known?.usage),
      engagement: scored(known?.engagement),
    },
    cancellationNotice: known?.cancellationNotice ?? false,
  };
}
