import { sql } from 'kysely';
import type { CompanyRef, WaveRef } from '../../lib/refs.ts';
import type { Connection } from '../tables.ts';

/** Nobody writes to this contact any more. */
export async function withdrawSecondLinks(
  db: Connection,
  portalId: number,
  contactId: string,
): Promise<void> {
  await sql`
    update second_invitations set response = 'withdrawn' from invitations i
    where second_invitations.portal_id = ${portalId} and second_invitations.response = 'none'
      and i.portal_id = ${portalId} and i.invitation_id = second_invitations.invitation_id
      and i.side = 'customer' and i.person_id = ${contactId}
  `.execute(db);
}

/** Of a contact that was merged into one that has a link of its own, nobody needs another one. */
export async function withdrawMergedLinks(
  db: Connection,
  portalId: number,
  contactId: string,
): Promise<void> {
  await sql`
    update second_invitations set response = 'withdrawn'
    from invitations merged, invitations own, second_invitations kept
    where second_invitations.portal_id = ${portalId} and second_invitations.response = 'none'
      and merged.portal_id = ${portalId} and merged.merged_into = ${contactId}
      and merged.invitation_id = second_invitations.invitation_id
      and own.portal_id = ${portalId} and own.wave_id = merged.wave_id
      and own.side = 'customer' and own.person_id = ${contactId}
      and kept.portal_id = ${portalId} and kept.invitation_id = own.invitation_id
  `.execute(db);
}

/** The second rounds of a company that is gone. */
export async function stopSecondRounds(
  db: Connection,
  { portalId, companyId }: CompanyRef,
  at: Date,
): Promise<void> {
  await sql`
    update second_rounds set stopped_at = ${at} from waves w
    where second_rounds.portal_id = ${portalId} and second_rounds.stopped_at is null
      and w.portal_id = ${portalId} and w.wave_id = second_rounds.wave_id
      and w.company_id = ${companyId}
  `.execute(db);
}

/** What was said goes, and the links with it; that there was a round stays. */
export async function stripSecondRound(
  db: Connection,
  { portalId, waveId }: WaveRef,
): Promise<void> {
  for (const table of ['second_answers', 'second_invitations'] as const) {
    await db
      .deleteFrom(table)
      .where('portal_id', '=', portalId)
      .where('wave_id', '=', waveId)
      .execute();
  }
}
