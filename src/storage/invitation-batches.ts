import { sql } from 'kysely';
import type { InvitationRef } from '../lib/refs.ts';
import type { LinkRef } from '../survey/invitation-store.ts';
import type { DeliveryState, Invitation } from '../survey/types.ts';
import { INVITATION_COLUMNS } from './invitation-columns.ts';
import { HAS_OPTED_OUT } from './opted-out.ts';
import { prepared } from './prepared.ts';
import type { Connection } from './tables.ts';

/** A step of a delivery: into the hand-over (`handing_over`), or out of it. */
export interface Step {
  readonly link: LinkRef;
  readonly to: DeliveryState;
  readonly at: Date;
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
 * Takes invitations for their hand-over, and notes what became of others, in one statement: tells the
 * keys of those that stood where it begins. Between the look at an invitation and its turn some time
 * may pass, so that everything that may change is asked here. Rows are locked in one order, so that
 * nobody who wants several of them is locked out.
 */
export async function stepInvitations(
  db: Connection,
  steps: readonly Step[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    ${prepared} with wanted as (
      select * from unnest(
        ${steps.map(({ link }) => link.portalId)}::bigint[],
        ${steps.map(({ link }) => link.invitationId)}::text[],
        ${steps.map(({ link }) => link.linkNonce)}::text[],
        ${steps.map(({ to }) => to)}::text[],
        ${steps.map(({ at }) => at.toISOString())}::timestamptz[]
      ) as given(portal_id, invitation_id, link_nonce, state, at)
    ), locked as (
      select i.portal_id, i.invitation_id, wanted.state, wanted.at
      from wanted join invitations i using (portal_id, invitation_id, link_nonce)
      where case when wanted.state = 'handing_over'
        then i.delivery in ('planned', 'queued') and i.response = 'none'
          and exists (
            select 1 from waves
            where waves.portal_id = i.portal_id and waves.wave_id = i.wave_id
              and waves.status in ('sending', 'open')
          )
          and not ${HAS_OPTED_OUT}
        else i.delivery = 'handing_over' end
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
