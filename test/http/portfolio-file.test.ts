import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_PORTAL } from '../../src/sandbox/portal-data.ts';
import { text } from '../../src/texts/catalogue.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
let otherPortalId: number;
beforeAll(async () => {
  house = await startHouse();
  otherPortalId = house.sandbox.addPortal(EMPTY_PORTAL).portalId;
  const { portals } = house.app.storage;
  await portals.save({ ...(await portals.get(house.sandbox.portalId)), portalId: otherPortalId });
  await keep('1', '=HYPERLINK("http://evil.example")', { segment: '+A', country: 'Norge' });
  await keep('2', 'Ærø, "Nord" A/S', { segment: 'B', country: '@Sverige' });
  for (let id = 100; id < 2250; id += 1) await keep(String(id), `Company ${id}`, {});
  await keep('9', 'Somebody else', {}, otherPortalId);
}, 60_000);
afterAll(() => house.close());

async function keep(
  companyId: string,
  name: string,
  part: { segment?: string; country?: string },
  portalId = house.sandbox.portalId,
): Promise<void> {
  const { companies, records } = house.app.storage;
  const nothing = { segment: '', industry: '', country: '', value: 1200.5, parentId: null };
  const days = { customerSince: null, firstValueOn: null };
  const facts = { portalId, companyId, name, ownerId: null, language: null, renewalAt: null };
  await companies.save({ ...facts, profile: { ...nothing, ...days, ...part } });
  const record = { portalId, objectType: 'companies', recordId: companyId } as const;
  await records.want(record, { radar_churn_risk: 'high', radar_gap_score: '-12' });
}

async function linkOf(query = ''): Promise<string> {
  const { body } = await house.card('GET', `/portfolio${query}`);
  return (body as { data: { exportUrl: string } }).data.exportUrl;
}

async function load(url: string, accept = 'text/html') {
  const response = await fetch(url, { headers: { accept } });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const linesOf = (body: string) => body.replace('\ufeff', '').trimEnd().split('\r\n');

describe('the file of a portfolio', () => {
  it('holds every company that fits the filter, not only those of the page', async () => {
    const { status, headers, body } = await load(await linkOf('?page=3'));
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(/radar-portfolio-\d{4}-\d\d-\d\d\.csv/);
    expect(headers.get('cache-control')).toBe('no-store');
    const lines = linesOf(body);
    expect(lines).toHaveLength(1 + 2152);
    expect(new Set(lines).size).toBe(lines.length);
    expect(body).not.toContain('Somebody else');
  });

  it('is what the filter says, in the language of whoever asked', async () => {
    const lines = linesOf((await load(await linkOf('?segment=B&language=de'))).body);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`${text('de', 'portfolio.company')};`);
    expect(lines[1]).toMatch(/^"Ærø, ""Nord"" A\/S";2;B;;'@Sverige;;Hoch;/);
    expect(lines[1]).toContain(';1200,5;');
  });

  it('lets no name run as a formula', async () => {
    const [, line = ''] = linesOf((await load(await linkOf('?search=hyperlink'))).body);
    expect(line).toMatch(/^"'=HYPERLINK\(""http/);
    expect(line).toContain(",'+A,");
    expect(line).toContain(',-12,');
  });

  it('is refused to a link that was made up or changed', async () => {
    const url = await linkOf();
    for (const wrong of [`${house.url}/p/x`, `${url}x`, url.replace('/p/', '/p/A')]) {
      const { status, body } = await load(wrong, 'application/json');
      expect([status, JSON.parse(body)]).toMatchObject([404, { error: { code: 'link_unknown' } }]);
    }
  });

  it('is refused after a quarter of an hour, and says what to do', async () => {
    const url = await linkOf();
    house.clock.advance({ minutes: 16 });
    const { status, body } = await load(url);
    expect(status).toBe(410);
    expect(body).toContain(text('en', 'message.download_expired.body'));
  });
});

describe('the trends', () => {
  it('say what will appear before the first survey has closed', async () => {
    const { body } = await house.card('GET', '/portfolio/trends?language=sv');
    expect(body).toMatchObject({
      ok: true,
      data: { state: 'none', points: [], empty: { title: text('sv', 'trends.emptyTitle') } },
    });
  });

  it('are refused for a period that nobody can choose', async () => {
    const { body } = await house.card('GET', '/portfolio/trends?period=day');
    expect(body).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  });
});
