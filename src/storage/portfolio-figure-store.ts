import { sql } from 'kysely';
import type { MonthOfResults, PortfolioFigureStore, PromoterCounts } from '../portfolio/figures.ts';
import type { Connection } from './tables.ts';

export function createPortfolioFigureStore(db: Connection): PortfolioFigureStore {
  return {
    async countPromoters(portalId, since) {
      // Spelled as its index has it.
      const { rows } = await sql<PromoterCounts>`
        select count(*)::integer as would,
          (count(*) filter (where wanted ->> 'radar_advocacy' = 'true_promoter'))::integer as did
        from crm_records
        where portal_id = ${portalId} and object_type = 'contacts'
          and coalesce(wanted ->> 'radar_advocacy', '') <> ''
          and wanted ->> 'radar_advocacy' in ('true_promoter', 'promoter_to_ask')
          and wanted ->> 'radar_last_answered_on' >= ${since} and not gone
      `.execute(db);
      return rows[0] ?? { would: 0, did: 0 };
    },
    async listMonths(portalId, radarId, since) {
      const { rows } = await sql<MonthOfResults>`
        select left(closed_on, 7) as month, count(*)::integer as surveys,
          count(band)::integer as "withHealth",
          (count(*) filter (where band = 'healthy'))::integer as healthy,
          count(gap)::integer as "withGap", coalesce(sum(gap), 0) as "gapSum"
        from wave_results
        where portal_id = ${portalId} and radar_id = ${radarId} and closed_on >= ${since}
        group by 1 order by 1
      `.execute(db);
      return rows;
    },
  };
}
