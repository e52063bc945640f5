import { sql } from 'kysely';
import type { OpenedInvitation } from '../survey/invitation-store.ts';
import type { Invitation, Wave } from '../survey/types.ts';
import { INVITATION_COLUMNS } from './invitation-columns.ts';
import { prepared } from './prepared.ts';
import type { Connection } from './tables.ts';
import { WAVE_COLUMNS } from './wave-store.ts';

/** One column of a joined row: what to select, under which name, and the field it becomes. */
interface Part {
  readonly selected: string;
  readonly alias: string;
  readonly field: string;
}

const invitationParts = INVITATION_COLUMNS.map((column) => toPart('invitations', column));
const waveParts = WAVE_COLUMNS.map((column) => toPart('waves', column));
const selected = [...invitationParts, ...waveParts].map((part) => part.selected).join(', ');

/**
 * The invitation behind a link with its wave and what its portal says, in one statement: every
 * visit and every answer begins with it.
 */
export async function findOpened(
  db: Connection,
  linkHash: string,
): Promise<OpenedInvitation | null> {
  const { rows } = await sql<Record<string, unknown>>`
    ${prepared} select ${sql.raw(selected)}, portals.time_zone as zone,
      (
        select settings ->> 'thanks' from settings_versions newest
        where newest.portal_id = invitations.portal_id order by version desc limit 1
      ) as thanks
    from invitations
    join waves using (portal_id, wave_id)
    join portals using (portal_id)
    where link_hash = ${linkHash}
  `.execute(db);
  const [row] = rows;
  if (!row) return null;
  return {
    invitation: pick(row, invitationParts) as unknown as Invitation,
    wave: pick(row, waveParts) as unknown as Wave,
    timeZone: String(row['zone']),
    // Off where nobody has saved any settings, as the default is.
    wantsThanks: row['thanks'] === 'on',
  };
}

/** `portal_id as portalId`, `waves.radar` or `side`, as the stores write them. */
function toPart(table: string, column: string): Part {
  const [source = '', renamed] = column.split(' as ');
  const name = source.split('.').at(-1) ?? '';
  const field = renamed ?? name;
  const alias = `${table}_${field}`;
  return { selected: `${table}.${name} as "${alias}"`, alias, field };
}

/** The lists of columns are those of the stores, which say that they make up such a value. */
function pick(
  row: Readonly<Record<string, unknown>>,
  parts: readonly Part[],
): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const { alias, field } of parts) value[field] = row[alias];
  return value;
}
