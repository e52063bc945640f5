import type { WaveRef } from '../lib/refs.ts';
import type { Connection } from './tables.ts';

/** Notes that a wave's people are written to once more; throws for a key that it had before. */
export async function insertReminderRound(
  db: Connection,
  { portalId, waveId }: WaveRef,
  { key, at, invitationIds }: { key: string; at: Date; invitationIds: readonly string[] },
): Promise<void> {
  await db
    .insertInto('reminder_rounds')
    .values({
      portal_id: portalId,
      wave_id: waveId,
      round_key: key,
      reminded: invitationIds.length,
      started_at: at,
    })
    .execute();
}
