import { sql } from 'kysely';
import type { CallLeases } from '../portal/call-leases.ts';
import { newId } from '../lib/ids.ts';
import { atomically } from './atomically.ts';
import type { Connection } from './tables.ts';

/**
 * Leases in the database that all processes share. Times are the database's own: the clocks of many
 * machines differ, and what is measured here is real time, never a demo's.
 */
export function createCallLeaseStore(db: Connection): CallLeases {
  return {
    take: ({ portalId, kind, wanted, limit, heldMs }) =>
      atomically(db, async (trx) => {
        // One taker at a time, or two would each see the other's calls as free.
        const name = `calls of ${portalId}: ${kind}`;
        await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
        await sql`
          delete from call_leases
          where portal_id = ${portalId} and kind = ${kind} and ends_at <= clock_timestamp()
        `.execute(trx);
        const leaseId = newId('lease');
        const { rows } = await sql<{ granted: number | null; waitMs: number }>`
          with used as (
            select coalesce(sum(calls), 0)::int as calls, min(ends_at) as first_end
            from call_leases where portal_id = ${portalId} and kind = ${kind}
          ), taken as (
            insert into call_leases (portal_id, lease_id, kind, calls, ends_at)
            select ${portalId}::bigint, ${leaseId}, ${kind},
              least(${wanted}::int, ${limit}::int - used.calls),
              clock_timestamp() + ${heldMs}::float8 * interval '1 ms'
            from used where used.calls < ${limit}::int
            returning calls
          )
          select taken.calls as granted,
            greatest(0, extract(epoch from used.first_end - clock_timestamp()) * 1000)::float8
              as "waitMs"
          from used left join taken on true
        `.execute(trx);
        const [{ granted, waitMs } = { granted: null, waitMs: 0 }] = rows;
        return granted === null ? { granted: 0, leaseId: null, waitMs } : { granted, leaseId };
      }),
    async end({ portalId, kind, leaseId, countsForMs }) {
      await sql`
        update call_leases
        set ends_at = clock_timestamp() + ${countsForMs}::float8 * interval '1 ms'
        where portal_id = ${portalId} and kind = ${kind} and lease_id = ${leaseId}
      `.execute(db);
    },
  };
}
