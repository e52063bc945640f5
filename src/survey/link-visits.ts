import type { InvitationRef } from '../lib/refs.ts';
import { isManyLinks } from './decide-machine-click.ts';
import type { LinkVisit } from './decide-machine-click.ts';
import type { PersonalLinks } from './personal-links.ts';

/** The newest visits by links that fill something in, one of each invitation, for a minute. */
export interface LinkVisitStore {
  /** Notes a visit, and returns the one before it; null when there was none in the last minute. */
  note(ref: InvitationRef, visit: LinkVisit): Promise<LinkVisit | null>;
  /** Forgets what is older; how many these were. */
  forget(portalId: number, before: Date): Promise<number>;
}

export interface WatchLinksDeps {
  readonly storage: { readonly linkVisits: LinkVisitStore };
  readonly links: Pick<PersonalLinks, 'hashOf'>;
}

interface FilledLink {
  readonly token: string;
  /** What it fills in, by field name. */
  readonly filledIn: Readonly<Record<string, string>>;
  readonly at: Date;
}

/**
 * Notes a visit by a link that fills something in; true when it follows a different link of the same
 * mail at once, in whatever process that one arrived. What the link fills in is no answer and is not
 * stored: only a hash that nobody can undo who does not have the link, too.
 */
export async function isOneOfManyLinks(
  { storage, links }: WatchLinksDeps,
  ref: InvitationRef,
  { token, filledIn, at }: FilledLink,
): Promise<boolean> {
  if (Object.keys(filledIn).length === 0) return false;
  const visit = { mark: links.hashOf(`${token} ${JSON.stringify(filledIn)}`), at };
  const before = await storage.linkVisits.note(ref, visit);
  return before !== null && isManyLinks(before, visit);
}

/** Longer than anything that counts. */
const KEPT_MS = 60_000;

/** When somebody has looked is forgotten with the next minute's tick: it could lead to their answer. */
export async function forgetVisits(
  { linkVisits }: { readonly linkVisits: LinkVisitStore },
  portalId: number,
  now: Date,
): Promise<void> {
  await linkVisits.forget(portalId, new Date(now.getTime() - KEPT_MS));
}
