import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/sandbox/faults.ts';
import { launch } from '../support/browse.ts';
import type { TableDump } from '../support/dump-tables.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

/** More tries than the client makes by itself, so that the caller hears of it. */
const STUBBORN = 3;
const HTML = '<html><body>502 Bad Gateway</body></html>';

let house: House;
beforeAll(async () => {
  const companies = Array.from({ length: 30 }, (_, index) => {
    const companyId = String(900 + index);
    return [companyId, buildPeople(3, Number(companyId) * 10 + 1)] as const;
  });
  house = await startHouse('pglite', { data: buildPortalData(Object.fromEntries(companies)) });
});
afterAll(() => house.close());
afterEach(() => house.sandbox.portal.faults.clear());

type Drawn = Omit<Fault, 'path' | 'method'>;

/** Every way in which HubSpot can let us down, with what the card is told. */
const badDays: ReadonlyArray<[string, Drawn, string]> = [
  // HubSpot takes the same token for other calls, so that nothing is disconnected.
  ['answers 401', { status: 401 }, 'hubspot_unavailable'],
  ['answers 403', { status: 403 }, 'hubspot_refused'],
  ['answers 409', { status: 409, times: STUBBORN }, 'hubspot_refused'],
  ['answers 423', { status: 423, times: STUBBORN }, 'hubspot_unavailable'],
  ['answers 429', { status: 429, times: STUBBORN }, 'hubspot_rate_limited'],
  ['answers 500', { status: 500, times: STUBBORN }, 'hubspot_unavailable'],
  ['answers 502 in HTML', { status: 502, body: HTML, times: STUBBORN }, 'hubspot_unavailable'],
  ['answers HTML with a good status', { status: 200, body: HTML }, 'hubspot_unavailable'],
  ['answers half a JSON', { status: 200, body: '{"results":[{"id":' }, 'hubspot_unavailable'],
  [
    'answers another JSON',
    { status: 200, body: { results: 'none', id: [] } },
    'hubspot_unavailable',
  ],
  ['answers an empty body', { status: 200, body: '' }, 'hubspot_unavailable'],
  ['hangs up', { reset: true, times: STUBBORN }, 'hubspot_unavailable'],
  ['never answers', { delayMs: 60_000, times: STUBBORN }, 'hubspot_unavailable'],
];
const reads: ReadonlyArray<[string, RegExp]> = [
  ['the company', /\/companies\/900$/],
  ['its associations', /\/associations\/[\d-]+\/companies\/contacts\/batch\/read$/],
  ['its contacts', /\/objects\/[\d-]+\/contacts\/batch\/read$/],
  ['the owners', /\/owners\/[\d-]+$/],
];

describe('launching while HubSpot', () => {
  const launchOf = (companyId: string, requestId: string) =>
    house.card('POST', `/companies/${companyId}/waves`, { requestId });
  let before: TableDump;
  beforeAll(async () => {
    before = await dump();
  });

  /** Without what the clockwork notes each minute, and that there is such a company. */
  async function dump(): Promise<TableDump> {
    return { ...(await house.dump()), portal_states: [], companies: [], portfolio: [] };
  }

  async function expectNothing(code: string): Promise<void> {
    const { status, body } = await launchOf('900', 'on-a-bad-day');
    expect(status).toBe(200);
    expect(body).toMatchObject({ ok: false, error: { code, action: expect.any(String) } });
    expect(body.error.message).not.toMatch(/<|firma\.example/);
    expect(await dump()).toEqual(before);
    expect(house.sandbox.mailbox.mails()).toEqual([]);
  }

  it.each(badDays)('%s stores nothing and says why', async (_what, fault, code) => {
    house.sandbox.portal.faults.next({ ...fault, path: /\/companies\/900$/ });
    await expectNothing(code);
  });

  it.each(reads)('fails over %s, too, stores nothing', async (_what, path) => {
    const { faults } = house.sandbox.portal;
    faults.next({ path, status: 500, times: STUBBORN });
    await expectNothing('hubspot_unavailable');
    faults.next({ path, status: 200, body: HTML });
    await expectNothing('hubspot_unavailable');
    faults.next({ path, status: 403 });
    await expectNothing('hubspot_refused');
  });

  it('has no such company any more, says so', async () => {
    house.sandbox.portal.faults.next({ path: /\/companies\/900$/, status: 404 });
    await expectNothing('company_unknown');
  });

  it('reads only a part of the contacts, asks nobody', async () => {
    const entry = { status: 'error', category: 'INTERNAL_ERROR', message: 'x', context: {} };
    house.sandbox.portal.faults.next({
      path: /\/objects\/[\d-]+\/contacts\/batch\/read$/,
      status: 207,
      body: { status: 'COMPLETE', results: [], numErrors: 1, errors: [entry] },
    });
    await expectNothing('hubspot_unavailable');
  });

  it.each([
    ['is locked', { status: 423 }, '901'],
    ['wants a pause', { status: 429 }, '902'],
    ['stumbles', { status: 500 }, '903'],
    ['stumbles twice', { status: 503, times: 2 }, '904'],
    ['hangs up', { reset: true }, '905'],
  ])('%s for a moment works all the same', async (_what, fault, companyId) => {
    for (const [, path] of reads) {
      house.sandbox.portal.faults.next({
        ...fault,
        path: new RegExp(path.source.replace('900', companyId)),
      });
    }
    const { body } = await launchOf(companyId, `moment-${companyId}`);
    expect(body).toMatchObject({ ok: true, data: { invited: 3 } });
    await house.app.whenIdle();
  });

  it('is well again works with the very same request', async () => {
    const { body } = await launchOf('900', 'on-a-bad-day');
    expect(body).toMatchObject({ ok: true, data: { invited: 3, team: 1 } });
    await house.app.whenIdle();
  });
});

