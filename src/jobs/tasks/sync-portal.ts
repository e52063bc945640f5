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
    'listDirty' | 'markWriting' | 'markWritten' | 'markProblem'
  >;
  readonly crm: CrmWriter;
  /** Creates or repairs the app's properties; `refused` is how many HubSpot did not allow. */
  readonly provision: (portalId: number) => Promise<{ readonly refused: number }>;
  readonly clock: Clock;
  readonly log: Log;
}

/** HubSpot takes at most this many records in one call. */
const BATCH = 100;

/**
 * Writes to HubSpot what differs: all of a record's properties in one input, at most 100 records a
 * call, and no call when nothing differs. A record that HubSpot refuses keeps its reason and does
 * not hold back the others.
 */
export async function syncPortal(deps: SyncPortalDeps, portalId: number): Promise<void> {
  for (const objectType of ['companies', 'contacts'] as const) {
    let written = 0;
    let refused = 0;
    for (;;) {
      const dirty = await deps.records.listDirty(portalId, objectType, BATCH);
      if (dirty.length === 0) break;
      await deps.records.markWriting(dirty);
      const outcomes = await writeBatch(deps, portalId, objectType, dirty);
      await settle(deps, portalId, objectType, dirty, outcomes);
      written += outcomes.filter(({ ok }) => ok).length;
      refused += outcomes.filter(({ ok }) => !ok).length;
    }
    if (written + refused > 0) {
      deps.log.info({ portalId, objectType, written, refused }, 'sync.written');
    }
  }
}

/** Properties that are missing in the portal are created, and the batch is written once more. */
async function writeBatch(
  { crm, provision }: SyncPortalDeps,
  portalId: number,
  objectType: ObjectType,
  dirty: readonly DirtyRecord[],
): Promise<WriteOutcome[]> {
  const inputs = dirty.map(({ recordId, changes }) => ({ id: recordId, properties: changes }));
  const first = await crm.updateRecords(portalId, objectType, inputs);
  if (!first.some((outcome) => !outcome.ok && outcome.missingProperty)) return first;

  const { refused } = await provision(portalId);
  const failed = new Set(first.filter(({ ok }) => !ok).map(({ id }) => id));
  const again = await crm.updateRecords(
    portalId,
    objectType,
    inputs.filter(({ id }) => failed.has(id)),
  );
  // HubSpot needs up to a second until a new property can be written: the queue tries again.
  if (refused === 0 && again.some((outcome) => !outcome.ok && outcome.missingProperty)) {
    throw new AppError('hubspot_unavailable', 'New properties are not ready in HubSpot yet.', {
      action: 'Nothing to do: the values are written in a moment.',
    });
  }
  return [...first.filter(({ ok }) => ok), ...again];
}

async function settle(
  { records, clock }: SyncPortalDeps,
  portalId: number,
  objectType: ObjectType,
  dirty: readonly DirtyRecord[],
  outcomes: readonly WriteOutcome[],
): Promise<void> {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  for (const { recordId, version, changes } of dirty) {
    const ref = { portalId, objectType, recordId };
    const outcome = byId.get(recordId);
    if (outcome?.ok) {
      await records.markWritten(ref, version, changes);
    } else {
      const message = outcome?.message ?? 'HubSpot did not answer for this record.';
      await records.markProblem(ref, version, message, clock.now());
    }
  }
}
