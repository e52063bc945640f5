import { sql } from 'kysely';
import type { RiskInput } from '../churn/assess-risk.ts';
import type { AssessmentStore } from '../churn/ports.ts';
import type { CompanyRef } from '../lib/refs.ts';
import { toJson } from './json.ts';
import type { Connection } from './tables.ts';

const COLUMNS = [
  'portal_id as portalId',
  'company_id as companyId',
  'assessment_id as assessmentId',
  'assessed_at as assessedAt',
  'result',
  'since',
  'stamped_at as stampedAt',
] as const;

export function createAssessmentStore(db: Connection): AssessmentStore {
  const list = async ({ portalId, companyId }: CompanyRef, limit: number) => {
    const rows = await db
      .selectFrom('assessments')
      .select(COLUMNS)
      .select(sql<string>`input::text`.as('inputText'))
      .where('portal_id', '=', portalId)
      .where('company_id', '=', companyId)
      .orderBy('assessed_at', 'desc')
      .orderBy('sequence', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ inputText, ...row }) => ({ ...row, input: parseRiskInput(inputText) }));
  };
  return {
    list,
    findLatest: async (ref) => (await list(ref, 1))[0] ?? null,
    async save(assessment) {
      await db
        .insertInto('assessments')
        .values({
          portal_id: assessment.portalId,
          assessment_id: assessment.assessmentId,
          company_id: assessment.companyId,
          assessed_at: assessment.assessedAt,
          input: toJson(assessment.input),
          result: toJson(assessment.result),
          since: assessment.since,
          stamped_at: assessment.stampedAt,
        })
        .onConflict((conflict) => conflict.columns(['portal_id', 'assessment_id']).doNothing())
        .execute();
    },
  };
}

/** Where a risk input holds instants. JSON keeps them as text, so reading turns them back. */
const INSTANTS = new Set(['now', 'since', 'at', 'until', 'renewalAt']);

/** A stored input, read as text. */
export function parseRiskInput(text: string): RiskInput {
  return JSON.parse(text, (key, value: unknown) =>
    INSTANTS.has(key) && typeof value === 'string' ? new Date(value) : value,
  ) as RiskInput;
}
