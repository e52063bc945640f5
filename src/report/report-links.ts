import { sha256 } from '../lib/crypto.ts';
import { createDerivedTokens } from '../lib/derived-tokens.ts';
import type { LinkKeys } from '../lib/derived-tokens.ts';
import type { WaveRef } from '../lib/refs.ts';

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
  const { newNonce, ...tokens } = createDerivedTokens(keys);
  const tokenOf = (kind: ReportKind, { portalId, waveId, linkNonce }: ReportLinkOwner): string =>
    tokens.tokenOf(`report:${kind}:${portalId}:${waveId}`, linkNonce);
  return {
    newNonce,
    hashOf: (token) => sha256(`report:${token}`),
    tokenOf,
    reportUrl: (kind, report) => `${publicUrl}/${PATHS[kind]}/${tokenOf(kind, report)}`,
  };
}
