import { randomBytes } from 'node:crypto';
import { hmac, sha256 } from '../lib/crypto.ts';

/** Keys by id; the first one makes new links, the others keep old links alive. */
export type LinkKeys = ReadonlyArray<{ readonly id: string; readonly key: Buffer }>;

export interface PersonalLinks {
  /** A nonce for a new link. Replacing an invitation's nonce revokes its link. */
  newNonce(): string;
  /** The 43-character token; the same every time, so that a reminder carries the same link. */
  tokenOf(invitation: LinkOwner): string;
  hashOf(token: string): string;
  surveyUrl(invitation: LinkOwner): string;
  optOutUrl(invitation: LinkOwner): string;
  secondRoundUrl(invitation: LinkOwner): string;
}

interface LinkOwner {
  readonly portalId: number;
  readonly invitationId: string;
  readonly linkNonce: string;
}

/**
 * Personal links are derived from a key that is not in the database: a copy of the database opens
 * nobody's survey, and yet a reminder can repeat the link. Looked up by their SHA-256.
 */
export function createPersonalLinks(keys: LinkKeys, publicUrl: string): PersonalLinks {
  const active = keys[0];
  if (!active) throw new Error('At least one key is needed for personal links.');

  const tokenOf = ({ portalId, invitationId, linkNonce }: LinkOwner): string => {
    const keyId = linkNonce.split('.')[0];
    const entry = keys.find((candidate) => candidate.id === keyId);
    if (!entry) throw new Error(`No key with id ${keyId ?? ''} to derive a personal link.`);
    return hmac(entry.key, `link:${portalId}:${invitationId}:${linkNonce}`);
  };
  return {
    newNonce: () => `${active.id}.${randomBytes(12).toString('base64url')}`,
    tokenOf,
    hashOf: (token) => sha256(`link:${token}`),
    surveyUrl: (invitation) => `${publicUrl}/s/${tokenOf(invitation)}`,
    optOutUrl: (invitation) => `${publicUrl}/u/${tokenOf(invitation)}`,
    secondRoundUrl: (invitation) => `${publicUrl}/w/${tokenOf(invitation)}`,
  };
}
