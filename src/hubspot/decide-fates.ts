import type { RecordFate } from '../changes/ports.ts';
import { readTexts } from './describe-refusal.ts';
import type { BatchProblems, CrmRecord } from './answers.ts';

/** Lists the ids of the records that went into this one. */
export const MERGED_IDS = 'hs_merged_object_ids';

/** `unclear`: the batch says nothing of the record, so that it has to be read alone. */
type BatchFate = RecordFate<CrmRecord> | { readonly recordId: string; readonly fate: 'unclear' };

/**
 * What a batch read says of each record. HubSpot answers for a merged record with the one that
 * survived, under the survivor's id.
 *
 * @param answer of a batch read with the property `MERGED_IDS`.
 */
export function decideFates(
  recordIds: readonly string[],
  answer: Pick<BatchProblems, 'errors'> & { readonly results: readonly CrmRecord[] },
): BatchFate[] {
  const records = new Map(answer.results.map((record) => [record.id, record]));
  const survivors = new Map(
    answer.results.flatMap((record) => listMerged(record).map((id) => [id, record.id] as const)),
  );
  const missing = new Set(answer.errors.flatMap(({ context }) => readTexts(context['ids'])));
  return recordIds.map((recordId) => {
    const record = records.get(recordId);
    if (record) return { recordId, fate: 'found', record };
    const into = survivors.get(recordId);
    if (into !== undefined) return { recordId, fate: 'merged', into };
    return { recordId, fate: missing.has(recordId) ? 'gone' : 'unclear' };
  });
}

function listMerged(record: CrmRecord): string[] {
  return (record.properties[MERGED_IDS] ?? '')
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
