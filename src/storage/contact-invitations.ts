import type { ContactRef } from '../lib/refs.ts';
import type { ContactInvitation, InvitationStore } from '../survey/invitation-store.ts';
import { INVITATION_COLUMNS } from './invitation-columns.ts';
import type { Connection } from './tables.ts';

/** A contact's invitations, newest opening of their wave first. */
export async function listOfContact(
  db: Connection,
  { portalId, contactId }: ContactRef,
  limit: number,
): Promise<ContactInvitation[]> {
  const rows = await withWaves(db)
    .select(INVITATION_COLUMNS)
    .select(['waves.mode', 'waves.status'])
    .select(['waves.opened_at as openedAt', 'waves.closes_at as closesAt'])
    .where('invitations.portal_id', '=', portalId)
    .where('side', '=', 'customer')
    .where('person_id', '=', contactId)
    .orderBy('waves.opened_at', 'desc')
    .orderBy('invitation_id')
    .limit(limit)
    .execute();
  return rows.map(({ mode, status, openedAt, closesAt, ...invitation }) => ({
    wave: { waveId: invitation.waveId, mode, status, openedAt, closesAt },
    invitation,
  }));
}

/** The names of these owners, by id, as the newest invitation of each knows them. */
export async function listTeamNames(
  db: Connection,
  portalId: number,
  ownerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ownerIds.length === 0) return new Map();
  const rows = await withWaves(db)
    .distinctOn('person_id')
    .select(['person_id', 'first_name', 'last_name'])
    .where('invitations.portal_id', '=', portalId)
    .where('side', '=', 'vendor')
    .where('person_id', 'in', ownerIds)
    .orderBy('person_id')
    .orderBy('waves.opened_at', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.person_id, `${row.first_name} ${row.last_name}`.trim()]));
}

/** Why the contact was last left out of a wave, with when that opened. */
export async function findExclusion(
  db: Connection,
  { portalId, contactId }: ContactRef,
): ReturnType<InvitationStore['findExclusion']> {
  const row = await db
    .selectFrom('exclusions')
    .innerJoin('waves', (join) =>
      join
        .onRef('waves.portal_id', '=', 'exclusions.portal_id')
        .onRef('waves.wave_id', '=', 'exclusions.wave_id'),
    )
    .select(['contact_id as contactId', 'name', 'email', 'reason', 'until'])
    .select('waves.opened_at as openedAt')
    .where('exclusions.portal_id', '=', portalId)
    .where('contact_id', '=', contactId)
    .orderBy('waves.opened_at', 'desc')
    .orderBy('waves.wave_id')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { openedAt, ...exclusion } = row;
  return { exclusion, openedAt };
}

function withWaves(db: Connection) {
  return db
    .selectFrom('invitations')
    .innerJoin('waves', (join) =>
      join
        .onRef('waves.portal_id', '=', 'invitations.portal_id')
        .onRef('waves.wave_id', '=', 'invitations.wave_id'),
    );
}
