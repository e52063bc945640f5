import { sql } from 'kysely';
import type { LossStore } from '../churn/losses/ports.ts';
import { toJson } from './json.ts';
import { listSteps, listWaves } from './loss-evidence.ts';
import type { Connection } from './tables.ts';

export function createLossStore(db: Connection): LossStore {
  const lost = (portalId: number) =>
    db
      .selectFrom('lost_companies')
      .where('lost_companies.portal_id', '=', portalId)
      .where('won_back_at', 'is', null);
  return {
    async listLost(portalId, companyIds) {
      const rows = await lost(portalId)
        .select(['company_id', 'lost_on', 'post_mortem'])
        .where(sql<boolean>`company_id = any (${companyIds}::text[])`)
        .execute();
      return new Map(
        rows.map(({ company_id, lost_on, post_mortem: { leadDays, levelInTime } }) => [
          company_id,
          { lostOn: lost_on, leadDays, levelInTime },
        ]),
      );
    },
    async save(postMortem, at) {
      const facts = {
        lost_on: postMortem.lostOn,
        post_mortem: toJson(postMortem),
        found_at: at,
        won_back_at: null,
      };
      await db
        .insertInto('lost_companies')
        .values({ portal_id: postMortem.portalId, company_id: postMortem.companyId, ...facts })
        .onConflict((conflict) => conflict.columns(['portal_id', 'company_id']).doUpdateSet(facts))
        .execute();
    },
    async markWonBack({ portalId, companyId }, at) {
      await db
        .updateTable('lost_companies')
        .set({ won_back_at: at })
        .where('portal_id', '=', portalId)
        .where('company_id', '=', companyId)
        .where('won_back_at', 'is', null)
        .execute();
    },
    async find({ portalId, companyId }) {
      const found = await lost(portalId)
        .select('post_mortem')
        .where('company_id', '=', companyId)
        .executeTakeFirst();
      // It says what it was written for: a company that was merged has another id since.
      return found ? { ...found.post_mortem, portalId, companyId } : null;
    },
    async list(portalId, limit) {
      const rows = await lost(portalId)
        .innerJoin('companies', (join) =>
          join
            .onRef('companies.portal_id', '=', 'lost_companies.portal_id')
            .onRef('companies.company_id', '=', 'lost_companies.company_id'),
        )
        .select(['lost_companies.company_id', 'post_mortem', 'name'])
        .orderBy('lost_on', 'desc')
        .orderBy('lost_companies.company_id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        ...row.post_mortem,
        portalId,
        companyId: row.company_id,
        name: row.name,
      }));
    },
    async count(portalId) {
      const { found } = await lost(portalId)
        .select(sql<number>`count(*)`.as('found'))
        .executeTakeFirstOrThrow();
      return found;
    },
    listSteps: (portalId, companyIds) => listSteps(db, portalId, companyIds),
    listWaves: (portalId, wanted) => listWaves(db, portalId, wanted),
    listCases: ({ portalId, companyId }) =>
      db
        .selectFrom('follow_up_cases')
        .select(['reason', 'opened_at as openedAt', 'due_at as dueAt', 'closed_at as closedAt'])
        .where('portal_id', '=', portalId)
        .where('company_id', '=', companyId)
        .orderBy('opened_at', 'desc')
        .orderBy('case_id')
        .execute(),
    async saveReport(portalId, report, at) {
      const facts = { report: toJson(report), computed_at: at };
      await db
        .insertInto('loss_reports')
        .values({ portal_id: portalId, ...facts })
        .onConflict((conflict) => conflict.columns(['portal_id']).doUpdateSet(facts))
        .execute();
    },
    async findReport(portalId) {
      const found = await db
        .selectFrom('loss_reports')
        .select(['report', 'computed_at as computedAt'])
        .where('portal_id', '=', portalId)
        .executeTakeFirst();
      return found ? { ...found.report, computedAt: found.computedAt } : null;
    },
  };
}
