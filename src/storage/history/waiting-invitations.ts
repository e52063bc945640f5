import type { ExpressionBuilder } from 'kysely';
import { RUNNING, UNANSWERED } from '../running-waves.ts';
import type { Connection, Tables } from '../tables.ts';

/** Of these companies' waves; of all when null. An answer that comes at this moment counts. */
export async function withdrawInvitations(
  db: Connection,
  portalId: number,
  contactId: string,
  companyIds: readonly string[] | null,
): Promise<void> {
  if (companyIds?.length === 0) return;
  await waitingOf(db, portalId, contactId)
    .set({ response: 'withdrawn' })
    .$if(companyIds !== null, (query) => query.where('company_id', 'in', companyIds ?? []))
    .execute();
}

export async function changeAddress(
  db: Connection,
  portalId: number,
  contactId: string,
  email: string,
): Promise<void> {
  await waitingOf(db, portalId, contactId).set({ email }).execute();
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

function waitingOf(db: Connection, portalId: number, contactId: string) {
  return db
    .updateTable('invitations')
    .where('portal_id', '=', portalId)
    .where('side', '=', 'customer')
    .where('person_id', '=', contactId)
    .where('response', 'in', UNANSWERED)
    .where(isOfRunningWave);
}

function isOfRunningWave(row: ExpressionBuilder<Tables, 'invitations'>) {
  return row.exists(
    row
      .selectFrom('waves')
      .select('waves.wave_id')
      .whereRef('waves.portal_id', '=', 'invitations.portal_id')
      .whereRef('waves.wave_id', '=', 'invitations.wave_id')
      .where('waves.status', 'in', RUNNING),
  );
}
