import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import type { RecordRef } from '../../lib/refs.ts';
import type { DirtyRecord, RecordSyncStore } from '../../storage/record-store.ts';
import type { CrmWriter, WriteOutcome } from '../../survey/ports.ts';

type ObjectType = RecordRef['objectType'];

export interface SyncPortalDeps {
  readonly records: Pick<
    RecordSyncStore,
    'listDirty' | 'markWriting' | 'markWrittenAll' | 'markProblem'
  >;
  readonly crm: CrmWriter;
  /** Creates or repairs the app's properties; `refused` is how many HubSpot did not allow. */
  readonly provision: (portalId: number) => Promise<{ readonly refused: number }>;
  /** Remembers when nothing was left to write. */
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

/** Until a pass finds nothing: records may have changed behind the place where it was. */
async function syncRecords(sync: Sync, objectType: ObjectType): Promise<void> {
  let written = 0;
  let refused = 0;
  const write = async (dirty: readonly DirtyRecord[]): Promise<void> => {
    const outcomes = await writeBatch(sync, objectType, dirty);
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

/**
 * Writes one batch and remembers for each of its records what became of it. Properties that are
 * missing in the portal are created, and what lacked them is written once more.
 */
async function writeBatch(
  sync: Sync,
  objectType: ObjectType,
  dirty: readonly DirtyRecord[],
): Promise<WriteOutcome[]> {
  await sync.records.markWriting(dirty);
  const outcomes = await send(sync, objectType, dirty);
  if (!outcomes.some(lacksProperty)) {
    await settle(sync, dirty, outcomes);
    return outcomes;
  }
  const written = outcomes.filter(({ ok }) => ok);
  const isWritten = new Set(written.map(({ id }) => id));
  await settle(
    sync,
    dirty.filter(({ recordId }) => isWritten.has(recordId)),
    written,
  );
  const rest = dirty.filter(({ recordId }) => !isWritten.has(recordId));
  return [...written, ...(await provisionAndWrite(sync, objectType, rest))];
}

async function provisionAndWrite(
  sync: Sync,
  objectType: ObjectType,
  dirty: readonly DirtyRecord[],
): Promise<WriteOutcome[]> {
  const { refused } = await sync.provision();
  const outcomes = await send(sync, objectType, dirty);
  // HubSpot needs up to a second until a new property can be written: the queue tries again.
  if (refused === 0 && outcomes.some(lacksProperty)) {
    throw new AppError('hubspot_unavailable', 'New properties are not ready in HubSpot yet.', {
      action: 'Nothing to do: the values are written in a moment.',
    });
  }
  await settle(sync, dirty, outcomes);
  return outcomes;
}

function lacksProperty(outcome: WriteOutcome): boolean {
  return !outcome.ok && outcome.missingProperty;
}

function send(
  { crm, portalId }: Sync,
  objectType: ObjectType,
  dirty: readonly DirtyRecord[],
): Promise<WriteOutcome[]> {
  const updates = dirty.map(({ recordId, changes }) => ({ id: recordId, properties: changes }));
  return crm.updateRecords(portalId, objectType, updates);
}

async function settle(
  { records, clock }: Sync,
  dirty: readonly DirtyRecord[],
  outcomes: readonly WriteOutcome[],
): Promise<void> {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  await records.markWrittenAll(dirty.filter(({ recordId }) => byId.get(recordId)?.ok));
  for (const record of dirty) {
    const outcome = byId.get(record.recordId) ?? UNANSWERED;
    if (!outcome.ok) await records.markProblem(record, outcome, clock.now());
  }
}

const UNANSWERED = {
  ok: false,
  message: 'HubSpot did not answer for this record.',
  gone: false,
} as const;
