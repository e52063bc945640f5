import { sql } from 'kysely';
import type { CompanyRepeat, RepeatStore } from '../survey/repeat-store.ts';
import { requireTransaction } from './require-transaction.ts';
import type { Connection } from './tables.ts';

export function createRepeatStore(db: Connection): RepeatStore {
  return {
    async listCompanies(portalId, afterId, limit) {
      const rows = await db
        .selectFrom('companies')
        .select('company_id as companyId')
        .where('portal_id', '=', portalId)
        .where('company_id', '>', afterId)
        .where('gone_at', 'is', null)
        .orderBy('company_id')
        .limit(limit)
        .execute();
      return rows.map(({ companyId }) => companyId);
    },
    async find({ portalId, companyId }) {
      const planned = await db
        .selectFrom('companies')
        .select(['next_wave_at as nextWaveAt', 'repeat_skipped as skipped'])
        .where('portal_id', '=', portalId)
        .where('company_id', '=', companyId)
        .executeTakeFirst();
      return planned ?? null;
    },
    async lock(portalId, radarId, companyIds) {
      requireTransaction(db);
      const locked = await db
        .selectFrom('companies')
        .select('company_id')
        .where('portal_id', '=', portalId)
        .where(sql<boolean>`company_id = any (${[...companyIds]}::text[])`)
        .where('gone_at', 'is', null)
        .orderBy('company_id')
        .forNoKeyUpdate()
        .execute();
      return read(
        db,
        portalId,
        radarId,
        locked.map(({ company_id: id }) => id),
      );
    },
    async save(companies) {
      const [first] = companies;
      if (!first) return;
      const rows = companies.map(({ companyId, nextWaveAt, repeatFrom, tries, skipped }) => ({
        companyId,
        nextWaveAt: nextWaveAt?.toISOString() ?? null,
        repeatFrom: repeatFrom?.toISOString() ?? null,
        tries,
        skipped,
      }));
      await sql`
        update companies set next_wave_at = wanted."nextWaveAt",
          repeat_from = wanted."repeatFrom", repeat_tries = wanted.tries,
          repeat_skipped = wanted.skipped
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as wanted(
          "companyId" text, "nextWaveAt" timestamptz, "repeatFrom" timestamptz, tries integer,
          skipped text
        )
        where companies.portal_id = ${first.portalId}
          and companies.company_id = wanted."companyId"
      `.execute(db);
    },
    listDue: (portalId, now, limit) =>
      db
        .selectFrom('companies')
        .select(['portal_id as portalId', 'company_id as companyId'])
        .where('portal_id', '=', portalId)
        .where('next_wave_at', '<=', now)
        .where('gone_at', 'is', null)
        .orderBy('next_wave_at')
        .orderBy('company_id')
        .limit(limit)
        .execute(),
  };
}

/** After the lock: a launch that held it has added a wave. */
async function read(
  db: Connection,
  portalId: number,
  radarId: string,
  companyIds: readonly string[],
): Promise<CompanyRepeat[]> {
  const { rows } = await sql<CompanyRepeat>`
    select
      companies.portal_id as "portalId",
      companies.company_id as "companyId",
      companies.renewal_at as "renewalAt",
      companies.next_wave_at as "nextWaveAt",
      companies.repeat_from as "repeatFrom",
      companies.repeat_tries as tries,
      companies.repeat_skipped as skipped,
      exists (
        select 1 from lost_companies lost
        where lost.portal_id = companies.portal_id and lost.company_id = companies.company_id
          and lost.won_back_at is null
      ) as "isLost",
      last.opened_at as "lastOpenedAt"
    from companies left join lateral (
      select opened_at from waves
      where waves.portal_id = companies.portal_id and waves.company_id = companies.company_id
        and waves.status not in ('draft', 'scheduled')
        and waves.radar ->> 'radarId' = ${radarId}
      order by opened_at desc
      limit 1
    ) last on true
    where companies.portal_id = ${portalId}
      and companies.company_id = any (${[...companyIds]}::text[])
    order by companies.company_id
  `.execute(db);
  return rows;
}
