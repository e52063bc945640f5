import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type {
  DigestNews,
  DigestSpan,
  DigestStore,
  DueWave,
  HealthMove,
  OverdueFollowUp,
  Praise,
} from '../digest/ports.ts';
import type { Connection } from './tables.ts';

/** A longer list is not read on a Monday. */
const MOST = 5;

export function createDigestStore(db: Connection): DigestStore {
  return {
    async readNews(portalId, ownerId, span): Promise<DigestNews> {
      const moves = await listMoves(db, portalId, ownerId, span);
      return {
        rose: moves.filter(({ change }) => change > 0).slice(0, MOST),
        fell: moves.filter(({ change }) => change < 0).slice(0, MOST),
        praise: await listPraise(db, portalId, ownerId, span),
        overdue: await listOverdue(db, portalId, ownerId, span),
        due: await listDue(db, portalId, ownerId, span),
      };
    },
    async take(portalId, reader, week, at) {
      const taken = await db
        .insertInto('digests')
        .values({ portal_id: portalId, reader, week, state: 'handing_over', taken_at: at })
        .onConflict((conflict) => conflict.columns(['portal_id', 'reader', 'week']).doNothing())
        .returning('reader')
        .executeTakeFirst();
      return taken !== undefined;
    },
    async settle(portalId, reader, week, state) {
      const ours = { portal_id: portalId, reader, week };
      if (state === 'returned') {
        await db
          .deleteFrom('digests')
          .where((row) => row.and(ours))
          .execute();
        return;
      }
      await db
        .updateTable('digests')
        .set({ state })
        .where((row) => row.and(ours))
        .execute();
    },
    async listOptedOut(portalId) {
      const rows = await db
        .selectFrom('digest_opt_outs')
        .select('reader')
        .where('portal_id', '=', portalId)
        .orderBy('reader')
        .execute();
      return rows.map(({ reader }) => reader);
    },
    async optOut(portalId, reader, at) {
      await db
        .insertInto('digest_opt_outs')
        .values({ portal_id: portalId, reader, opted_out_at: at })
        .onConflict((conflict) => conflict.columns(['portal_id', 'reader']).doNothing())
        .execute();
    },
  };
}

const ofOwner = (ownerId: string | null): RawBuilder<unknown> =>
  ownerId === null ? sql`true` : sql`portfolio.owner_id = ${ownerId}`;

/** The largest moves first. */
async function listMoves(
  db: Connection,
  portalId: number,
  ownerId: string | null,
  { since, healthRadarId }: DigestSpan,
): Promise<HealthMove[]> {
  const { rows } = await sql<HealthMove>`
    select portfolio.company_id as "companyId", name, health, health_delta as change
    from portfolio
    where portfolio.portal_id = ${portalId} and listed and ${ofOwner(ownerId)}
      and health is not null and health_delta <> 0 and exists (
        select 1 from waves join wave_results using (portal_id, wave_id)
        where waves.portal_id = ${portalId} and waves.company_id = portfolio.company_id
          and waves.status = 'closed' and waves.closed_at >= ${since}
          and wave_results.radar_id = ${healthRadarId}
      )
    order by abs(health_delta) desc, portfolio.company_id
    limit 50
  `.execute(db);
  return rows;
}

/** Only of surveys that name people, and only once they have closed. */
async function listPraise(
  db: Connection,
  portalId: number,
  ownerId: string | null,
  { since }: DigestSpan,
): Promise<Praise[]> {
  const { rows } = await sql<Praise>`
    select portfolio.name as company, trim(first_name || ' ' || last_name) as person,
      coalesce(nullif(trim(answers ->> 'wow'), ''), answers ->> 'recommendReason') as words
    from responses
    join waves using (portal_id, wave_id)
    join invitations using (portal_id, invitation_id)
    join portfolio on portfolio.portal_id = waves.portal_id
      and portfolio.company_id = waves.company_id
    where responses.portal_id = ${portalId} and waves.mode = 'named' and waves.status = 'closed'
      and waves.closed_at >= ${since} and listed and ${ofOwner(ownerId)}
      and responses.side = 'customer' and not late and first_name || last_name <> ''
      and (trim(answers ->> 'wow') <> '' or (
        (answers ->> 'recommend')::numeric >= 9 and trim(answers ->> 'recommendReason') <> ''
      ))
    order by (answers ->> 'recommend')::numeric desc nulls last, responses.response_id
    limit ${MOST}
  `.execute(db);
  return rows;
}

/** The longest overdue first. */
async function listOverdue(
  db: Connection,
  portalId: number,
  ownerId: string | null,
  { now }: DigestSpan,
): Promise<OverdueFollowUp[]> {
  const isOwn =
    ownerId === null
      ? sql`true`
      : sql`coalesce(follow_up_cases.owner_id, portfolio.owner_id) = ${ownerId}`;
  const { rows } = await sql<OverdueFollowUp>`
    select portfolio.company_id as "companyId", name as company, due_at as "dueAt"
    from follow_up_cases
    join portfolio using (portal_id, company_id)
    where portal_id = ${portalId} and listed and closed_at is null and due_at < ${now} and ${isOwn}
    order by due_at, case_id
    limit ${MOST}
  `.execute(db);
  return rows;
}

async function listDue(
  db: Connection,
  portalId: number,
  ownerId: string | null,
  { today, until }: DigestSpan,
): Promise<DueWave[]> {
  const { rows } = await sql<DueWave>`
    select company_id as "companyId", name as company, next_wave_on as "on"
    from portfolio
    where portal_id = ${portalId} and listed and ${ofOwner(ownerId)}
      and next_wave_on >= ${today} and next_wave_on <= ${until}
    order by next_wave_on, company_id
    limit ${MOST}
  `.execute(db);
  return rows;
}
