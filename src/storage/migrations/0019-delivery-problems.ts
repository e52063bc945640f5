import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Why an invitation was not sent, in HubSpot's words. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table delivery_problems (
      portal_id bigint not null,
      invitation_id text not null,
      words text not null,
      primary key (portal_id, invitation_id),
      foreign key (portal_id, invitation_id) references invitations on delete cascade
    )
  `.execute(db);
}
