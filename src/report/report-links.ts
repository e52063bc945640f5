import { randomBytes } from 'node:crypto';
import { hmac, sha256 } from '../lib/crypto.ts';
import type { WaveRef } from '../lib/refs.ts';
import type { LinkKeys } from '../survey/personal-links.ts';

/** The team's report, or the version that the customer gets. */
export type ReportKind = 'team' | 'customer';

const PATHS = { team: 'r', customer: 'y' } as const satisfies Record<ReportKind, string>;

export interface ReportLinkOwner extends WaveRef {
  readonly linkNonce: string;
}

export interface ReportLinks {
  /** A nonce for a new link. Replacing a report's nonce revokes its link. */
  newNonce(): string;
  hashOf(token: string): string;
  /** The token is the same every time, as long as the nonce is. */
  tokenOf(kind: ReportKind, report: ReportLinkOwner): string;
  reportUrl(kind: ReportKind, report: ReportLinkOwner): string;
}

/**
 * Links to reports are derived from a key that is not in the database, as personal links are: a copy
 * of the database opens no report. They are looked up by their SHA-256.
 */
export function createReportLinks(keys: LinkKeys, publicUrl: string): ReportLinks {
  const active = keys[0];
  if (!active) throw new Error('At least one key is needed for links to reports.');

  const tokenOf = (kind: ReportKind, { portalId, waveId, linkNonce }: ReportLinkOwner): string => {
    const keyId = linkNonce.split('.')[0];
    const entry = keys.find((candidate) => candidate.id === keyId);
    if (!entry) throw new Error(`No key with id ${keyId ?? ''} to derive a report's link.`);
    return hmac(entry.key, `report:${kind}:${portalId}:${waveId}:${linkNonce}`);
  };
  return {
    newNonce: () => `${active.id}.${randomBytes(12).toString('base64url')}`,
    hashOf: (token) => sha256(`report:${token}`),
    tokenOf,
    reportUrl: (kind, report) => `${publicUrl}/${PATHS[kind]}/${tokenOf(kind, report)}`,
  };
}
