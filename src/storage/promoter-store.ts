import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type {
  Promoter,
  PromoterLadder,
  PromoterSpan,
  PromoterStep,
  PromoterStore,
} from '../portfolio/promoters/ports.ts';
import type { Connection } from './tables.ts';

export function createPromoterStore(db: Connection): PromoterStore {
  return {
    async count(portalId, span) {
      const { rows } = await sql<PromoterLadder>`
        with people as (${people(portalId, span)})
        select ${countOf('ask')}, ${countOf('would')}, ${countOf('did')}, ${countOf('won')},
          coalesce(sum("referralsWon"), 0)::integer as deals
        from people
      `.execute(db);
      return rows[0] ?? { ask: 0, would: 0, did: 0, won: 0, deals: 0 };
    },
    async list(portalId, step, { offset, limit, ...span }) {
      const { rows } = await sql<Promoter>`
        with people as (${people(portalId, span)}), named as (
          select people.*, coalesce(trim(first_name || ' ' || last_name), '') as name,
            known.company_id as "companyId", portfolio.name as "companyName"
          from people left join lateral (
            select first_name, last_name, company_id from invitations
            where portal_id = ${portalId} and side = 'customer' and person_id = "contactId"
            order by sent_at desc nulls last, invitation_id limit 1
          ) known on true
          left join portfolio
            on portfolio.portal_id = ${portalId} and portfolio.company_id = known.company_id
          where ${STEPS[step]}
        )
        select "contactId", name, "companyId", "companyName", advocacy, "answeredOn",
          "referralsWon", "restUntil", "optedOut", bounced, "hasLeft", "isFragile"
        from named order by name_key(name), "contactId" offset ${offset} limit ${limit}
      `.execute(db);
      return rows;
    },
    async findContacts(portalId, referrers) {
      const { rows } = await sql<{ referrer: string; contactId: string }>`
        select referrer, min(person_id) as "contactId" from (
          select referrer, person_id from unnest(${[...referrers]}::text[]) as named(referrer)
          join invitations on portal_id = ${portalId} and side = 'customer'
            and person_id = trim(referrer)
          union all
          select referrer, person_id from unnest(${[...referrers]}::text[]) as named(referrer)
          join invitations on portal_id = ${portalId} and side = 'customer'
            and email <> '' and lower(email) = lower(trim(referrer))
        ) as found
        group by referrer
      `.execute(db);
      return new Map(rows.map(({ referrer, contactId }) => [referrer, contactId]));
    },
    async listReferrers(portalId) {
      const { rows } = await sql<{ contactId: string }>`
        select record_id as "contactId" from crm_records
        where portal_id = ${portalId} and ${isReferrer} and not gone
          and wanted ->> 'radar_referrals_won' <> '0'
        order by record_id
      `.execute(db);
      return rows.map(({ contactId }) => contactId);
    },
  };
}

/** Spelled as their indexes have them. */
const isAdvocate = sql`object_type = 'contacts' and coalesce(wanted ->> 'radar_advocacy', '') <> ''`;
const isReferrer = sql`object_type = 'contacts'
  and coalesce(wanted ->> 'radar_referrals_won', '') <> ''`;

/** The rule of `decide-asking.ts`. */
const mayBeAsked = sql`advocacy = 'promoter_to_ask' and not "optedOut" and not bounced
  and not "hasLeft" and not "isFragile" and not rests`;

const STEPS: Readonly<Record<PromoterStep, RawBuilder<unknown>>> = {
  ask: mayBeAsked,
  would: sql`advocacy in ('true_promoter', 'promoter_to_ask')`,
  did: sql`advocacy in ('true_promoter', 'unexpected_advocate', 'check_data')`,
  won: sql`"referralsWon" > 0`,
};

const countOf = (step: PromoterStep): RawBuilder<unknown> =>
  sql`(count(*) filter (where ${STEPS[step]}))::integer as ${sql.ref(step)}`;

/** Everybody who answered by name since then, and everybody who brought a deal. */
function people(portalId: number, { since, today }: PromoterSpan): RawBuilder<unknown> {
  const isFresh = sql`wanted ->> 'radar_last_answered_on' >= ${since}`;
  return sql`
    select record_id as "contactId",
      case when ${isFresh} then nullif(wanted ->> 'radar_advocacy', '') end as advocacy,
      case when ${isFresh} then wanted ->> 'radar_last_answered_on' end as "answeredOn",
      coalesce(whole_number(wanted ->> 'radar_referrals_won'), 0) as "referralsWon",
      calendar_day(wanted ->> 'radar_rest_until') as "restUntil",
      coalesce(calendar_day(wanted ->> 'radar_rest_until') > ${today}, false) as rests,
      coalesce(survey_opt_out, false) or coalesce(seen.refuses, false) as "optedOut",
      coalesce(delivery_status, 'ok') <> 'ok' or coalesce(seen.bounces, false) as bounced,
      coalesce(seen.left_all, false) as "hasLeft",
      coalesce(wanted ->> 'radar_fragile_fan', '') = 'true' as "isFragile"
    from (
      select record_id, wanted from crm_records
      where portal_id = ${portalId} and ${isAdvocate} and ${isFresh} and not gone
      union all
      select record_id, wanted from crm_records
      where portal_id = ${portalId} and ${isReferrer} and not gone
        and wanted ->> 'radar_referrals_won' <> '0'
        and not (coalesce(wanted ->> 'radar_advocacy', '') <> '' and coalesce(${isFresh}, false))
    ) records
    left join contact_states
      on contact_states.portal_id = ${portalId} and contact_states.contact_id = record_id
    left join lateral (
      select bool_or(facts ->> 'optedOutAt' is not null) as refuses,
        bool_or(facts ->> 'bouncedAt' is not null) as bounces,
        bool_and(facts ->> 'leftAt' is not null) as left_all
      from behaviour_records
      where portal_id = ${portalId} and object = 'contacts'
        and behaviour_records.record_id = records.record_id
    ) seen on true
  `;
}
