import { sql } from 'kysely';
import type { CompanyRef } from '../../lib/refs.ts';
import { markUnwritten } from '../mark-records.ts';
import { RUNNING } from '../running-waves.ts';
import type { Connection } from '../tables.ts';
import { stopSecondRounds, withdrawSecondLinks } from './second-round-links.ts';
import { withdrawInvitations, withdrawWaves } from './waiting-invitations.ts';

/** What the record should show is kept: it may come back, and nothing is written until then. */
export async function loseCompany(
  trx: Connection,
  { portalId, companyId }: CompanyRef,
  at: Date,
): Promise<void> {
  // Before the company: publishing a wave locks the two in this order.
  const cancelled = await trx
    .updateTable('waves')
    .set((row) => ({
      status: 'cancelled',
      closed_at: at,
      // Nobody scores it any more.
      scored_version: row.ref('answers_version'),
    }))
    .where('portal_id', '=', portalId)
    .where('company_id', '=', companyId)
    .where('status', 'in', RUNNING)
    .returning('wave_id')
    .execute();
  await withdrawWaves(
    trx,
    portalId,
    cancelled.map(({ wave_id }) => wave_id),
  );
  await stopSecondRounds(trx, { portalId, companyId }, at);
  await setGone(trx, { portalId, companyId }, at);
}

export async function restoreCompany(
  trx: Connection,
  { portalId, companyId }: CompanyRef,
): Promise<void> {
  await trx
    .updateTable('companies')
    .set({ gone_at: null, merged_into: null })
    .where('portal_id', '=', portalId)
    .where('company_id', '=', companyId)
    .execute();
  await markUnwritten(trx, [{ portalId, objectType: 'companies', recordId: companyId }]);
}

/** The record is dropped: what is wanted after it came back is written, and nothing before. */
export async function loseContact(
  trx: Connection,
  portalId: number,
  contactId: string,
): Promise<void> {
  await withdrawInvitations(trx, portalId, [{ contactId, companyIds: null }]);
  await withdrawSecondLinks(trx, portalId, contactId);
  await trx
    .deleteFrom('crm_records')
    .where('portal_id', '=', portalId)
    .where('object_type', '=', 'contacts')
    .where('record_id', '=', contactId)
    .execute();
}

/** Remembers when the company went; the first time counts. */
export async function setGone(
  trx: Connection,
  { portalId, companyId }: CompanyRef,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('companies')
    .set({ gone_at: sql<Date>`coalesce(gone_at, ${at}::timestamptz)` })
    .where('portal_id', '=', portalId)
    .where('company_id', '=', companyId)
    .execute();
}
