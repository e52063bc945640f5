import { sql } from 'kysely';
import type { LetterRef, WaveRef } from '../lib/refs.ts';
import type { LetterStore } from '../survey/letters/letter-store.ts';
import type { DueMail } from '../survey/timing/due-mail.ts';
import { inChunks } from './in-chunks.ts';
import { insertReminderRound } from './insert-reminder-round.ts';
import { HAS_OPTED_OUT } from './opted-out.ts';
import { UNANSWERED } from './running-waves.ts';
import type { Connection } from './tables.ts';

export function createLetterStore(db: Connection): LetterStore {
  return {
    async plan({ portalId, invitationId, letter }, at) {
      await insertLetters(db, portalId, letter, at, [{ invitationId, dueAt: at }]);
    },
    planHeadsUps: (portalId, letters, at) =>
      inChunks(letters, (chunk) => insertLetters(db, portalId, 'heads_up', at, chunk)),
    async insertClosingRound(wave, round) {
      const { portalId } = wave;
      const { key, at, letters } = round;
      const invitationIds = letters.map(({ invitationId }) => invitationId);
      await insertReminderRound(db, wave, { key, at, invitationIds });
      await inChunks(letters, async (chunk) => {
        await noteReminded(db, portalId, chunk);
        await insertLetters(db, portalId, 'closing', at, chunk);
      });
    },
    take: (ref, now) => take(db, ref, now),
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
    listUnsent: (portalId, times) => listUnsent(db, portalId, times),
  };
}

/** Nobody is reminded within a day of the time at which they are told of the end. */
async function noteReminded(
  db: Connection,
  portalId: number,
  letters: readonly DueMail[],
): Promise<void> {
  await sql`
    update invitations set reminded_at = due."dueAt"
    from jsonb_to_recordset(${JSON.stringify(letters)}::jsonb)
      as due("invitationId" text, "dueAt" timestamptz)
    where invitations.portal_id = ${portalId} and invitations.invitation_id = due."invitationId"
  `.execute(db);
}

async function insertLetters(
  db: Connection,
  portalId: number,
  letter: LetterRef['letter'],
  at: Date,
  letters: readonly DueMail[],
): Promise<void> {
  await db
    .insertInto('letters')
    .values(
      letters.map(({ invitationId, dueAt }) => ({
        portal_id: portalId,
        invitation_id: invitationId,
        letter,
        state: 'queued' as const,
        planned_at: at,
        due_at: dueAt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The invitation is locked first: who answers at this very moment is not told of the end. */
async function take(
  db: Connection,
  { portalId, invitationId, letter }: LetterRef,
  now: Date,
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
      and due_at <= ${now}
      and invitation_id in (select invitation_id from invitation)
    returning letter
  `.execute(db);
  return rows.length > 0;
}

async function listUnsent(
  db: Connection,
  portalId: number,
  { now, thanksSince }: { readonly now: Date; readonly thanksSince: Date },
): Promise<Array<LetterRef & WaveRef>> {
  const { rows } = await sql<LetterRef & WaveRef>`
    select l.portal_id as "portalId", l.invitation_id as "invitationId", l.letter,
      i.wave_id as "waveId"
    from letters l
    join invitations i using (portal_id, invitation_id)
    join waves using (portal_id, wave_id)
    where l.portal_id = ${portalId} and l.state = 'queued' and l.due_at <= ${now} and case l.letter
      when 'heads_up' then i.delivery in ('planned', 'queued') and i.response = 'none'
        and i.due_at > ${now} and waves.status = 'open'
      when 'closing' then i.response in (${sql.join(UNANSWERED)}) and waves.status = 'open'
      else l.planned_at >= ${thanksSince} and i.response in ('answered', 'late') end
      and not ${HAS_OPTED_OUT}
    order by l.due_at, l.invitation_id, l.letter
  `.execute(db);
  return rows;
}
