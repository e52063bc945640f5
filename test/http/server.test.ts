import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scriptFolder, scripts } from '../../src/http/pages/script.ts';
import { reportStylesheetName, stylesheetName } from '../../src/http/pages/stylesheet.ts';
import { text } from '../../src/texts/catalogue.ts';
import { launch, linkOf, open, post } from '../support/browse.ts';
import { listRoutes } from '../support/list-routes.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { sendSigned } from '../support/send-signed.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', { data: buildPortalData({ 900: buildPeople(2, 9001) }) });
});
afterAll(() => house.close());

const machine = { accept: 'application/json' };

it('these are all the routes: each has its tests in this folder', () => {
  expect(listRoutes()).toEqual([
    'GET /health',
    'GET /ready',
    'GET /metrics',
    'GET /favicon.ico',
    `GET /assets/${stylesheetName}`,
    `GET /assets/${reportStylesheetName}`,
    ...[...scripts.keys()].map((name) => `GET ${scriptFolder}/${name}`),
    'POST /api/cards/v1/settings/preview/',
    'GET /api/cards/v1/settings/radars/',
    'POST /api/cards/v1/settings/radars/',
    'GET /api/cards/v1/settings/radars/:id',
    'PUT /api/cards/v1/settings/radars/:id',
    'POST /api/cards/v1/settings/radars/:id/archive',
    'POST /api/cards/v1/settings/radars/:id/restore',
    'GET /api/cards/v1/settings/groups/',
    'GET /api/cards/v1/settings/properties/',
    'GET /api/cards/v1/settings/',
    'PUT /api/cards/v1/settings/',
    'POST /api/cards/v1/settings/lists',
    'POST /api/cards/v1/settings/workflow',
    'POST /api/cards/v1/settings/sync',
    'POST /api/cards/v1/settings/remove',
    'GET /api/cards/v1/waves/:id/people',
    'POST /api/cards/v1/waves/:id/remind',
    'POST /api/cards/v1/waves/:id/close',
    'POST /api/cards/v1/waves/:id/extend',
    'POST /api/cards/v1/waves/:id/pause',
    'POST /api/cards/v1/waves/:id/resume',
    'POST /api/cards/v1/waves/:id/cancel',
    'POST /api/cards/v1/colleagues/:id',
    'POST /api/cards/v1/second-rounds/:id',
    'POST /api/cards/v1/second-rounds/:id/stop',
    'POST /api/cards/v1/invitations/:id/withdraw',
    'POST /api/cards/v1/invitations/:id/resend',
    'GET /api/cards/v1/contacts/:id',
    'POST /api/cards/v1/cases/:id',
    'POST /api/cards/v1/reports/:id/renew',
    'POST /api/cards/v1/reports/:id/shared',
    'POST /api/cards/v1/reports/:id/decisions',
    'GET /api/cards/v1/portfolio/',
    'GET /api/cards/v1/portfolio/trends',
    'GET /api/cards/v1/portfolio/drivers',
    'GET /api/cards/v1/portfolio/promoters',
    'GET /api/cards/v1/portfolio/stakeholders/:id',
    'GET /api/cards/v1/losses/',
    'GET /api/cards/v1/figures/',
    'GET /api/cards/v1/companies/:id',
    'GET /api/cards/v1/companies/:id/summary',
    'POST /api/cards/v1/companies/:id/snooze',
    'POST /api/cards/v1/companies/:id/preflight',
    'POST /api/cards/v1/companies/:id/preview',
    'POST /api/cards/v1/companies/:id/preview/send',
    'POST /api/cards/v1/companies/:id/waves',
    'GET /oauth/install',
    'GET /oauth/callback',
    'GET /oauth/installed/:ticket',
    'POST /hooks/bounces/',
    'POST /hubspot/webhooks/',
    'POST /hubspot/actions/send',
    'POST /hubspot/actions/remind',
    'POST /hubspot/actions/scores',
    'POST /hubspot/actions/assess',
    'POST /hubspot/actions/close-case',
    'POST /hubspot/options/:field',
    'GET /s/:token',
    'GET /s/:token/more',
    'PUT /s/:token/draft',
    'POST /s/:token',
    'GET /w/:token',
    'GET /w/:token/more',
    'POST /w/:token',
    'GET /u/:token',
    'POST /u/:token',
    'GET /d/:token',
    'POST /d/:token',
    'GET /p/:token',
    'GET /test/',
    'GET /test/more',
    'GET /r/:token',
    'GET /r/:token/brief',
    'GET /r/:token/report.pdf',
    'GET /r/:token/report.csv',
    'GET /r/:token/radar.png',
    'GET /y/:token',
    'POST /y/:token',
  ]);
});

