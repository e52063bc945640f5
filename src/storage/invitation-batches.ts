import { sql } from 'kysely';
import type { InvitationRef } from '../lib/refs.ts';
import type { LinkRef } from '../survey/ports.ts';
import type { DeliveryState, Invitation } from '../survey/types.ts';
import { INVITATION_COLUMNS } from './invitation-columns.ts';
import { prepared } from './prepared.ts';
import type { Connection } from './tables.ts';

export interface Taking {
  readonly link: LinkRef;
  readonly at: Date;
}

export interface Settling extends Taking {
  readonly to: DeliveryState;
}

/** How an invitation is told apart from those of other portals. */
export function invitationKey({ portalId, invitationId }: InvitationRef): string {
  return `${portalId}/${invitationId}`;
}

/** Those of these invitations that exist, in no order. */
export async function readInvitations(
  db: Connection,
  refs: readonly InvitationRef[],
): Promise<Invitation[]> {
  const byPortal = Map.groupBy(refs, ({ portalId }) => portalId);
  const found = await Promise.all(
    [...byPortal].map(([portalId, ofPortal]) =>
      db
        .selectFrom('invitations')
        .select(INVITATION_COLUMNS)
        .where('portal_id', '=', portalId)
        .where(
          'invitation_id',
          'in',
          ofPortal.map(({ invitationId }) => invitationId),
        )
        .execute(),
    ),
  );
  return found.flat();
}

/**
 * `InvitationStore.take` for many: tells the keys of those that were taken. Rows are locked in one
 * order, so that it can't lock out others that want several of them. Between the look at an
 * invitation and its turn some time may pass, so that everything that may change is asked here.
 */
export async function takeInvitations(
  db: Connection,
  takings: readonly Taking[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    ${prepared} with wanted as (${unfold(takings)}), locked as (
      select i.portal_id, i.invitation_id, wanted.at
      from wanted join invitations i using (portal_id, invitation_id, link_nonce)
      where i.delivery in ('planned', 'queued') and i.response = 'none'
        and exists (
          select 1 from waves
          where waves.portal_id = i.portal_id and waves.wave_id = i.wave_id
            and waves.status in ('sending', 'open')
        )
        and not exists (
          select 1 from contact_states s
          where s.portal_id = i.portal_id and s.contact_id = i.person_id and s.survey_opt_out
            and i.side = 'customer'
        )
      order by i.portal_id, i.invitation_id
      for no key update of i
    )
    update invitations set delivery = 'handing_over', delivery_at = locked.at
    from locked
    where invitations.portal_id = locked.portal_id
      and invitations.invitation_id = locked.invitation_id
    returning invitations.portal_id || '/' || invitations.invitation_id as key
  `.execute(db);
  return new Set(rows.map(({ key }) => key));
}

/** Moves on what is being handed over: tells the keys of those that were. */
export async function settleInvitations(
  db: Connection,
  settlings: readonly Settling[],
): Promise<ReadonlySet<string>> {
  const states = settlings.map(({ to }) => to);
  const { rows } = await sql<{ key: string }>`
    ${prepared} with wanted as (${unfold(settlings, states)}), locked as (
      select i.portal_id, i.invitation_id, wanted.at, wanted.state
      from wanted join invitations i using (portal_id, invitation_id, link_nonce)
      where i.delivery = 'handing_over'
      order by i.portal_id, i.invitation_id
      for no key update of i
    )
    update invitations set delivery = locked.state, delivery_at = locked.at,
      sent_at = case when locked.state = 'sent' then locked.at else sent_at end
    from locked
    where invitations.portal_id = locked.portal_id
      and invitations.invitation_id = locked.invitation_id
    returning invitations.portal_id || '/' || invitations.invitation_id as key
  `.execute(db);
  return new Set(rows.map(({ key }) => key));
}

/** One row for each, in arrays: the statement's text is the same for any number of them. */
function unfold(takings: readonly Taking[], states: readonly string[] = takings.map(() => '')) {
  return sql`
    select * from unnest(
      ${takings.map(({ link }) => link.portalId)}::bigint[],
      ${takings.map(({ link }) => link.invitationId)}::text[],
      ${takings.map(({ link }) => link.linkNonce)}::text[],
      ${takings.map(({ at }) => at.toISOString())}::timestamptz[],
      ${states}::text[]
    ) as given(portal_id, invitation_id, link_nonce, at, state)
  `;
}
