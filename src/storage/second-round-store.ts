import { sql } from 'kysely';
import type { InvitationRef, WaveRef } from '../lib/refs.ts';
import type { SecondRoundStore } from '../survey/second-round/second-round-store.ts';
import type {
  SecondAnswer,
  SecondInvitation,
  SecondRound,
} from '../survey/second-round/second-round.ts';
import { acceptSecondAnswer } from './accept-second-answer.ts';
import { inChunks } from './in-chunks.ts';
import { toJson } from './json.ts';
import { mixSecondAnswers } from './mix-answers.ts';
import { notFound } from './not-found.ts';
import { HAS_OPTED_OUT } from './opted-out.ts';
import type { Connection } from './tables.ts';

const ROUND = [
  'portal_id as portalId',
  'wave_id as waveId',
  'request_id as requestId',
  'point_ids as pointIds',
  'started_at as startedAt',
  'ends_at as endsAt',
  'stopped_at as stoppedAt',
] as const;

const INVITATION = [
  'portal_id as portalId',
  'wave_id as waveId',
  'invitation_id as invitationId',
  'delivery',
  'response',
  'link_nonce as linkNonce',
  'link_hash as linkHash',
  'due_at as dueAt',
] as const;

const ANSWER = [
  'portal_id as portalId',
  'wave_id as waveId',
  'answer_id as answerId',
  'invitation_id as invitationId',
  'said',
  'submitted_at as submittedAt',
] as const;

export function createSecondRoundStore(db: Connection): SecondRoundStore {
  const change = ({ portalId, invitationId }: InvitationRef) =>
    db
      .updateTable('second_invitations')
      .where('portal_id', '=', portalId)
      .where('invitation_id', '=', invitationId);
  return {
    insert: (round, invitations) => insert(db, round, invitations),
    async find({ portalId, waveId }): Promise<SecondRound | null> {
      const round = await db
        .selectFrom('second_rounds')
        .select(ROUND)
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .executeTakeFirst();
      return round ?? null;
    },
    async stop({ portalId, waveId }, at) {
      const stopped = await db
        .updateTable('second_rounds')
        .set({ stopped_at: at })
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .where('stopped_at', 'is', null)
        .where('ends_at', '>', at)
        .returning('wave_id')
        .executeTakeFirst();
      return stopped !== undefined;
    },
    async getInvitation({ portalId, invitationId }): Promise<SecondInvitation> {
      const found = await db
        .selectFrom('second_invitations')
        .select(INVITATION)
        .where('portal_id', '=', portalId)
        .where('invitation_id', '=', invitationId)
        .executeTakeFirst();
      if (!found) throw notFound('invitation');
      return found;
    },
    async findByLink(linkHash): Promise<SecondInvitation | null> {
      const found = await db
        .selectFrom('second_invitations')
        .select(INVITATION)
        .where('link_hash', '=', linkHash)
        .executeTakeFirst();
      return found ?? null;
    },
    async take(ref, now) {
      const taken = await change(ref)
        .where('delivery', '=', 'queued')
        .where('response', '=', 'none')
        .where('due_at', '<=', now)
        .set({ delivery: 'handing_over' })
        .returning('invitation_id')
        .executeTakeFirst();
      return taken !== undefined;
    },
    async settle(ref, state) {
      const settled = await change(ref)
        .where('delivery', '=', 'handing_over')
        .set({ delivery: state })
        .returning('invitation_id')
        .executeTakeFirst();
      return settled !== undefined;
    },
    listUnsent: (portalId, now) => listUnsent(db, portalId, now),
    accept: (answer, invitation, now) => acceptSecondAnswer(db, answer, invitation, now),
    mix: (wave) => mixSecondAnswers(db, wave),
    listAnswers: ({ portalId, waveId }): Promise<SecondAnswer[]> =>
      db
        .selectFrom('second_answers')
        .select(ANSWER)
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .orderBy('answer_id')
        .execute(),
  };
}

async function insert(
  db: Connection,
  round: SecondRound,
  invitations: readonly SecondInvitation[],
): Promise<boolean> {
  const inserted = await db
    .insertInto('second_rounds')
    .values({
      portal_id: round.portalId,
      wave_id: round.waveId,
      request_id: round.requestId,
      point_ids: toJson(round.pointIds),
      started_at: round.startedAt,
      ends_at: round.endsAt,
      stopped_at: round.stoppedAt,
    })
    .onConflict((conflict) => conflict.columns(['portal_id', 'wave_id']).doNothing())
    .returning('wave_id')
    .executeTakeFirst();
  if (!inserted) return false;
  const rows = invitations.map((invitation) => ({
    portal_id: invitation.portalId,
    invitation_id: invitation.invitationId,
    wave_id: invitation.waveId,
    delivery: invitation.delivery,
    response: invitation.response,
    link_nonce: invitation.linkNonce,
    link_hash: invitation.linkHash,
    due_at: invitation.dueAt,
  }));
  await inChunks(rows, (chunk) => db.insertInto('second_invitations').values(chunk).execute());
  return true;
}

/** Who has opted out since keeps a mail that nobody sends: it is passed over. */
async function listUnsent(
  db: Connection,
  portalId: number,
  now: Date,
): Promise<Array<InvitationRef & WaveRef>> {
  const { rows } = await sql<InvitationRef & WaveRef>`
    select s.portal_id as "portalId", s.invitation_id as "invitationId",
      s.wave_id as "waveId"
    from second_invitations s
    join second_rounds r using (portal_id, wave_id)
    join invitations i using (portal_id, invitation_id)
    where s.portal_id = ${portalId} and s.delivery = 'queued' and s.response = 'none'
      and s.due_at <= ${now}
      and r.stopped_at is null and r.ends_at > ${now}
      and not ${HAS_OPTED_OUT}
    order by s.due_at, s.invitation_id
  `.execute(db);
  return rows;
}