describe('an unknown address', () => {
  it.each(['/', '/nothing', '/s', '/s/', '/u/', '/assets/other.css', '/health/more', '/.env'])(
    '%s gets a page in a browser and JSON in a machine',
    async (path) => {
      const shown = await open(`${house.url}${path}`, { headers: { 'accept-language': 'nb' } });
      expect(shown.status).toBe(404);
      expect(shown.page).toContain(text('nb', 'message.not_found.title'));
      const told = await open(`${house.url}${path}`, { headers: machine });
      expect(told.status).toBe(404);
      expect(JSON.parse(told.page)).toMatchObject({ error: { code: 'not_found' } });
    },
  );

  it.each(['/%', '/%E0%A4%A', '/s/%E0%A4%A', '/u/%', '/health%00'])(
    '%s is no mistake of ours',
    async (path) => {
      expect([400, 404]).toContain((await open(`${house.url}${path}`)).status);
    },
  );

  it('speaks English to a browser whose languages it does not have', async () => {
    const headers = { 'accept-language': 'fi, fr;q=0.5' };
    const { page } = await open(`${house.url}/nothing`, { headers });
    expect(page).toContain('<html lang="en">');
  });
});

describe('what every page needs', () => {
  it('the stylesheet may be kept for good: its name carries its hash', async () => {
    const { status, headers } = await open(`${house.url}/assets/${stylesheetName}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/css/);
    expect(headers.get('cache-control')).toContain('immutable');
  });

  it('an icon is not asked for twice', async () => {
    expect((await open(`${house.url}/favicon.ico`)).status).toBe(204);
  });
});

describe('a bug', () => {
  const secret = 'Only for your eyes: blåbær';

  it('is answered without details, and logged once without what people wrote', async () => {
    await launch(house, '900');
    const link = linkOf(house, '9001');
    await sql`alter table responses rename to gone`.execute(house.database.kysely);
    const shown = await post(link, { comment: secret });
    await sql`alter table gone rename to responses`.execute(house.database.kysely);

    expect(shown.status).toBe(500);
    expect(shown.page).toContain(text('en', 'message.unavailable.title'));
    expect(shown.page).not.toMatch(/responses|relation|select|stack/i);
    expect(house.log.events('request.failed')).toHaveLength(1);
    expect(house.log.lines().join('\n')).not.toContain('blåbær');
    expect(house.log.lines().join('\n')).not.toContain(link.split('/').at(-1));
    // The answer was lost for this moment only.
    expect((await post(link, { comment: secret })).status).toBe(200);
  });

  it('in a card call is a plain 500 with an id to report', async () => {
    await sql`alter table companies rename to gone`.execute(house.database.kysely);
    const { status, json } = await sendSigned(house, { method: 'GET', path: '/companies/900' });
    await sql`alter table gone rename to companies`.execute(house.database.kysely);
    expect(status).toBe(500);
    expect(json).toEqual({
      error: {
        code: 'bug',
        message: expect.any(String),
        action: expect.any(String),
        requestId: expect.stringMatching(/^req_/),
      },
    });
    const [, logged] = house.log.events('request.failed');
    expect(logged).toMatchObject({ requestId: json.error.requestId });
  });
});
