import { sql } from 'kysely';

/** Of an invitation that the statement calls `i`: a contact who wants no more surveys. */
export const HAS_OPTED_OUT = sql<boolean>`exists (
  select 1 from contact_states opt_out
  where opt_out.portal_id = i.portal_id and opt_out.contact_id = i.person_id
    and opt_out.survey_opt_out and i.side = 'customer'
)`;
