import { z } from 'zod';
import { normaliseAddress } from '../survey/decide-preflight.ts';
import type { ChangePlan } from './decide-changes.ts';
import { findSurvivor } from './permanent-changes.ts';
import type { PermanentChanges } from './permanent-changes.ts';
import type { NewAddress, Withdrawal } from './ports.ts';
import type { Findings } from './read-findings.ts';
import { listMoves, listThose, unique } from './record-ids.ts';
import type { Move } from './record-ids.ts';

/** What is to be changed of contacts. Each piece can be done again without harm. */
export interface ContactRepair {
  readonly moves: readonly Move[];
  readonly gone: readonly string[];
  readonly forgotten: readonly string[];
  /** Normalised, and fit to be written to. */
  readonly addresses: readonly NewAddress[];
  readonly withdrawals: readonly Withdrawal[];
  readonly rewrite: readonly string[];
}

const address = z.email();

/** Decides from what was found what becomes of a plan's contacts. Pure; all ids are sorted. */
export function decideContactRepair(
  plan: ChangePlan,
  permanent: PermanentChanges,
  found: Findings,
): ContactRepair {
  const fates = found.contacts;
  const survivorOf = (id: string): string => findSurvivor(id, permanent.contactMerges, fates);
  const isForgotten = findForgotten(permanent, found, survivorOf);
  const remembered = plan.contacts.filter((id) => !isForgotten(id));
  const survivors = unique(remembered.map(survivorOf));
  const moves = listMoves(remembered, survivorOf);
  const facts = survivors.flatMap((id) => {
    const fate = fates.get(id);
    return fate?.fate === 'found' ? [fate.record] : [];
  });
  return {
    moves,
    gone: listThose(survivors, fates, 'gone'),
    forgotten: plan.contacts.filter(isForgotten),
    addresses: facts
      .map(({ contactId, email }) => ({ contactId, email: normaliseAddress(email) }))
      .filter(({ email }) => address.safeParse(email).success),
    withdrawals: [
      ...facts
        .filter(({ optedOut }) => optedOut)
        .map(({ contactId }) => ({ contactId, companyIds: null })),
      ...listDeparted(plan, permanent, found, survivorOf).filter(
        ({ contactId }) => !isForgotten(contactId),
      ),
    ],
    rewrite: listThose(unique(plan.rewrite.contacts.map(survivorOf)), fates, 'found').filter(
      (id) => !isForgotten(id),
    ),
  };
}

/**
 * Who is to be forgotten takes along everybody who was merged into them. HubSpot may name a record
 * that was merged before: then its survivor is meant, unless that one still exists.
 */
function findForgotten(
  { forgotten }: PermanentChanges,
  { contacts: fates }: Findings,
  survivorOf: (id: string) => string,
): (id: string) => boolean {
  const survivors = new Set(
    [...forgotten].map(survivorOf).filter((id) => fates.get(id)?.fate !== 'found'),
  );
  return (id) => {
    const survivor = survivorOf(id);
    return forgotten.has(id) || forgotten.has(survivor) || survivors.has(survivor);
  };
}

/** Contacts that really are no longer at a company, with all companies that they left. */
function listDeparted(
  plan: ChangePlan,
  { companyMerges }: PermanentChanges,
  found: Findings,
  survivorOf: (id: string) => string,
): Withdrawal[] {
  const departed = new Map<string, string[]>();
  for (const departure of plan.departures) {
    const contactId = survivorOf(departure.contactId);
    const companyId = findSurvivor(departure.companyId, companyMerges, found.companies);
    if (found.contacts.get(contactId)?.fate !== 'found') continue;
    if (found.companiesOf.get(contactId)?.includes(companyId)) continue;
    departed.set(contactId, [...(departed.get(contactId) ?? []), companyId]);
  }
  return unique([...departed.keys()]).map((contactId) => ({
    contactId,
    companyIds: unique(departed.get(contactId) ?? []),
  }));
}
