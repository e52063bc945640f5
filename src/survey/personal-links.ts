import { sha256 } from '../lib/crypto.ts';
import { createDerivedTokens } from '../lib/derived-tokens.ts';
import type { LinkKeys } from '../lib/derived-tokens.ts';

export interface PersonalLinks {
  /** A nonce for a new link. Replacing an invitation's nonce revokes its link. */
  newNonce(): string;
  /** The 43-character token; the same every time, so that a reminder carries the same link. */
  tokenOf(invitation: LinkOwner): string;
  hashOf(token: string): string;
  surveyUrl(invitation: LinkOwner): string;
  optOutUrl(invitation: LinkOwner): string;
  secondRoundUrl(invitation: LinkOwner): string;
  /** What test mails have in place of personal links: a page that stores nothing. */
  testUrl(): string;
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
  const { newNonce, ...tokens } = createDerivedTokens(keys);
  const tokenOf = ({ portalId, invitationId, linkNonce }: LinkOwner): string =>
    tokens.tokenOf(`link:${portalId}:${invitationId}`, linkNonce);
  return {
    newNonce,
    tokenOf,
    hashOf: (token) => sha256(`link:${token}`),
    surveyUrl: (invitation) => `${publicUrl}/s/${tokenOf(invitation)}`,
    optOutUrl: (invitation) => `${publicUrl}/u/${tokenOf(invitation)}`,
    secondRoundUrl: (invitation) => `${publicUrl}/w/${tokenOf(invitation)}`,
    testUrl: () => `${publicUrl}/test`,
  };
}
