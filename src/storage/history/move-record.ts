import { sql } from 'kysely';
import type { RecordRef } from '../../lib/refs.ts';
import type { Connection } from '../tables.ts';

/** Two ids of one portal: what lies under the first comes to lie under the second. */
export interface Move {
  readonly portalId: number;
  readonly from: string;
  readonly to: string;
}

/**
 * The record that survives should show what both should, the values of `winner` where they differ.
 * Nobody knows what it shows after HubSpot has merged it, so all of it is written again. The other
 * one is dropped.
 */
export async function moveRecord(
  trx: Connection,
  objectType: RecordRef['objectType'],
  { portalId, from, to }: Move,
  winner: 'from' | 'to',
): Promise<void> {
  const wanted =
    winner === 'from'
      ? sql`crm_records.wanted || excluded.wanted`
      : sql`excluded.wanted || crm_records.wanted`;
  await sql`
    with moved as (
      delete from crm_records
      where portal_id = ${portalId} and object_type = ${objectType} and record_id = ${from}
      returning wanted
    )
    insert into crm_records
      (portal_id, object_type, record_id, wanted, wanted_version, written, written_version)
    select ${portalId}::bigint, ${objectType}, ${to}, wanted, 1, '{}', 0 from moved
    on conflict (portal_id, object_type, record_id) do update set
      wanted = ${wanted},
      wanted_version = crm_records.wanted_version + 1,
      written = '{}',
      written_version = 0,
      problem = null,
      problem_at = null,
      gone = false
  `.execute(trx);
}
