import { equalsInConstantTime, hmac } from '../lib/crypto.ts';
import { findLanguage } from '../texts/language.ts';
import type { Language } from '../texts/language.ts';
import type { PortfolioFilter } from './ports.ts';

/** What a link lets its reader take along. */
export interface PortfolioExport {
  readonly portalId: number;
  readonly language: Language;
  readonly filter: PortfolioFilter;
}

/**
 * Signed addresses of a file with the companies of a portfolio. HubSpot lets a page fetch a megabyte
 * at most, so that the browser fetches the file itself, and there is no session to know it by.
 */
export interface ExportLinks {
  /** Works for a quarter of an hour. */
  urlOf(what: PortfolioExport, now: Date): string;
  /** `expired` for one of ours that is too old, `unknown` for any other text. */
  read(token: string, now: Date): PortfolioExport | 'expired' | 'unknown';
}

const LIFETIME_MILLISECONDS = 15 * 60_000;

const TOKEN = /^([\w-]{1,2000})\.(\d{1,15})\.([\w-]{43})$/;

/** @param keys the first signs, all are recognised. */
export function createExportLinks(
  keys: ReadonlyArray<{ readonly key: Buffer }>,
  publicUrl: string,
): ExportLinks {
  const active = keys[0];
  if (!active) throw new Error('At least one key is needed to sign links.');
  return {
    urlOf(what, now) {
      const content = Buffer.from(JSON.stringify(what)).toString('base64url');
      const facts = `${content}.${now.getTime() + LIFETIME_MILLISECONDS}`;
      return `${publicUrl}/p/${facts}.${sign(active.key, facts)}`;
    },
    read(token, now) {
      const [, content = '', until = '', signature = ''] = TOKEN.exec(token) ?? [];
      const facts = `${content}.${until}`;
      const isOurs = keys.some(({ key }) => equalsInConstantTime(signature, sign(key, facts)));
      if (!isOurs) return 'unknown';
      if (Number(until) <= now.getTime()) return 'expired';
      // Nobody but this function's twin could have signed it.
      const what = JSON.parse(Buffer.from(content, 'base64url').toString()) as PortfolioExport;
      return { ...what, language: findLanguage(what.language) ?? 'en' };
    },
  };
}

/** The same keys derive other links, which begin with another word. */
function sign(key: Buffer, facts: string): string {
  return hmac(key, `portfolio:${facts}`);
}
