import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import type { RecordRef } from '../../lib/refs.ts';
import type { DirtyRecord, RecordSyncStore } from '../../storage/record-store.ts';
import type { CrmWriter, WriteOutcome } from '../../survey/crm.ts';

/** Writes the batches of one kind of record, in one sync of one portal. */
export interface BatchWriter {
  readonly records: Pick<RecordSyncStore, 'markWriting' | 'markWrittenAll' | 'markProblem'>;
  readonly crm: CrmWriter;
  /** Creates or repairs the app's properties, once for all batches. */
  readonly provision: () => Promise<{ readonly refused: number }>;
  readonly clock: Clock;
  readonly portalId: number;
  readonly objectType: RecordRef['objectType'];
  /** Properties that HubSpot does not allow here: found by one batch, left out by the next ones. */
  readonly absent: Set<string>;
}

type Failed = Extract<WriteOutcome, { ok: false }>;

interface LackingRecord {
  readonly record: DirtyRecord;
  readonly outcome: Failed;
}

/**
 * Writes one batch and remembers for each of its records what became of it. Properties that are
 * missing in the portal are created, and what lacked them is written once more. One that HubSpot
 * does not allow is left out: its values wait, and the record's others are written.
 *
 * @returns what became of the records that had something to write.
 */
export async function writeBatch(
  writer: BatchWriter,
  dirty: readonly DirtyRecord[],
): Promise<WriteOutcome[]> {
  const writable = leaveOut(writer.absent, dirty);
  if (writable.length === 0) return [];
  await writer.records.markWriting(writable);
  const { settled, lacking } = await writeOnce(writer, writable);
  if (lacking.length === 0) return settled;
  const { refused } = await writer.provision();
  const rest = lacking.map(({ record }) => record);
  return [...settled, ...(await writeProvisioned(writer, rest, refused > 0))];
}

/** Ends because each further try sends fewer properties. */
async function writeProvisioned(
  writer: BatchWriter,
  dirty: readonly DirtyRecord[],
  isIncomplete: boolean,
): Promise<WriteOutcome[]> {
  const writable = leaveOut(writer.absent, dirty);
  if (writable.length === 0) return [];
  const { settled, lacking } = await writeOnce(writer, writable);
  if (lacking.length === 0) return settled;
  if (!isIncomplete) throw notReady();

  const named = listNamed(lacking);
  const rest = lacking.map(({ record }) => record);
  if (named.length === 0) {
    const outcomes = lacking.map(({ outcome }) => outcome);
    await settle(writer, rest, outcomes);
    return [...settled, ...outcomes];
  }
  for (const name of named) writer.absent.add(name);
  return [...settled, ...(await writeProvisioned(writer, rest, isIncomplete))];
}

/** Settles every record but those that lack a property. */
async function writeOnce(
  writer: BatchWriter,
  dirty: readonly DirtyRecord[],
): Promise<{ settled: WriteOutcome[]; lacking: LackingRecord[] }> {
  const { crm, portalId, objectType } = writer;
  const updates = dirty.map(({ recordId, changes }) => ({ id: recordId, properties: changes }));
  const outcomes = await crm.updateRecords(portalId, objectType, updates);
  const lackingById = new Map(outcomes.filter(lacksProperty).map((one) => [one.id, one]));
  const lacking = dirty.flatMap((record) => {
    const outcome = lackingById.get(record.recordId);
    return outcome ? [{ record, outcome }] : [];
  });
  const settled = outcomes.filter(({ id }) => !lackingById.has(id));
  const others = dirty.filter(({ recordId }) => !lackingById.has(recordId));
  await settle(writer, others, settled);
  return { settled, lacking };
}

function leaveOut(absent: ReadonlySet<string>, dirty: readonly DirtyRecord[]): DirtyRecord[] {
  if (absent.size === 0) return [...dirty];
  return dirty
    .map((record) => ({
      ...record,
      changes: Object.fromEntries(
        Object.entries(record.changes).filter(([name]) => !absent.has(name)),
      ),
    }))
    .filter(({ changes }) => Object.keys(changes).length > 0);
}

/** Only what was sent: nothing else can be left out. */
function listNamed(lacking: readonly LackingRecord[]): string[] {
  return lacking.flatMap(({ record, outcome }) =>
    outcome.missingProperties.filter((name) => name in record.changes),
  );
}

function lacksProperty(outcome: WriteOutcome): outcome is Failed {
  return !outcome.ok && outcome.missingProperty;
}

/** HubSpot needs up to a second until a new property can be written: the queue tries again. */
function notReady(): AppError {
  return new AppError('hubspot_unavailable', 'New properties are not ready in HubSpot yet.', {
    action: 'Nothing to do: the values are written in a moment.',
  });
}

async function settle(
  { records, clock }: BatchWriter,
  dirty: readonly DirtyRecord[],
  outcomes: readonly WriteOutcome[],
): Promise<void> {
  if (dirty.length === 0) return;
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
