import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Person, PersonStore } from '../portal/export-person.ts';
import { collectPersonRows } from './person-rows.ts';
import type { Connection } from './tables.ts';
import { textList } from './text-list.ts';

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
    collect: (portalId, person) => collectPersonRows(db, portalId, person),
  };
}

/** What is asked for counts even where no invitation knows it: somebody may only have been left out. */
async function findPerson(
  db: Connection,
  portalId: number,
  isTheirs: RawBuilder<unknown>,
  asked: Partial<Person>,
): Promise<Person> {
  const isAsked = sql`(
    lower(email) = any (${textList(asked.addresses ?? [])})
    or contact_id = any (${textList(asked.contactIds ?? [])})
  )`;
  const { rows } = await sql<{ id: string; side: string; email: string }>`
    select person_id as id, side, lower(email) as email from invitations
    where portal_id = ${portalId} and (${isTheirs})
    union
    select contact_id, 'customer', lower(email) from exclusions
    where portal_id = ${portalId} and ${isAsked}
    union
    select contact_id, 'customer', lower(email) from subscription_statuses
    where portal_id = ${portalId} and ${isAsked}
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
