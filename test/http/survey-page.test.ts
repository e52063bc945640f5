import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import type { Language } from '../../src/texts/language.ts';
import { launch, linkOf, open, post } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 7, desired: 9 };
const LANGUAGES: ReadonlyArray<[id: string, spoken: string, language: Language]> = [
  ['9001', 'en-gb', 'en'],
  ['9002', 'da', 'da'],
  ['9003', 'no', 'nb'],
  ['9004', 'sv-se', 'sv'],
  ['9005', 'de-at', 'de'],
];

let house: House;
let waveId: string;

beforeAll(async () => {
  const speakers = LANGUAGES.map(([id, spoken]) => ({ id, language: spoken }));
  const data = buildPortalData({ 900: speakers, 901: buildPeople(2, 9101) });
  house = await startHouse('pglite', { data });
  waveId = await launch(house, '900');
});
afterAll(() => house.close());

describe('opening a personal link', () => {
  it.each(LANGUAGES)('contact %s, who reads %s, gets the survey in %s', async (id, _, language) => {
    const { status, page } = await open(linkOf(house, id), {
      headers: { 'accept-language': 'fr' },
    });
    expect(status).toBe(200);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(text(language, 'survey.title'));
  });

  it('keeps the page to the person: no cache, no search engine, no foreign script, no frame, no cookie', async () => {
    const { headers } = await open(linkOf(house, '9001'));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = headers.get('content-security-policy')?.split(';').toSorted();
    expect(policy).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('stores nothing, as often as mail scanners look', async () => {
    const before = await house.dump();
    for (let count = 0; count < 3; count += 1) {
      expect((await open(linkOf(house, '9001'))).status).toBe(200);
      const head = await open(linkOf(house, '9001'), { method: 'HEAD' });
      expect(head).toMatchObject({ status: 200, page: '' });
    }
    await house.app.whenIdle();
    expect(await house.dump()).toEqual(before);
  });

  const broken: ReadonlyArray<[string, (token: string) => string]> = [
    ['changed at its end', (token) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
    ['changed at its start', (token) => `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`],
    ['in capitals', (token) => token.toUpperCase()],
    ['cut off', (token) => token.slice(0, -1)],
    ['too long', (token) => `${token}A`],
    ['endless', (token) => token.repeat(100)],
    ['with a NUL', (token) => `${token.slice(0, -3)}%00`],
    ['with a broken letter', (token) => `${token.slice(0, -3)}%E0`],
    ['above', () => '..%2f..%2fetc'],
    ['in blanks', () => '%20%20'],
  ];
  it.each(broken)('that is %s finds nothing', async (_what, breakIt) => {
    const url = new URL(linkOf(house, '9001'));
    const token = url.pathname.split('/').at(-1) ?? '';
    const address = `${url.origin}/s/${breakIt(token)}`;
    const shown = await open(address, { headers: { 'accept-language': 'da' } });
    expect([400, 404]).toContain(shown.status);
    expect(shown.page).toContain('<html lang="da">');
    expect((await post(address, { recommend: '9' })).status).toBe(shown.status);
  });

  it('tells a machine in JSON that a link is unknown', async () => {
    const response = await fetch(`${house.url}/s/${'A'.repeat(43)}`, {
      headers: { accept: 'application/json' },
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'link_unknown' } });
  });

  it('knows no other way than GET, HEAD and POST', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      expect((await open(linkOf(house, '9001'), { method })).status).toBe(404);
    }
  });
});

describe('a personal link', () => {
  it('that was withdrawn says so, whatever is posted', async () => {
    const { portalId } = house.sandbox;
    const { storage } = house.app;
    const invitations = await storage.invitations.listOfWave({ portalId, waveId });
    const invitation = invitations.find(({ personId }) => personId === '9005');
    if (!invitation) throw new Error('Contact 9005 was not invited.');
    await storage.invitations.setResponse(invitation, 'withdrawn', house.clock.now());
    const link = linkOf(house, '9005');
    for (const shown of [
      await open(link),
      await post(link, { recommend: '9' }),
      await post(link, { recommend: 'nine' }),
    ]) {
      expect(shown.status).toBe(410);
      expect(shown.page).toContain(text('de', 'message.link_withdrawn.title'));
      expect(shown.page).not.toContain('<form');
    }
    expect(await storage.responses.listOfWave({ portalId, waveId })).toEqual([]);
  });

  it('says kindly that its wave is paused, works again afterwards, and not once it is cancelled', async () => {
    const { portalId } = house.sandbox;
    const { storage } = house.app;
    const ref = { portalId, waveId: await launch(house, '901') };
    await storage.waves.setStatus(ref, 'paused', null);
    for (const shown of [
      await open(linkOf(house, '9101')),
      await post(linkOf(house, '9101'), { recommend: '9' }),
    ]) {
      expect(shown.status).toBe(409);
      expect(shown.page).toContain(text('en', 'message.wave_paused.title'));
    }
    const entered = new URLSearchParams({ comment: 'Begun before the pause' });
    const kept = await fetch(`${linkOf(house, '9101')}/draft`, { method: 'PUT', body: entered });
    expect(kept.status).toBe(200);
    await storage.waves.setStatus(ref, 'open', null);
    expect((await open(linkOf(house, '9101'))).page).toContain('Begun before the pause');
    expect(await answer(linkOf(house, '9101'), GOOD)).toBe(200);
    await storage.waves.setStatus(ref, 'cancelled', null);
    const cancelled = await open(linkOf(house, '9102'));
    expect(cancelled.status).toBe(410);
    expect(cancelled.page).toContain(text('en', 'message.wave_cancelled.title'));
    expect((await post(linkOf(house, '9102'), { recommend: '9' })).status).toBe(410);
    expect(await storage.responses.listOfWave(ref)).toHaveLength(1);
  });

  it('is slowed down for an address that tries link after link', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.77' };
    const statuses = [];
    for (let count = 0; count < 602; count += 1) {
      statuses.push((await open(`${house.url}/s/guess`, { headers })).status);
    }
    expect(statuses.slice(0, 600)).toEqual(Array.from({ length: 600 }, () => 404));
    expect(statuses.slice(600)).toEqual([429, 429]);
    // Everybody else still gets in.
    expect((await open(linkOf(house, '9001'))).status).toBe(200);
  });

  it('lets a whole office in that shares one address', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.78' };
    const statuses = new Set<number>();
    for (let count = 0; count < 310; count += 1) {
      statuses.add((await open(linkOf(house, '9001'), { headers })).status);
      statuses.add((await post(linkOf(house, '9001'), { recommend: '99' }, headers)).status);
    }
    expect([...statuses]).toEqual([200, 400]);
  });
});

it('none of this was a bug', () => {
  expect(house.log.events('request.failed')).toEqual([]);
});
