import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ColleagueRows, CustomerRows, Person, PersonRows } from '../portal/export-person.ts';
import { textList } from './text-list.ts';
import type { Connection } from './tables.ts';

type Row = Record<string, unknown>;
type ReadRows = (table: string, condition: RawBuilder<unknown>) => Promise<Row[]>;

/** Every row that names the person, table by table, in the order of its text. */
export async function collectPersonRows(
  db: Connection,
  portalId: number,
  person: Person,
): Promise<PersonRows> {
  const rowsOf: ReadRows = (table, condition) =>
    read(db, table, sql`portal_id = ${portalId} and (${condition})`);
  const isTheirs = sql`((side = 'customer' and person_id = any (${textList(person.contactIds)}))
    or (side = 'vendor' and person_id = any (${textList(person.ownerIds)})))`;
  const ofInvitations = sql`invitation_id in (
    select invitation_id from invitations where portal_id = ${portalId} and ${isTheirs})`;
  return {
    invitations: (await rowsOf('invitations', isTheirs)).map(withoutLink),
    answers: await rowsOf('responses', isTheirs),
    drafts: await rowsOf('drafts', ofInvitations),
    secondInvitations: (await rowsOf('second_invitations', ofInvitations)).map(withoutLink),
    // Anonymous ones have no invitation.
    secondAnswers: await rowsOf('second_answers', ofInvitations),
    letters: await rowsOf('letters', ofInvitations),
    deliveryProblems: await rowsOf('delivery_problems', ofInvitations),
    machineHits: await rowsOf('machine_hits', ofInvitations),
    linkVisits: await rowsOf('link_visits', ofInvitations),
    suggestions: await rowsOf(
      'suggested_colleagues',
      sql`response_id in (
        select response_id from responses where portal_id = ${portalId} and ${isTheirs})`,
    ),
    scores: await listNamingScores(db, portalId, person),
    ...(await collectCustomerRows(db, rowsOf, portalId, person)),
    ...(await collectColleagueRows(rowsOf, person)),
  };
}

async function collectCustomerRows(
  db: Connection,
  rowsOf: ReadRows,
  portalId: number,
  person: Person,
): Promise<CustomerRows> {
  const contacts = textList(person.contactIds);
  const isContact = sql`contact_id = any (${contacts})`;
  return {
    leftOut: await rowsOf('exclusions', isContact),
    suggested: await rowsOf(
      'suggested_colleagues',
      sql`lower(email) = any (${textList(person.addresses)})`,
    ),
    followUps: await rowsOf('follow_up_cases', isContact),
    state: await rowsOf('contact_states', isContact),
    subscription: await rowsOf('subscription_statuses', isContact),
    record: await rowsOf(
      'crm_records',
      sql`object_type = 'contacts' and record_id = any (${contacts})`,
    ),
    changes: await rowsOf(
      'change_events',
      sql`(object = 'contacts' and record_id = any (${contacts}))
        or (other_object = 'contacts' and other_ids ?| ${contacts})`,
    ),
    behaviour: await rowsOf(
      'behaviour_records',
      sql`(object = 'contacts' and record_id = any (${contacts}))
        or (object = 'deals' and facts ->> 'referrer' = any (${contacts}))`,
    ),
    riskReasons: await listRiskReasons(db, portalId, person),
  };
}

async function collectColleagueRows(rowsOf: ReadRows, person: Person): Promise<ColleagueRows> {
  const owners = textList(person.ownerIds);
  const isOwner = sql`owner_id = any (${owners})`;
  return {
    sent: (
      await rowsOf('waves', sql`lower(sender ->> 'email') = any (${textList(person.addresses)})`)
    ).map(withoutRadar),
    owned: await rowsOf('companies', isOwner),
    ownFollowUps: await rowsOf('follow_up_cases', isOwner),
    decisions: await rowsOf('decisions', isOwner),
    digests: await rowsOf('digests', sql`reader = any (${owners})`),
    digestOptOuts: await rowsOf('digest_opt_outs', sql`reader = any (${owners})`),
  };
}

async function read(db: Connection, table: string, where: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(t) as row from ${sql.table(table)} as t where ${where} order by to_jsonb(t)::text
  `.execute(db);
  return rows.map(({ row }) => row);
}

/** Without what opens the survey. */
function withoutLink(invitation: Row): Row {
  const kept = Object.entries(invitation).filter(([name]) => !name.startsWith('link_'));
  return Object.fromEntries(kept);
}

function withoutRadar({ wave_id, company_id, opened_at, sender }: Row): Row {
  return { wave_id, company_id, opened_at, sender };
}

/** Scores name the people who are asked more, and those whose answers were left out or looked odd. */
async function listNamingScores(db: Connection, portalId: number, person: Person): Promise<Row[]> {
  const ids = textList([...person.contactIds, ...person.ownerIds]);
  const { rows } = await sql<{ row: Row }>`
    select jsonb_build_object(
      'wave_id', wave_id,
      'asked', (
        select coalesce(jsonb_agg(asked), '[]') from jsonb_array_elements(scores -> 'followups') asked
        where asked ->> 'respondentId' = any (${ids})
      ),
      'excluded', scores -> 'excludedRespondents' ?| ${ids},
      'flagged', scores -> 'flaggedRespondents' ?| ${ids}
    ) as row
    from snapshots
    where portal_id = ${portalId} and (
      scores -> 'excludedRespondents' ?| ${ids} or scores -> 'flaggedRespondents' ?| ${ids}
      or exists (
        select 1 from jsonb_array_elements(scores -> 'followups') asked
        where asked ->> 'respondentId' = any (${ids})
      )
    )
    order by snapshot_id
  `.execute(db);
  return rows.map(({ row }) => row);
}

/** A reason of the churn risk leads to the contact whom it is about. */
async function listRiskReasons(db: Connection, portalId: number, person: Person): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`
    select jsonb_build_object(
      'company_id', company_id, 'assessed_at', assessed_at, 'reason', item
    ) as row
    from assessments, jsonb_array_elements(input -> 'items') as item
    where portal_id = ${portalId}
      and item #>> '{evidence,record,object}' = 'contacts'
      and item #>> '{evidence,record,id}' = any (${textList(person.contactIds)})
    order by assessed_at, sequence, item::text
  `.execute(db);
  return rows.map(({ row }) => row);
}
