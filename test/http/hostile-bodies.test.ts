import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORM, launch, linkOf } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { sendSigned } from '../support/send-signed.ts';
import { sendWebhook } from '../support/send-webhook.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const MEGABYTE = 1_000_000;
const JSON_TYPE = 'application/json';

let house: House;
let link: string;
beforeAll(async () => {
  house = await startHouse('pglite', { data: buildPortalData({ 900: buildPeople(2, 9001) }) });
  await launch(house, '900');
  link = linkOf(house, '9001');
});
afterAll(() => house.close());

async function post(
  url: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    body: new Uint8Array(Buffer.from(body)),
    headers,
  });
  await response.arrayBuffer();
  return response.status;
}

describe('a small body that unpacks to a large one', () => {
  const zeros = Buffer.alloc(50 * MEGABYTE, '0');
  const bombs = [
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros)],
  ] as const;

  it.each(bombs)('as %s is refused before it is unpacked whole', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(MEGABYTE / 10);
    const before = process.memoryUsage().rss;
    const headers = { 'content-encoding': encoding };
    expect(await post(link, bomb, { ...headers, 'content-type': FORM })).toBe(413);
    expect(await post(link, bomb, { ...headers, 'content-type': JSON_TYPE })).toBe(413);
    expect(await post(`${house.url}/hubspot/webhooks`, bomb, headers)).toBe(413);
    expect(await post(`${house.url}/api/cards/v1/companies/900/waves`, bomb, headers)).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(40 * MEGABYTE);
  });
});

describe('a body that is only there to tire', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const bodies: ReadonlyArray<readonly [string, string, string]> = [
    ['lists in lists', JSON_TYPE, deep],
    ['ten thousand fields', FORM, Array.from({ length: 10_000 }, (_, nr) => `x${nr}=1`).join('&')],
    ['one field ten thousand times', FORM, 'comment=1&'.repeat(10_000)],
    ['a number without end', JSON_TYPE, `{"recommend":${'9'.repeat(100_000)}}`],
    ['a text without end', JSON_TYPE, `{"comment":"${'@'.repeat(100_000)}"}`],
    ['a name without end', FORM, `${'p.a.now'.repeat(10_000)}=1`],
    ['escapes without end', FORM, `comment=${'%'.repeat(100_000)}`],
  ];
  it.each(bodies)('of %s gets a plain refusal, soon', async (_what, type, body) => {
    const startedAt = performance.now();
    const status = await post(link, body, { 'content-type': type });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });

  it('is refused in signed calls, too', async () => {
    const call = { method: 'POST', path: '/companies/900/waves', body: deep };
    expect((await sendSigned(house, call)).json).toMatchObject({ ok: false });
    expect((await sendWebhook(house, deep)).status).toBeLessThan(500);
  });
});

describe('a name that every object has', () => {
  const evil =
    '{"__proto__":{"isAdmin":true,"mode":"named"},"constructor":{"prototype":{"isAdmin":true}}}';

  it('in JSON changes no other object', async () => {
    await post(link, evil, { 'content-type': JSON_TYPE });
    await post(link, '__proto__[isAdmin]=true&__proto__.isAdmin=true', { 'content-type': FORM });
    await sendSigned(house, { method: 'PUT', path: '/settings', body: `{"settings":${evil}}` });
    await sendWebhook(house, `[${evil}]`);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});
