import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scriptFolder, scripts } from '../../src/http/pages/script.ts';
import { stylesheet, stylesheetName } from '../../src/http/pages/stylesheet.ts';
import { launch, linkOf, open } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', { data: buildPortalData({ 900: buildPeople(1, 9001) }) });
  await launch(house, '900');
});
afterAll(() => house.close());

const ASSETS: ReadonlyArray<[address: string, type: string, content: string]> = [
  [`/assets/${stylesheetName}`, 'text/css; charset=utf-8', stylesheet],
  ...[...scripts].map(([name, source]): [string, string, string] => [
    `${scriptFolder}/${name}`,
    'text/javascript; charset=utf-8',
    source,
  ]),
];

describe.each(ASSETS)('%s', (address, type, content) => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
    ['br;q=0, nonsense', null],
  ])('comes to who takes %s as %s, to be kept for good', async (accepted, encoding) => {
    const { status, headers, page } = await open(`${house.url}${address}`, {
      headers: { 'accept-encoding': accepted },
    });
    expect(status).toBe(200);
    expect(page).toBe(content);
    expect(headers.get('content-encoding')).toBe(encoding);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
  });
});

it('a script under another hash is not there', async () => {
  expect((await open(`${house.url}/assets/script.000000000000/survey.js`)).status).toBe(404);
});

it('no comment of ours is on the wire', () => {
  for (const source of [stylesheet, ...scripts.values()]) expect(source).not.toMatch(/\/\*|^\/\//m);
});

it('the survey’s page is compressed for who takes it, and does not hold its own link', async () => {
  const link = linkOf(house, '9001');
  const plain = await open(link, { headers: { 'accept-encoding': 'identity' } });
  const small = await open(link, { headers: { 'accept-encoding': 'gzip, br' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(small.headers.get('content-encoding')).toBe('br');
  expect(small.page.replace(/"startedAt" value="\d+"/, '')).toBe(
    plain.page.replace(/"startedAt" value="\d+"/, ''),
  );
  expect(plain.page).not.toContain(link.split('/').at(-1));
});
