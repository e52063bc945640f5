import { sql } from 'kysely';
import type { InvitationRef, WaveRef } from '../lib/refs.ts';
import type { InvitationStore, LinkRef } from '../survey/invitation-store.ts';
import type { Exclusion, Invitation, ResponseState } from '../survey/types.ts';
import { findExclusion, listOfContact, listTeamNames } from './contact-invitations.ts';
import { findOpened } from './find-opened.ts';
import { inChunks } from './in-chunks.ts';
import { stepInvitations } from './invitation-batches.ts';
import { INVITATION_COLUMNS } from './invitation-columns.ts';
import { toJson } from './json.ts';
import { notFound } from './not-found.ts';
import { UNANSWERED } from './running-waves.ts';
import type { Connection } from './tables.ts';

/** Looking at the survey never takes back an answer that was given at the same moment. */
const COMES_AFTER: Partial<Record<ResponseState, readonly ResponseState[]>> = {
  opened: ['none'],
  started: ['none', 'opened'],
};

/** Who was reminded answered later than who was not: that, too, could lead back to the person. */
const UNREMINDED = {
  reminders: 0,
  reminder_state: null,
  reminded_at: null,
  reminder_due_at: sql<Date>`default`,
} as const;

export function createInvitationStore(db: Connection): InvitationStore {
  const change = ({ portalId, invitationId }: InvitationRef) =>
    db
      .updateTable('invitations')
      .where('portal_id', '=', portalId)
      .where('invitation_id', '=', invitationId);
  const changeLink = (invitation: LinkRef) =>
    change(invitation).where('link_nonce', '=', invitation.linkNonce);
  const ofWave = ({ portalId, waveId }: WaveRef) =>
    db
      .selectFrom('invitations')
      .select(INVITATION_COLUMNS)
      .where('portal_id', '=', portalId)
      .where('wave_id', '=', waveId);

  return {
    insertAll: (invitations) =>
      inChunks(invitations.map(toRow), (rows) =>
        db.insertInto('invitations').values(rows).execute(),
      ),
    insertExclusions: (wave, exclusions) =>
      inChunks(
        exclusions.map((exclusion) => toExclusionRow(wave, exclusion)),
        (rows) =>
          db
            .insertInto('exclusions')
            .values(rows)
            .onConflict((conflict) => conflict.doNothing())
            .execute(),
      ),
    async get({ portalId, invitationId }) {
      const invitation = await db
        .selectFrom('invitations')
        .select(INVITATION_COLUMNS)
        .where('portal_id', '=', portalId)
        .where('invitation_id', '=', invitationId)
        .executeTakeFirst();
      if (!invitation) throw notFound('invitation');
      return invitation;
    },
    findOpened: (linkHash) => findOpened(db, linkHash),
    listOfWave: (ref) => ofWave(ref).orderBy('side').orderBy('person_id').execute(),
    listExclusions: ({ portalId, waveId }) =>
      db
        .selectFrom('exclusions')
        .select(['contact_id as contactId', 'name', 'email', 'reason', 'until'])
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .orderBy('contact_id')
        .execute(),
    listOfContact: (ref, limit) => listOfContact(db, ref, limit),
    findExclusion: (ref) => findExclusion(db, ref),
    listTeamNames: (portalId, ownerIds) => listTeamNames(db, portalId, ownerIds),
    async take(invitation, at) {
      return (await stepInvitations(db, [{ link: invitation, to: 'handing_over', at }])).size > 0;
    },
    async renew(invitation, { email, linkNonce, linkHash, requestId, at }) {
      const renewed = await changeLink(invitation)
        .where('delivery', '!=', 'handing_over')
        .where('response', 'in', UNANSWERED)
        .set({
          email,
          link_nonce: linkNonce,
          link_hash: linkHash,
          delivery: 'queued',
          delivery_at: at,
          due_at: at,
          response: 'none',
          resend_keys: sql<readonly string[]>`resend_keys || ${toJson([requestId])}`,
          // A reminder that waits would come together with the mail.
          reminder_state: sql<null>`nullif(reminder_state, 'queued')`,
        })
        .returning('invitation_id')
        .executeTakeFirst();
      return renewed !== undefined;
    },
    async moveDelivery(invitation, from, to, at) {
      const moved = await changeLink(invitation)
        .where('delivery', 'in', from)
        .set({ delivery: to, delivery_at: at, ...(to === 'sent' ? { sent_at: at } : {}) })
        .returning('invitation_id')
        .executeTakeFirst();
      return moved !== undefined;
    },
    async setResponse(ref, response, at) {
      const before = COMES_AFTER[response];
      const answered = response === 'answered' || response === 'late';
      const hidesTime = answered && at === null;
      await change(ref)
        .$if(before !== undefined, (query) => query.where('response', 'in', before ?? []))
        .set({ response, ...(answered ? { answered_at: at } : {}), ...(hidesTime && UNREMINDED) })
        .execute();
    },
    listUnsent: (portalId, now) =>
      db
        .selectFrom('invitations')
        .innerJoin('waves', (join) =>
          join
            .onRef('waves.portal_id', '=', 'invitations.portal_id')
            .onRef('waves.wave_id', '=', 'invitations.wave_id'),
        )
        .select(['invitations.portal_id as portalId', 'invitation_id as invitationId'])
        .select('invitations.wave_id as waveId')
        .where('invitations.portal_id', '=', portalId)
        .where('due_at', '<=', now)
        .where('delivery', 'in', ['planned', 'queued'])
        .where('response', '=', 'none')
        .where('waves.status', 'in', ['sending', 'open'])
        .orderBy('due_at')
        .orderBy('invitation_id')
        .execute(),
  };
}

function toRow(invitation: Invitation) {
  return {
    portal_id: invitation.portalId,
    invitation_id: invitation.invitationId,
    wave_id: invitation.waveId,
    company_id: invitation.companyId,
    side: invitation.side,
    person_id: invitation.personId,
    email: invitation.email,
    first_name: invitation.firstName,
    last_name: invitation.lastName,
    language: invitation.language,
    group_name: invitation.group,
    role_weight: invitation.roleWeight,
    delivery: invitation.delivery,
    delivery_at: invitation.sentAt,
    response: invitation.response,
    link_nonce: invitation.linkNonce,
    link_hash: invitation.linkHash,
    ...(invitation.askedPoints && { asked_points: toJson(invitation.askedPoints) }),
    sent_at: invitation.sentAt,
    answered_at: invitation.answeredAt,
    time_zone: invitation.timeZone,
    due_at: invitation.dueAt,
  };
}

function toExclusionRow({ portalId, waveId }: WaveRef, exclusion: Exclusion) {
  const { contactId, name, email, reason, until } = exclusion;
  return {
    portal_id: portalId,
    wave_id: waveId,
    contact_id: contactId,
    name,
    email,
    reason,
    until,
  };
}