describe('writing back while HubSpot', () => {
  const updates = /\/(companies|contacts)\/batch\/update$/;

  /** What HubSpot shows of a company and its three people, without their names. */
  function shown(companyId: string): unknown[] {
    const { records } = house.sandbox.portal;
    const people = [1, 2, 3].map((nr) => records.find('contacts', `${companyId}${nr}`));
    return [records.find('companies', companyId), ...people].map((record) =>
      Object.entries(record?.properties ?? {})
        .filter(([name]) => name.startsWith('radar_'))
        .sort(),
    );
  }

  it.each(
    [
      ...badDays.map(([what, fault]) => [what, fault] as const),
      ['answers 404', { status: 404 }] as const,
      ['writes and hangs up', { reset: true, applied: true }] as const,
      ['writes and answers garbage', { status: 200, body: HTML, applied: true }] as const,
      ['writes and answers 500', { status: 500, applied: true }] as const,
    ].map(([what, fault], index) => [what, fault, String(910 + index)] as const),
  )('%s ends with the same properties once it is well again', async (_what, fault, companyId) => {
    const { faults } = house.sandbox.portal;
    faults.next({ ...fault, path: updates, times: fault.delayMs ? STUBBORN : STUBBORN + 1 });
    await launch(house, companyId);
    faults.clear();
    // Refused records are tried again by night.
    const { portalId } = house.sandbox;
    const { storage } = house.app;
    await storage.jobs.enqueue([{ name: 'portal.sweep', data: { portalId } }]);
    await house.app.runDueWork();
    expect(shown(companyId)).toEqual(shown('900'));
    expect(shown(companyId).flat()).not.toEqual([]);
    expect((await house.app.queue.counts()).deadLetters).toBe(0);
  });

  it('refuses one record, the others are written', async () => {
    const { app, sandbox } = house;
    const want = (recordId: string, group: string) =>
      app.storage.records.want(
        { portalId: sandbox.portalId, objectType: 'contacts', recordId },
        { radar_group: group },
      );
    sandbox.portal.records.archive('contacts', '9292');
    await want('9291', 'pilots');
    await want('9292', 'pilots');
    await want('9293', 'pilots');
    await app.storage.records.want(
      { portalId: sandbox.portalId, objectType: 'contacts', recordId: '9283' },
      { radar_ltr_category: 'nonsense' },
    );
    await app.runDueWork();
    const groupOf = (id: string) =>
      sandbox.portal.records.find('contacts', id)?.properties['radar_group'];
    expect([groupOf('9291'), groupOf('9293')]).toEqual(['pilots', 'pilots']);
    const { crm_records: records = [] } = await house.dump();
    expect(records.filter((record) => !record.includes('"problem": null'))).toHaveLength(2);
    expect((await app.queue.counts()).deadLetters).toBe(0);
  });

  it('has lost properties, gets them again', async () => {
    const { portal } = house.sandbox;
    await fetch(`${house.sandbox.url}/crm/properties/2026-09/contacts/radar_rest_until`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${portal.accessToken}` },
    });
    await launch(house, '928');
    await house.app.runDueWork();
    expect(shown('928')[1]).toEqual(shown('900')[1]);
  });
});

it('none of this was a bug of ours', () => {
  const failures = [...house.log.events('job.failed'), ...house.log.events('job.retried')];
  expect(failures.filter(({ code }) => code === 'bug')).toEqual([]);
  expect(house.log.events('request.failed')).toEqual([]);
  expect(house.log.lines().join('\n')).not.toContain('firma.example');
});
