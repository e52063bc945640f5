import { sql } from 'kysely';
import type { LetterRef } from '../lib/refs.ts';
import type { LetterStore } from '../survey/letters/letter-store.ts';
import { inChunks } from './in-chunks.ts';
import { insertReminderRound } from './insert-reminder-round.ts';
import { HAS_OPTED_OUT } from './opted-out.ts';
import { UNANSWERED } from './running-waves.ts';
import type { Connection } from './tables.ts';

export function createLetterStore(db: Connection): LetterStore {
  return {
    async plan({ portalId, invitationId, letter }, at) {
      await insertLetters(db, portalId, [invitationId], letter, at);
    },
    async insertClosingRound(wave, round) {
      const { portalId } = wave;
      const { at, invitationIds } = round;
      await insertReminderRound(db, wave, round);
      await inChunks(invitationIds, async (ids) => {
        await db
          .updateTable('invitations')
          .set({ reminded_at: at })
          .where('portal_id', '=', portalId)
          .where('invitation_id', 'in', ids)
          .execute();
        await insertLetters(db, portalId, ids, 'closing', at);
      });
    },
    take: (ref) => take(db, ref),
    async settle({ portalId, invitationId, letter }, state) {
      const settled = await db
        .updateTable('letters')
        .set({ state })
        .where('portal_id', '=', portalId)
        .where('invitation_id', '=', invitationId)
        .where('letter', '=', letter)
        .where('state', '=', 'handing_over')
        .returning('letter')
        .executeTakeFirst();
      return settled !== undefined;
    },
    listUnsent: (portalId, thanksSince) => listUnsent(db, portalId, thanksSince),
  };
}

async function insertLetters(
  db: Connection,
  portalId: number,
  invitationIds: readonly string[],
  letter: LetterRef['letter'],
  at: Date,
): Promise<void> {
  await db
    .insertInto('letters')
    .values(
      invitationIds.map((invitationId) => ({
        portal_id: portalId,
        invitation_id: invitationId,
        letter,
        state: 'queued' as const,
        planned_at: at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The invitation is locked first: who answers at this very moment is not told of the end. */
async function take(
  db: Connection,
  { portalId, invitationId, letter }: LetterRef,
): Promise<boolean> {
  const { rows } = await sql`
    with invitation as (
      select invitation_id from invitations
      where portal_id = ${portalId} and invitation_id = ${invitationId}
        and (${letter === 'thanks'} or response in (${sql.join(UNANSWERED)}))
      for share
    )
    update letters set state = 'handing_over'
    where portal_id = ${portalId} and letter = ${letter} and state = 'queued'
      and invitation_id in (select invitation_id from invitation)
    returning letter
  `.execute(db);
  return rows.length > 0;
}

async function listUnsent(
  db: Connection,
  portalId: number,
  thanksSince: Date,
): Promise<LetterRef[]> {
  const { rows } = await sql<LetterRef>`
    select l.portal_id as "portalId", l.invitation_id as "invitationId", l.letter
    from letters l
    join invitations i using (portal_id, invitation_id)
    join waves using (portal_id, wave_id)
    where l.portal_id = ${portalId} and l.state = 'queued' and case l.letter
      when 'closing' then i.response in (${sql.join(UNANSWERED)}) and waves.status = 'open'
      else l.planned_at >= ${thanksSince} and i.response in ('answered', 'late') end
      and not ${HAS_OPTED_OUT}
    order by l.invitation_id, l.letter
  `.execute(db);
  return rows;
}
