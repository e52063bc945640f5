import { sql } from 'kysely';
import { RUNNING } from '../running-waves.ts';
import type { Connection } from '../tables.ts';
import { moveBehaviour } from './move-behaviour.ts';
import { setGone } from './lose-records.ts';
import { moveRecord } from './move-record.ts';
import type { Move } from './move-record.ts';
import { withdrawWaves } from './waiting-invitations.ts';

/** Where a company's id stands, besides the company itself, its waves and its record. */
const TABLES = [
  'invitations',
  'snapshots',
  'assessments',
  'follow_up_cases',
  'remeasures',
  'risk_snoozes',
  'action_calls',
] as const;

/**
 * The company that survives gets everything of the other one, which is gone from then on. Doing it
 * again moves what a job that was under way has added since.
 */
export async function moveCompany(trx: Connection, move: Move, at: Date): Promise<void> {
  const { portalId, from, to } = move;
  if (from === to) return;
  await lockWaves(trx, move);
  await keepCompany(trx, move);
  await endYoungerWaves(trx, move, at);
  await moveWaves(trx, move);
  await closeYoungerCases(trx, move, at);
  for (const table of TABLES) {
    await sql`
      update ${sql.table(table)} set company_id = ${to}
      where portal_id = ${portalId} and company_id = ${from}
    `.execute(trx);
  }
  await moveBehaviour(trx, move);
  // Whether the survivor is lost is read in the next night.
  await sql`
    delete from lost_companies where portal_id = ${portalId} and company_id = ${from}
  `.execute(trx);
  await moveRecord(trx, 'companies', move, 'to');
  await setGone(trx, { portalId, companyId: from }, at);
  await setMerged(trx, move);
}

/** Nothing brings it back: nobody needs to look for it again. */
async function setMerged(trx: Connection, { portalId, from, to }: Move): Promise<void> {
  await trx
    .updateTable('companies')
    .set({ merged_into: to })
    .where('portal_id', '=', portalId)
    .where('company_id', '=', from)
    .execute();
}

/** Before the companies: publishing a wave locks the two in this order. */
async function lockWaves(trx: Connection, { portalId, from, to }: Move): Promise<void> {
  await trx
    .selectFrom('waves')
    .select('wave_id')
    .where('portal_id', '=', portalId)
    .where('company_id', 'in', [from, to])
    .orderBy('wave_id')
    .forNoKeyUpdate()
    .execute();
}

/**
 * Makes sure that the surviving company has a row, which its waves are launched and published
 * under, and locks both.
 */
async function keepCompany(trx: Connection, { portalId, from, to }: Move): Promise<void> {
  await sql`
    insert into companies (portal_id, company_id, name, owner_id, language, renewal_at)
    select portal_id, ${to}, name, owner_id, language, renewal_at from companies
    where portal_id = ${portalId} and company_id = ${from}
    on conflict (portal_id, company_id) do nothing
  `.execute(trx);
  await trx
    .selectFrom('companies')
    .select('company_id')
    .where('portal_id', '=', portalId)
    .where('company_id', 'in', [from, to])
    .orderBy('company_id')
    .forNoKeyUpdate()
    .execute();
}

/** One company has one running wave of a radar. */
async function endYoungerWaves(
  trx: Connection,
  { portalId, from, to }: Move,
  at: Date,
): Promise<void> {
  const running = sql.join(RUNNING);
  const { rows } = await sql<{ waveId: string }>`
    update waves set status = 'cancelled', closed_at = ${at}, scored_version = answers_version
    where portal_id = ${portalId} and company_id in (${from}, ${to}) and status in (${running})
      and exists (
        select 1 from waves older
        where older.portal_id = waves.portal_id and older.company_id in (${from}, ${to})
          and older.status in (${running})
          and older.radar ->> 'radarId' = waves.radar ->> 'radarId'
          and (older.opened_at, older.wave_id) < (waves.opened_at, waves.wave_id)
      )
    returning wave_id as "waveId"
  `.execute(trx);
  await withdrawWaves(
    trx,
    portalId,
    rows.map(({ waveId }) => waveId),
  );
}

/** Running waves are scored once more: the record shows whichever of them was scored last. */
async function moveWaves(trx: Connection, { portalId, from, to }: Move): Promise<void> {
  const moved = await trx
    .updateTable('waves')
    .set({ company_id: to })
    .where('portal_id', '=', portalId)
    .where('company_id', '=', from)
    .returning('wave_id')
    .execute();
  if (moved.length === 0) return;
  await trx
    .updateTable('waves')
    .set((row) => ({ answers_version: row('answers_version', '+', 1) }))
    .where('portal_id', '=', portalId)
    .where('company_id', '=', to)
    .where('status', 'in', RUNNING)
    .execute();
}

/** One company has one case of a type and reason that is not closed. */
async function closeYoungerCases(
  trx: Connection,
  { portalId, from, to }: Move,
  at: Date,
): Promise<void> {
  await sql`
    update follow_up_cases set status = 'closed', closed_at = ${at}
    where portal_id = ${portalId} and company_id in (${from}, ${to}) and status <> 'closed'
      and exists (
        select 1 from follow_up_cases older
        where older.portal_id = follow_up_cases.portal_id
          and older.company_id in (${from}, ${to}) and older.status <> 'closed'
          and older.type = follow_up_cases.type
          and older.reason = follow_up_cases.reason
          and (older.opened_at, older.case_id)
            < (follow_up_cases.opened_at, follow_up_cases.case_id)
      )
  `.execute(trx);
}
