import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { RecordRef } from '../../lib/refs.ts';
import type { DirtyRecord, RecordSyncStore } from '../../storage/record-store.ts';
import type { CrmWriter } from '../../survey/crm.ts';
import { writeBatch } from './write-batch.ts';
import type { BatchWriter } from './write-batch.ts';

type ObjectType = RecordRef['objectType'];

export interface SyncPortalDeps {
  readonly records: Pick<
    RecordSyncStore,
    'listDirty' | 'markWriting' | 'markWrittenAll' | 'markProblem'
  >;
  readonly crm: CrmWriter;
  /** Creates or repairs the app's properties; `refused` is how many HubSpot did not allow. */
  readonly provision: (portalId: number) => Promise<{ readonly refused: number }>;
  /** Remembers when nothing was left that could be written. */
  readonly noteSynced: (portalId: number, at: Date) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/** HubSpot takes at most this many records in one call. */
const BATCH = 100;

/** Records that are read from the database at once. */
const PAGE = 1000;

/** Calls under way at once: with this many even answers that take 800 ms use up the rate. */
const AT_ONCE = 8;

/** One sync of one portal. */
interface Sync extends Omit<SyncPortalDeps, 'provision'> {
  readonly portalId: number;
  /** However many batches lack a property, the portal is provisioned once. */
  readonly provision: () => Promise<{ readonly refused: number }>;
}

/**
 * Writes to HubSpot what differs: all of a record's properties in one input, at most 100 records a
 * call, several calls at once, and no call when nothing differs. A record that HubSpot refuses keeps
 * its reason and does not hold back the others. Nor does a batch that failed: what the others wrote
 * is remembered before the failure is thrown, so that the queue tries the rest again.
 */
export async function syncPortal(deps: SyncPortalDeps, portalId: number): Promise<void> {
  let provisioning: ReturnType<SyncPortalDeps['provision']> | null = null;
  const provision = () => (provisioning ??= deps.provision(portalId));
  const sync: Sync = { ...deps, portalId, provision };
  await syncRecords(sync, 'companies');
  await syncRecords(sync, 'contacts');
  await deps.noteSynced(portalId, deps.clock.now());
}

/** Until a pass finds nothing to write: records may have changed behind the place where it was. */
async function syncRecords(sync: Sync, objectType: ObjectType): Promise<void> {
  let written = 0;
  let refused = 0;
  const writer: BatchWriter = { ...sync, objectType, absent: new Set() };
  const write = async (dirty: readonly DirtyRecord[]): Promise<void> => {
    const outcomes = await writeBatch(writer, dirty);
    written += outcomes.filter(({ ok }) => ok).length;
    refused += outcomes.filter(({ ok }) => !ok).length;
  };
  try {
    let before: number;
    do {
      before = written + refused;
      await takeTurns(listBatches(sync, objectType), AT_ONCE, write);
    } while (written + refused > before);
  } finally {
    if (written + refused > 0) {
      const { portalId } = sync;
      sync.log.info({ portalId, objectType, written, refused }, 'sync.written');
    }
  }
}

/** Everything that is to be written once, each batch read shortly before it is. */
async function* listBatches(
  { records, portalId }: Sync,
  objectType: ObjectType,
): AsyncGenerator<readonly DirtyRecord[], void> {
  let last: string | undefined;
  do {
    const page = await records.listDirty(portalId, objectType, PAGE, last);
    for (let start = 0; start < page.length; start += BATCH) {
      yield page.slice(start, start + BATCH);
    }
    last = page.length < PAGE ? undefined : page.at(-1)?.recordId;
  } while (last !== undefined);
}

/**
 * Works on so many items at once. After a failure no new one is begun; those under way are finished
 * before the first failure is thrown.
 */
async function takeTurns<Item>(
  items: AsyncGenerator<Item, void>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const turns = Array.from({ length: atOnce }, async () => {
    // Leaving the loop by a failure ends the items for everybody.
    for await (const item of items) await work(item);
  });
  const failed = (await Promise.allSettled(turns)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
