import { sql } from 'kysely';
import type { WaveRef } from '../lib/refs.ts';
import type { RetentionStore } from '../survey/retention-store.ts';
import { atomically } from './atomically.ts';
import { stripSecondRound } from './history/second-round-links.ts';
import { toJson } from './json.ts';
import type { Connection } from './tables.ts';

export function createRetentionStore(db: Connection): RetentionStore {
  return {
    listDue: (portalId, endedBefore, limit) =>
      db
        .selectFrom('waves')
        .select(['portal_id as portalId', 'wave_id as waveId'])
        .where('portal_id', '=', portalId)
        .where('closed_at', '<', endedBefore)
        .where('retained_at', 'is', null)
        .orderBy('closed_at')
        .orderBy('wave_id')
        .limit(limit)
        .execute(),
    strip: (ref, at) =>
      atomically(db, async (trx) => {
        // First, because answering locks the wave, too.
        if (!(await markWave(trx, ref, at))) return null;
        const responses = await deleteResponses(trx, ref);
        await deleteSuggestions(trx, ref);
        await stripSecondRound(trx, ref);
        await deleteSharedReport(trx, ref);
        await forgetInCases(trx, ref);
        const invited = await forgetInvited(trx, ref);
        const excluded = await forgetExcluded(trx, ref);
        await forgetInSnapshots(trx, ref);
        return { responses, people: invited + excluded };
      }),
  };
}

/** The colleague who sent it is a person, too. */
async function markWave(db: Connection, { portalId, waveId }: WaveRef, at: Date): Promise<boolean> {
  const marked = await db
    .updateTable('waves')
    .set({ retained_at: at, sender: toJson({ name: '', email: '' }) })
    .where('portal_id', '=', portalId)
    .where('wave_id', '=', waveId)
    .where('retained_at', 'is', null)
    .returning('wave_id')
    .executeTakeFirst();
  return marked !== undefined;
}

async function deleteResponses(db: Connection, { portalId, waveId }: WaveRef): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('responses')
    .where('portal_id', '=', portalId)
    .where('wave_id', '=', waveId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Those of anonymous answers are not found by them. */
async function deleteSuggestions(db: Connection, { portalId, waveId }: WaveRef): Promise<void> {
  await db
    .deleteFrom('suggested_colleagues')
    .where('portal_id', '=', portalId)
    .where('wave_id', '=', waveId)
    .execute();
}

/** With what the customer's people said to it. Its link opens nothing any more. */
async function deleteSharedReport(db: Connection, { portalId, waveId }: WaveRef): Promise<void> {
  await db
    .deleteFrom('shared_reports')
    .where('portal_id', '=', portalId)
    .where('wave_id', '=', waveId)
    .execute();
}

async function forgetInvited(db: Connection, { portalId, waveId }: WaveRef): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('invitations')
    .set({ email: '', first_name: '', last_name: '' })
    .where('portal_id', '=', portalId)
    .where('wave_id', '=', waveId)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

async function forgetExcluded(db: Connection, { portalId, waveId }: WaveRef): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('exclusions')
    .set({ name: '', email: '' })
    .where('portal_id', '=', portalId)
    .where('wave_id', '=', waveId)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Scores hold no name and no comment, but they say who would be asked about what. */
async function forgetInSnapshots(db: Connection, { portalId, waveId }: WaveRef): Promise<void> {
  await sql`
    update snapshots set scores = scores
      || '{"followups": [], "excludedRespondents": [], "flaggedRespondents": []}'::jsonb
    where portal_id = ${portalId} and wave_id = ${waveId}
  `.execute(db);
}

/** Follow-ups of its answers: whose they were, and what was said about them. */
async function forgetInCases(db: Connection, { portalId, waveId }: WaveRef): Promise<void> {
  await db
    .updateTable('follow_up_cases')
    .set({ contact_id: null, outcome: '' })
    .where('portal_id', '=', portalId)
    .where('wave_id', '=', waveId)
    .execute();
}
