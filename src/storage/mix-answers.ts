import { sql } from 'kysely';
import type { WaveRef } from '../lib/refs.ts';
import type { Connection } from './tables.ts';

/**
 * Breaks what the database itself knows about who wrote which answer. A row remembers the transaction
 * that wrote it (`xmin`) and lies where it was written (`ctid`), and dumps follow that order: the
 * answer and the invitation of one person would share both. So all answers of the wave are written
 * anew in a random order, and everything beside them in the same transaction.
 */
export async function mixAnswers(db: Connection, { portalId, waveId }: WaveRef): Promise<void> {
  for (const table of ['responses', 'suggested_colleagues']) {
    await sql`
      with taken as (
        delete from ${sql.table(table)}
        where portal_id = ${portalId} and wave_id = ${waveId} returning *
      )
      insert into ${sql.table(table)} select * from taken order by random()
    `.execute(db);
  }
  await sql`
    update invitations set answered_at = answered_at
    where portal_id = ${portalId} and wave_id = ${waveId} and response in ('answered', 'late')
  `.execute(db);
}

/** The same for what was said in a second round. */
export async function mixSecondAnswers(
  db: Connection,
  { portalId, waveId }: WaveRef,
): Promise<void> {
  await sql`
    with taken as (
      delete from second_answers
      where portal_id = ${portalId} and wave_id = ${waveId} returning *
    )
    insert into second_answers select * from taken order by random()
  `.execute(db);
  await sql`
    update second_invitations set response = response
    where portal_id = ${portalId} and wave_id = ${waveId} and response = 'answered'
  `.execute(db);
}
