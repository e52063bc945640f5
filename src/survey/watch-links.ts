import type { InvitationRef } from '../lib/refs.ts';
import { isManyLinks } from './decide-machine-click.ts';
import type { LinkVisit } from './decide-machine-click.ts';

/** Enough for the seconds that count, also when a large wave goes out. */
const MOST = 5000;

/** Remembers the last visits by links that fill something in. */
export interface LinkWatch {
  /** Notes a visit; true when it follows a different link of the same invitation at once. */
  isMachine(ref: InvitationRef, visit: LinkVisit): boolean;
}

/**
 * In this process's memory only, because looking at a survey stores nothing. A machine whose visits
 * are spread over several processes may pass unseen; it has done nothing, either.
 */
export function createLinkWatch(): LinkWatch {
  const visits = new Map<string, LinkVisit>();
  return {
    isMachine({ portalId, invitationId }, visit) {
      const key = `${portalId}/${invitationId}`;
      const before = visits.get(key);
      visits.delete(key);
      visits.set(key, visit);
      const [oldest] = visits.keys();
      if (visits.size > MOST && oldest !== undefined) visits.delete(oldest);
      return isManyLinks(before, visit);
    },
  };
}
