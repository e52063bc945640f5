import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { Transactions } from '../survey/ports.ts';
import { applyCompanyRepair, applyContactRepair } from './apply-repair.ts';
import type { ChangePlan } from './decide-changes.ts';
import { decideCompanyRepair } from './decide-company-repair.ts';
import { decideContactRepair } from './decide-contact-repair.ts';
import type { PermanentChanges } from './permanent-changes.ts';
import type { ChangeReader, ChangeStores } from './ports.ts';
import { readFindings } from './read-findings.ts';
import type { Findings } from './read-findings.ts';

export interface RepairRecordsDeps {
  readonly storage: ChangeStores & Transactions<ChangeStores>;
  readonly reader: ChangeReader;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Looks at a plan's records in HubSpot and makes the database agree with what is there. Repeating
 * it is harmless. Returns what it found. Throws `hubspot_*` and `portal_disconnected`.
 */
export async function repairRecords(
  deps: RepairRecordsDeps,
  portalId: number,
  plan: ChangePlan,
  permanent: PermanentChanges,
): Promise<Findings> {
  const { reader, storage, log } = deps;
  const found = await readFindings(
    { reader, history: storage.history, log },
    portalId,
    plan,
    permanent,
  );
  const companies = decideCompanyRepair(plan, permanent.companyMerges, found);
  await applyCompanyRepair(deps, portalId, companies);
  await applyContactRepair(deps, portalId, decideContactRepair(plan, permanent, found));
  return found;
}
