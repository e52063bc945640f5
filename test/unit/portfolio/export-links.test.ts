import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createExportLinks } from '../../../src/portfolio/export-links.ts';
import type { PortfolioExport } from '../../../src/portfolio/export-links.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const key = randomBytes(32);
const old = randomBytes(32);
const links = createExportLinks([{ key }, { key: old }], 'https://radar.example');
const what: PortfolioExport = {
  portalId: 7,
  language: 'da',
  filter: {
    ...{ health: null, ownerId: null, search: 'Ærø\n"' },
    risks: ['high'],
    ...{ segment: 'A', industry: null, country: null },
  },
};
const tokenOf = (url: string) => url.split('/p/')[1] ?? '';

describe('a link to the file of a portfolio', () => {
  const token = tokenOf(links.urlOf(what, NOW));

  it('says what it is for, to nobody but its maker’s twin', () => {
    expect(links.read(token, later(14))).toEqual(what);
    const elder = createExportLinks([{ key: old }], '');
    expect(links.read(tokenOf(elder.urlOf(what, NOW)), NOW)).toEqual(what);
  });

  it('expires after a quarter of an hour', () => {
    expect(links.read(token, later(15))).toBe('expired');
  });

  it.each([
    ['another portal', (text: string) => `${tokenOf(forged())}.${text.split('.').at(-1)}`],
    ['a longer life', (text: string) => text.replace(/\.\d+\./, '.9999999999999.')],
    ['another key', () => tokenOf(foreign().urlOf(what, NOW))],
    ['nothing', () => ''],
    ['anything', () => `${'a'.repeat(50)}.${later(9).getTime()}.${'b'.repeat(43)}`],
  ])('with %s is unknown', (_what, change) => {
    expect(links.read(change(token), NOW)).toBe('unknown');
  });

  const foreign = () => createExportLinks([{ key: randomBytes(32) }], '');
  const forged = () =>
    foreign()
      .urlOf({ ...what, portalId: 8 }, NOW)
      .replace(/\.[\w-]{43}$/, '');
});
