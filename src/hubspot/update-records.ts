import type { RecordUpdate, WriteOutcome } from '../survey/crm.ts';
import { batchAnswer, crmRecord, splitIntoBatches } from './answers.ts';
import type { BatchProblems, CrmRecord } from './answers.ts';
import { paths } from './api-version.ts';
import type { ObjectType } from './api-version.ts';
import type { HubSpotClient } from './client.ts';
import { collectFacts, describeEntry, readTexts, UNKNOWN_PROPERTY } from './describe-refusal.ts';
import { isolateRefused } from './isolate-refused.ts';
import { findRefusal } from './to-app-error.ts';
import type { Refusal } from './to-app-error.ts';

interface Target {
  readonly client: HubSpotClient;
  readonly portalId: number;
  readonly objectType: ObjectType;
}

const updated = batchAnswer(crmRecord);

export async function updateRecords(
  target: Target,
  updates: readonly RecordUpdate[],
): Promise<WriteOutcome[]> {
  const merged = mergeByRecord(updates);
  const outcomes = new Map<string, WriteOutcome>();
  for (const batch of splitIntoBatches(merged)) {
    const ofBatch = await isolateRefused(
      batch,
      (inputs) => sendBatch(target, inputs),
      toFailedOutcome,
    );
    for (const outcome of ofBatch) outcomes.set(outcome.id, outcome);
  }
  return merged.flatMap(({ id }) => outcomes.get(id) ?? []);
}

/** HubSpot refuses a batch that names a record twice. The later value of a property wins. */
function mergeByRecord(updates: readonly RecordUpdate[]): RecordUpdate[] {
  const merged = new Map<string, RecordUpdate>();
  for (const { id, properties } of updates) {
    merged.set(id, { id, properties: { ...merged.get(id)?.properties, ...properties } });
  }
  return [...merged.values()];
}

async function sendBatch(
  { client, portalId, objectType }: Target,
  updates: readonly RecordUpdate[],
): Promise<WriteOutcome[]> {
  try {
    const answer = await client.request(portalId, {
      method: 'POST',
      path: paths.updateRecords(objectType),
      body: { inputs: updates },
      // The same values under the same ids: twice is as good as once.
      repeatable: true,
      schema: updated,
    });
    return readOutcomes(updates, answer);
  } catch (error) {
    const refusal = findRefusal(error);
    if (!refusal?.codes.includes(UNKNOWN_PROPERTY)) throw error;
    // Halving would not help: usually every record of the batch names the missing property.
    const { affected, others } = splitByMissing(updates, refusal.missingProperties);
    const written =
      others.length > 0 ? await sendBatch({ client, portalId, objectType }, others) : [];
    return [...affected.map((update) => toFailedOutcome(update, refusal)), ...written];
  }
}

function splitByMissing(
  updates: readonly RecordUpdate[],
  missing: readonly string[],
): { affected: readonly RecordUpdate[]; others: readonly RecordUpdate[] } {
  const isAffected = ({ properties }: RecordUpdate) => missing.some((name) => name in properties);
  const affected = updates.filter(isAffected);
  if (affected.length === 0) return { affected: updates, others: [] };
  return { affected, others: updates.filter((update) => !isAffected(update)) };
}

function toFailedOutcome({ id }: RecordUpdate, refusal: Refusal): WriteOutcome {
  return {
    id,
    ok: false,
    message: refusal.words || refusal.message,
    gone: refusal.status === 404,
    missingProperty: refusal.codes.includes(UNKNOWN_PROPERTY),
    missingProperties: refusal.missingProperties,
  };
}

function readOutcomes(
  updates: readonly RecordUpdate[],
  answer: BatchProblems & { results: readonly CrmRecord[] },
): WriteOutcome[] {
  const written = new Set(answer.results.map(({ id }) => id));
  // A merged record answers under the id of the one that survived.
  const isComplete =
    answer.errors.length === 0 && answer.numErrors === 0 && answer.results.length >= updates.length;
  return updates.map(({ id }) => {
    if (isComplete || written.has(id)) return { id, ok: true };
    const own = answer.errors.find(({ context }) => readTexts(context['ids']).includes(id));
    const entry =
      own ?? answer.errors.find(({ context }) => readTexts(context['ids']).length === 0);
    return {
      id,
      ok: false,
      message:
        (entry && describeEntry(entry)) || 'HubSpot did not confirm that it wrote this record.',
      gone: own?.category === 'OBJECT_NOT_FOUND',
      missingProperty:
        entry?.code === UNKNOWN_PROPERTY || (entry?.message ?? '').includes(UNKNOWN_PROPERTY),
      missingProperties: entry ? collectFacts({ errors: [entry] }).missingProperties : [],
    };
  });
}
