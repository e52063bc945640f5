import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { RecordRef } from '../lib/refs.ts';
import type { Job } from '../survey/job-queue.ts';
import type { Transactions } from '../survey/ports.ts';
import type { Company } from '../survey/types.ts';
import type { CompanyMove, CompanyRepair } from './decide-company-repair.ts';
import type { ContactRepair } from './decide-contact-repair.ts';
import type { ChangeStores } from './ports.ts';

export interface ApplyRepairDeps {
  readonly storage: Transactions<ChangeStores>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Keeps a transaction short: nobody who sends a survey waits for hundreds of records. */
const PER_TRANSACTION = 100;

/**
 * Changes the companies in the database. A piece and the jobs that follow from it commit together;
 * a run that was cut off is repaired by doing everything again.
 */
export async function applyCompanyRepair(
  deps: ApplyRepairDeps,
  portalId: number,
  { facts, moves, gone, back, rewrite, assess }: CompanyRepair,
): Promise<void> {
  const { storage, clock, log } = deps;
  await inPieces(deps, facts, async (stores, companies) => {
    const restored = companies.filter(({ companyId }) => back.includes(companyId));
    for (const company of restored) await stores.history.restoreCompany(company);
    const changed = await saveChanged(stores, portalId, companies);
    await stores.jobs.enqueue([
      ...[...restored, ...changed].map(({ companyId }) => assessJob(portalId, companyId)),
      ...(restored.length > 0 ? [syncJob(portalId)] : []),
    ]);
  });
  for (const companyId of back) log.info({ portalId, companyId }, 'company.restored');

  for (const move of moves) await applyCompanyMove(deps, portalId, move, gone);
  for (const companyId of gone) {
    await storage.transaction((stores) =>
      stores.history.loseCompany({ portalId, companyId }, clock.now()),
    );
    log.info({ portalId, companyId }, 'company.gone');
  }

  if (rewrite.length + assess.length === 0) return;
  await storage.transaction(async (stores) => {
    const refs = rewrite.map((id) => companyRef(portalId, id));
    if (refs.length > 0) await stores.records.forgetWritten(portalId, refs);
    await stores.jobs.enqueue([
      ...assess.map((id) => assessJob(portalId, id)),
      ...(rewrite.length > 0 ? [syncJob(portalId)] : []),
    ]);
  });
}

/** Where the survivor is gone, too, the waves that come to it end in the same moment. */
async function applyCompanyMove(
  { storage, clock, log }: ApplyRepairDeps,
  portalId: number,
  { from, to, isNews }: CompanyMove,
  gone: readonly string[],
): Promise<void> {
  const isLost = gone.includes(to);
  await storage.transaction(async (stores) => {
    await stores.history.moveCompany(portalId, from, to, clock.now());
    if (isLost) await stores.history.loseCompany({ portalId, companyId: to }, clock.now());
    await stores.jobs.enqueue([
      syncJob(portalId),
      ...(isNews && !isLost ? [assessJob(portalId, to)] : []),
    ]);
  });
  if (isNews) log.info({ portalId, companyId: to, mergedId: from }, 'company.merged');
}

/** The same for contacts. No id of a person reaches the log. */
export async function applyContactRepair(
  deps: ApplyRepairDeps,
  portalId: number,
  { moves, gone, forgotten, addresses, withdrawals, rewrite }: ContactRepair,
): Promise<void> {
  const { storage, log } = deps;
  for (const { from, to } of moves) {
    await storage.transaction(async (stores) => {
      await stores.history.moveContact(portalId, from, to);
      await stores.jobs.enqueue([syncJob(portalId)]);
    });
    log.info({ portalId }, 'contact.merged');
  }
  for (const contactId of gone) {
    await storage.transaction((stores) => stores.history.loseContact(portalId, contactId));
    log.info({ portalId }, 'contact.gone');
  }
  for (const contactId of forgotten) {
    await storage.transaction((stores) => stores.history.forgetContact(portalId, contactId));
    log.info({ portalId }, 'contact.forgotten');
  }
  await inPieces(deps, addresses, ({ history }, piece) => history.changeAddresses(portalId, piece));
  await inPieces(deps, withdrawals, ({ history }, piece) =>
    history.withdrawInvitations(portalId, piece),
  );
  await inPieces(deps, rewrite, async (stores, ids) => {
    const refs = ids.map((id) => contactRef(portalId, id));
    await stores.records.forgetWritten(portalId, refs);
    await stores.jobs.enqueue([syncJob(portalId)]);
  });
}

async function inPieces<Item>(
  { storage }: ApplyRepairDeps,
  items: readonly Item[],
  work: (stores: ChangeStores, piece: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += PER_TRANSACTION) {
    const piece = items.slice(start, start + PER_TRANSACTION);
    await storage.transaction((stores) => work(stores, piece));
  }
}

/** Returns the companies that were not known like this, but for how they are divided. */
async function saveChanged(
  { companies }: Pick<ChangeStores, 'companies'>,
  portalId: number,
  read: readonly Company[],
): Promise<Company[]> {
  const ids = read.map(({ companyId }) => companyId);
  const known = await companies.listByIds(portalId, ids);
  const before = new Map(known.map((company) => [company.companyId, company]));
  const changed = read.filter((company) => !isSame(before.get(company.companyId), company));
  const divided = read.filter(
    (company) =>
      !changed.includes(company) && !hasProfile(before.get(company.companyId), company.profile),
  );
  for (const company of [...changed, ...divided]) await companies.save(company);
  return changed;
}

/** By what companies are divided says nothing about a risk: it is stored, and nobody is assessed. */
function hasProfile(known: Company | undefined, profile: Company['profile']): boolean {
  return profile === undefined || isDeepStrictEqual(known?.profile, profile);
}

function isSame(a: Company | undefined, b: Company): boolean {
  return (
    a !== undefined &&
    a.name === b.name &&
    a.ownerId === b.ownerId &&
    a.language === b.language &&
    a.renewalAt?.getTime() === b.renewalAt?.getTime()
  );
}

function companyRef(portalId: number, recordId: string): RecordRef {
  return { portalId, objectType: 'companies', recordId };
}

function contactRef(portalId: number, recordId: string): RecordRef {
  return { portalId, objectType: 'contacts', recordId };
}

function syncJob(portalId: number): Job {
  return { name: 'portal.sync', data: { portalId } };
}

function assessJob(portalId: number, companyId: string): Job {
  return { name: 'company.assess', data: { portalId, companyId } };
}
