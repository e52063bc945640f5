import { equalsInConstantTime, hmac } from '../lib/crypto.ts';

/** A signed address of the page that follows an installation: it names a portal, for an hour. */
export interface InstalledTickets {
  issue(portalId: number, now: Date): string;
  /** The portal, or null for a ticket that is too old or not ours. */
  read(ticket: string, now: Date): number | null;
}

const LIFETIME_MILLISECONDS = 60 * 60_000;

const TICKET = /^([1-9]\d{0,14})\.(\d{1,15})\.([\w-]{43})$/;

/**
 * The page tells what was created, so only whoever has just installed may see it, and there is no
 * session to know them by.
 *
 * @param keys the first signs, all are recognised.
 */
export function createInstalledTickets(
  keys: ReadonlyArray<{ readonly key: Buffer }>,
): InstalledTickets {
  const active = keys[0];
  if (!active) throw new Error('At least one key is needed to sign tickets.');

  return {
    issue(portalId, now) {
      const facts = `${portalId}.${now.getTime() + LIFETIME_MILLISECONDS}`;
      return `${facts}.${sign(active.key, facts)}`;
    },
    read(ticket, now) {
      const [, portalId, until, signature = ''] = TICKET.exec(ticket) ?? [];
      const facts = `${portalId}.${until}`;
      const isOurs = keys.some(({ key }) => equalsInConstantTime(signature, sign(key, facts)));
      return isOurs && Number(until) > now.getTime() ? Number(portalId) : null;
    },
  };
}

/** The same keys derive personal links, which begin with another word. */
function sign(key: Buffer, facts: string): string {
  return hmac(key, `installed:${facts}`);
}
