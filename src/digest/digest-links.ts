import { equalsInConstantTime, hmac } from '../lib/crypto.ts';
import type { DigestReader } from './ports.ts';

export interface DigestRef {
  readonly portalId: number;
  readonly reader: DigestReader;
}

/** Signed addresses by which somebody takes themselves off the digest; they never end. */
export interface DigestLinks {
  optOutUrl(ref: DigestRef): string;
  /** Null for a text that is not ours. */
  read(token: string): DigestRef | null;
}

const TOKEN = /^([1-9]\d{0,14})\.(team|\d{1,20})\.([\w-]{43})$/;

/** @param keys the first signs, all are recognised. */
export function createDigestLinks(
  keys: ReadonlyArray<{ readonly key: Buffer }>,
  publicUrl: string,
): DigestLinks {
  const active = keys[0];
  if (!active) throw new Error('At least one key is needed to sign links.');
  return {
    optOutUrl({ portalId, reader }) {
      const facts = `${portalId}.${reader}`;
      return `${publicUrl}/d/${facts}.${sign(active.key, facts)}`;
    },
    read(token) {
      const [, portalId = '', reader = '', signature = ''] = TOKEN.exec(token) ?? [];
      const facts = `${portalId}.${reader}`;
      const isOurs = keys.some(({ key }) => equalsInConstantTime(signature, sign(key, facts)));
      return isOurs ? { portalId: Number(portalId), reader } : null;
    },
  };
}

/** The same keys derive other links, which begin with another word. */
function sign(key: Buffer, facts: string): string {
  return hmac(key, `digest:${facts}`);
}
