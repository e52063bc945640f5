import { sql } from 'kysely';
import type { RiskAssessment, RiskInput } from '../churn/assess-risk.ts';
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
    async listTurns({ portalId, companyId }, limit) {
      const { rows } = await sql<{ assessedAt: Date; result: RiskAssessment; items: string }>`
        select assessed_at as "assessedAt", result, (input -> 'items')::text as items
        from (
          select assessed_at, sequence, result, input,
            lag(result ->> 'level') over in_order as level_before,
            lag(result -> 'codes') over in_order as codes_before
          from assessments
          where portal_id = ${portalId} and company_id = ${companyId}
          window in_order as (order by assessed_at, sequence)
        ) assessed
        where level_before is null
          or (result ->> 'level', result -> 'codes') is distinct from (level_before, codes_before)
        order by assessed_at desc, sequence desc
        limit ${limit}
      `.execute(db);
      return rows.map(({ items, ...turn }) => ({ ...turn, items: reviveInstants(items) }));
    },
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
  return reviveInstants<RiskInput>(text);
}

// What is in the text is up to whoever wrote it.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function reviveInstants<Value>(text: string): Value {
  return JSON.parse(text, (key, value: unknown) =>
    INSTANTS.has(key) && typeof value === 'string' ? new Date(value) : value,
  ) as Value;
}
