import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { NewAddress, Withdrawal } from '../../changes/ports.ts';
import { toJson } from '../json.ts';
import { RUNNING, UNANSWERED } from '../running-waves.ts';
import type { Connection } from '../tables.ts';

/** An answer that comes at this moment counts. */
export async function withdrawInvitations(
  db: Connection,
  portalId: number,
  withdrawals: readonly Withdrawal[],
): Promise<void> {
  const meant = sql`c."companyIds" is null or c."companyIds" ? i.company_id`;
  await changeWaiting(db, portalId, withdrawals, meant, sql`response = 'withdrawn'`);
}

/** Invitations that have the address already are left alone. */
export async function changeAddresses(
  db: Connection,
  portalId: number,
  addresses: readonly NewAddress[],
): Promise<void> {
  const meant = sql`i.email is distinct from c.email`;
  await changeWaiting(db, portalId, addresses, meant, sql`email = locked.new_email`);
}

/** Nobody can answer these waves any more. */
export async function withdrawWaves(
  db: Connection,
  portalId: number,
  waveIds: readonly string[],
): Promise<void> {
  if (waveIds.length === 0) return;
  await db
    .updateTable('invitations')
    .set({ response: 'withdrawn' })
    .where('portal_id', '=', portalId)
    .where('wave_id', 'in', waveIds)
    .where('response', 'in', UNANSWERED)
    .execute();
}

/**
 * Changes unanswered invitations of running waves, in one statement for many contacts. It locks
 * them in one order, so that two of these can't lock each other out.
 */
async function changeWaiting(
  db: Connection,
  portalId: number,
  contacts: ReadonlyArray<Withdrawal | NewAddress>,
  meant: RawBuilder<unknown>,
  change: RawBuilder<unknown>,
): Promise<void> {
  if (contacts.length === 0) return;
  await sql`
    with locked as materialized (
      select i.invitation_id, c.email as new_email
      from invitations i
      join jsonb_to_recordset(${toJson(contacts)})
        as c("contactId" text, "companyIds" jsonb, email text) on i.person_id = c."contactId"
      where i.portal_id = ${portalId} and i.side = 'customer'
        and i.response in (${sql.join(UNANSWERED)}) and (${meant})
        and exists (
          select 1 from waves
          where waves.portal_id = i.portal_id and waves.wave_id = i.wave_id
            and waves.status in (${sql.join(RUNNING)})
        )
      order by i.invitation_id
      for no key update of i
    )
    update invitations set ${change} from locked
    where invitations.portal_id = ${portalId}
      and invitations.invitation_id = locked.invitation_id
  `.execute(db);
}
