import type { Company } from '../survey/types.ts';
import type { ChangePlan } from './decide-changes.ts';
import { findSurvivor } from './permanent-changes.ts';
import type { Merges } from './permanent-changes.ts';
import type { Findings } from './read-findings.ts';
import { listMoves, listThose, unique } from './record-ids.ts';
import type { Move } from './record-ids.ts';

/** What is to be changed of companies. Each piece can be done again without harm. */
export interface CompanyRepair {
  /** As HubSpot has them now. */
  readonly facts: readonly Company[];
  readonly moves: readonly CompanyMove[];
  readonly gone: readonly string[];
  /** Those among `facts` that were gone. */
  readonly back: readonly string[];
  readonly rewrite: readonly string[];
  readonly assess: readonly string[];
}

export interface CompanyMove extends Move {
  /** False for a company that was gone before: at most a job that was under way left it something. */
  readonly isNews: boolean;
}

/** Decides from what was found what becomes of a plan's companies. Pure; all ids are sorted. */
export function decideCompanyRepair(
  plan: ChangePlan,
  merges: Merges,
  { companies: fates, concerned, goneBefore }: Findings,
): CompanyRepair {
  const survivorOf = (id: string): string => findSurvivor(id, merges, fates);
  const survivors = unique(plan.companies.map(survivorOf));
  const moves = listMoves(plan.companies, survivorOf).map((move) => ({
    ...move,
    isNews: !goneBefore.has(move.from),
  }));
  const isThere = (id: string): boolean =>
    fates.has(id) ? fates.get(id)?.fate === 'found' : !goneBefore.has(id);
  const back = listThose(survivors, fates, 'found').filter((id) => goneBefore.has(id));
  return {
    facts: survivors.flatMap((id) => {
      const fate = fates.get(id);
      return fate?.fate === 'found' ? [fate.record] : [];
    }),
    moves,
    // Lost once more where running waves have just come to it.
    gone: listThose(survivors, fates, 'gone').filter(
      (id) => !goneBefore.has(id) || moves.some(({ to, isNews }) => to === id && isNews),
    ),
    back,
    rewrite: unique(plan.rewrite.companies.map(survivorOf)).filter(isThere),
    assess: unique([...plan.assess.map(survivorOf), ...concerned]).filter(isThere),
  };
}
