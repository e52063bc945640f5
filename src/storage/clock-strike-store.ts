import { sql } from 'kysely';
import type { Connection } from './tables.ts';

/** Which stroke of the clockwork was heeded last, so that of many processes one does what is due. */
export interface ClockStrikeStore {
  /**
   * Those of these portals for which nobody has claimed this stroke of a job yet; it is the caller's
   * then, as long as its transaction commits. Who asks at the same time waits for that.
   */
  claim(job: string, portalIds: readonly number[], at: Date): Promise<number[]>;
}

/** Portals of one statement. */
const CHUNK = 1000;

export function createClockStrikeStore(db: Connection): ClockStrikeStore {
  return {
    async claim(job, portalIds, at) {
      // In one order, so that two processes can't lock each other out.
      const sorted = [...portalIds].sort((a, b) => a - b);
      const claimed: number[] = [];
      for (let from = 0; from < sorted.length; from += CHUNK) {
        claimed.push(...(await claimChunk(db, job, sorted.slice(from, from + CHUNK), at)));
      }
      return claimed;
    },
  };
}

/** Not "later than": a clock that was set back must not stand still until it has caught up. */
async function claimChunk(
  db: Connection,
  job: string,
  portalIds: readonly number[],
  at: Date,
): Promise<number[]> {
  const { rows } = await sql<{ portalId: number }>`
    insert into clock_strikes (portal_id, job, struck_at)
    select id, ${job}, ${at} from unnest(${portalIds}::bigint[]) as portal(id) order by id
    on conflict (portal_id, job) do update set struck_at = excluded.struck_at
      where clock_strikes.struck_at <> excluded.struck_at
    returning portal_id as "portalId"
  `.execute(db);
  return rows.map(({ portalId }) => portalId);
}
