import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Person, PersonRows, PersonStore } from '../portal/export-person.ts';
import type { Connection } from './tables.ts';

export function createPersonStore(db: Connection): PersonStore {
  return {
    findByAddress: (portalId, address) =>
      findPerson(db, portalId, sql`lower(email) = ${address}`, { addresses: [address] }),
    findByContact: (portalId, contactId) =>
      findPerson(
        db,
        portalId,
        sql`side = 'customer' and (person_id = ${contactId} or merged_into = ${contactId})`,
        { contactIds: [contactId] },
      ),
    collect: (portalId, person) => collect(db, portalId, person),
  };
}

/** What is asked for counts even where no invitation knows it: somebody may only have been left out. */
async function findPerson(
  db: Connection,
  portalId: number,
  isTheirs: RawBuilder<unknown>,
  asked: Partial<Person>,
): Promise<Person> {
  const { rows } = await sql<{ id: string; side: string; email: string }>`
    select person_id as id, side, lower(email) as email from invitations
    where portal_id = ${portalId} and (${isTheirs})
    union
    select contact_id, 'customer', lower(email) from exclusions
    where portal_id = ${portalId} and (
      lower(email) = any (${listOf(asked.addresses ?? [])})
      or contact_id = any (${listOf(asked.contactIds ?? [])})
    )
  `.execute(db);
  const idsOf = (wanted: string) => rows.filter(({ side }) => side === wanted).map(({ id }) => id);
  const found = rows.map(({ email }) => email).filter((email) => email !== '');
  return {
    contactIds: unique([...(asked.contactIds ?? []), ...idsOf('customer')]),
    ownerIds: unique(idsOf('vendor')),
    addresses: unique([...(asked.addresses ?? []), ...found]),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

async function collect(db: Connection, portalId: number, person: Person): Promise<PersonRows> {
  const contacts = listOf(person.contactIds);
  const owners = listOf(person.ownerIds);
  const addresses = listOf(person.addresses);
  const isTheirs = sql`((side = 'customer' and person_id = any (${contacts}))
    or (side = 'vendor' and person_id = any (${owners})))`;
  const ofInvitations = sql`invitation_id in (
    select invitation_id from invitations where portal_id = ${portalId} and ${isTheirs})`;
  const rowsOf = (table: string, condition: RawBuilder<unknown>) =>
    read(db, table, sql`portal_id = ${portalId} and (${condition})`);
  return {
    // Without what opens the survey.
    invitations: (await rowsOf('invitations', isTheirs)).map(withoutLink),
    answers: await rowsOf('responses', isTheirs),
    drafts: await rowsOf('drafts', ofInvitations),
    letters: await rowsOf('letters', ofInvitations),
    machineHits: await rowsOf('machine_hits', ofInvitations),
    leftOut: await rowsOf('exclusions', sql`contact_id = any (${contacts})`),
    suggested: await rowsOf('suggested_colleagues', sql`lower(email) = any (${addresses})`),
    suggestions: await rowsOf(
      'suggested_colleagues',
      sql`response_id in (
        select response_id from responses where portal_id = ${portalId} and ${isTheirs})`,
    ),
    followUps: await rowsOf('follow_up_cases', sql`contact_id = any (${contacts})`),
    askedMore: await listAskedMore(db, portalId, person),
    state: await rowsOf('contact_states', sql`contact_id = any (${contacts})`),
    subscription: await rowsOf('subscription_statuses', sql`contact_id = any (${contacts})`),
    record: await rowsOf(
      'crm_records',
      sql`object_type = 'contacts' and record_id = any (${contacts})`,
    ),
    changes: await rowsOf(
      'change_events',
      sql`(object = 'contacts' and record_id = any (${contacts}))
        or (other_object = 'contacts' and other_ids ?| ${contacts})`,
    ),
  };
}

type Row = Record<string, unknown>;

async function read(db: Connection, table: string, where: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(t) as row from ${sql.table(table)} as t where ${where} order by to_jsonb(t)::text
  `.execute(db);
  return rows.map(({ row }) => row);
}

function withoutLink(invitation: Row): Row {
  const kept = Object.entries(invitation).filter(([name]) => !name.startsWith('link_'));
  return Object.fromEntries(kept);
}

/** Scores name the people who are asked more, and those whose answers were left out. */
async function listAskedMore(db: Connection, portalId: number, person: Person): Promise<Row[]> {
  const ids = listOf([...person.contactIds, ...person.ownerIds]);
  const { rows } = await sql<{ row: Row }>`
    select jsonb_build_object('wave_id', wave_id, 'asked', asked) as row
    from snapshots, jsonb_array_elements(scores -> 'followups') as asked
    where portal_id = ${portalId} and asked ->> 'respondentId' = any (${ids})
    order by snapshot_id
  `.execute(db);
  return rows.map(({ row }) => row);
}

/** A PostgreSQL array, which may be empty. */
function listOf(texts: readonly string[]): RawBuilder<string[]> {
  return texts.length === 0 ? sql`array[]::text[]` : sql`array[${sql.join(texts)}]::text[]`;
}
