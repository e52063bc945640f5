import type { Connection } from '../tables.ts';

/** The company that the sweep under way has dealt with last; `''` before the first. */
export async function getSweepPosition(db: Connection, portalId: number): Promise<string> {
  const state = await db
    .selectFrom('portal_states')
    .select('sweep_position as position')
    .where('portal_id', '=', portalId)
    .executeTakeFirst();
  return state?.position ?? '';
}

export async function setSweepPosition(
  db: Connection,
  portalId: number,
  companyId: string,
): Promise<void> {
  await db
    .insertInto('portal_states')
    .values({ portal_id: portalId, sweep_position: companyId })
    .onConflict((conflict) =>
      conflict.column('portal_id').doUpdateSet({ sweep_position: companyId }),
    )
    .execute();
}
