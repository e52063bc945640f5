import { randomBytes } from 'node:crypto';
import { hmac } from './crypto.ts';

/** Keys by id; the first one makes new links, the others keep old links alive. */
export type LinkKeys = ReadonlyArray<{ readonly id: string; readonly key: Buffer }>;

export interface DerivedTokens {
  /** A nonce for a new token: the id of its key, and chance. Replacing it revokes the token. */
  newNonce(): string;
  /** The 43-character token of what `owner` names; the same as long as the nonce is. */
  tokenOf(owner: string, nonce: string): string;
}

/**
 * Tokens that are derived from a key which is not in the database: a copy of the database opens
 * nothing, and yet a link can be shown again.
 */
export function createDerivedTokens(keys: LinkKeys): DerivedTokens {
  const active = keys[0];
  if (!active) throw new Error('At least one key is needed to derive links.');
  return {
    newNonce: () => `${active.id}.${randomBytes(12).toString('base64url')}`,
    tokenOf(owner, nonce) {
      const keyId = nonce.split('.')[0];
      const entry = keys.find((candidate) => candidate.id === keyId);
      if (!entry) throw new Error(`No key with id ${keyId ?? ''} to derive a link.`);
      return hmac(entry.key, `${owner}:${nonce}`);
    },
  };
}
