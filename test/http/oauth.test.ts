import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/lib/crypto.ts';
import { openToken } from '../../src/portal/seal-access.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { open } from '../support/browse.ts';
import { PORTAL, SECOND_PORTAL, hubSpotDown } from '../support/hubspot-stand-in.ts';
import { NOW, startPortalServer } from '../support/start-portal-server.ts';
import {
  comeBack,
  database,
  expectPage,
  guardInstallServer,
  install,
  server,
  start,
  visit,
} from '../support/install-server.ts';

guardInstallServer();

describe('starting an installation', () => {
  it('sends the browser to HubSpot with a state that only this browser can bring back', async () => {
    const { status, headers } = await visit('/oauth/install');
    expect(status).toBe(302);
    const location = new URL(headers.get('location') ?? '');
    expect(location.origin).toBe('https://app.hubspot.example');
    const state = location.searchParams.get('state');
    expect(state).toMatch(/^[\w-]{43}$/);
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(new RegExp(`^radar_install_[0-9a-f]{16}=${state};`));
    expect(cookie).toMatch(/Max-Age=600;/);
    expect(cookie).toMatch(/Path=\/oauth;/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).not.toMatch(/Secure/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('sends the cookie over https only where the app is reached by https', async () => {
    const secure = await startPortalServer(database, { publicUrl: 'https://radar.example' });
    const { headers } = await open(`${secure.url}/oauth/install`, { redirect: 'manual' });
    expect(headers.get('set-cookie')).toMatch(/Secure/);
    await secure.close();
  });

  it('stores the hash of the state and not the state', async () => {
    const { state } = await start();
    const { install_states: states } = await server.dump();
    expect(states).toHaveLength(1);
    expect(states?.[0]).toContain(sha256(state));
    expect(states?.[0]).not.toContain(state);
  });

  it('is another state each time, and takes away what nobody finished', async () => {
    const states = new Set([(await start()).state, (await start()).state]);
    expect(states.size).toBe(2);
    server.clock.advance({ minutes: 10 });
    await start();
    expect((await server.dump())['install_states']).toHaveLength(1);
  });

  it('is refused to somebody who does nothing else', async () => {
    const answers = await Promise.all(Array.from({ length: 70 }, () => visit('/oauth/install')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expectPage(refused[0]?.page ?? '', 'install.problem.busy.title');
  });

  it('says so where the app runs for one account by an access token', async () => {
    const single = await startPortalServer(database, { hasOAuth: false });
    for (const path of ['/oauth/install', '/oauth/callback?code=code-1&state=x']) {
      const { status, page } = await open(`${single.url}${path}`, { redirect: 'manual' });
      expect(status).toBe(400);
      expectPage(page, 'install.problem.token.title');
      expect(page).not.toContain('href="/oauth/install"');
    }
    await single.close();
  });
});

describe('finishing an installation', () => {
  it('stores the portal and its sealed tokens, creates the properties and gets to work', async () => {
    const { status, page } = await install();
    expect(status).toBe(200);
    expectPage(page, 'install.done.title');

    expect(await server.storage.portals.get(PORTAL)).toEqual({
      portalId: PORTAL,
      status: 'connected',
      timeZone: 'Europe/Copenhagen',
      currency: 'DKK',
      uiDomain: 'app.hubspot.example',
      language: 'en',
    });
    const access = await server.storage.access.find(PORTAL);
    if (!access) throw new Error('No access was stored.');
    expect(access).toMatchObject({
      connectedAt: NOW,
      scopes: ['oauth', 'crm.lists.read', 'crm.lists.write'],
    });
    expect(openToken(server.seals, access, 'accessToken')).toBe('access-token-of-the-portal');
    expect(openToken(server.seals, access, 'refreshToken')).toBe('refresh-token-of-the-portal');
    expect(await server.storage.portalStates.get(PORTAL)).toMatchObject({
      provisionedAt: NOW,
      disconnectedAt: null,
    });
    expect(server.jobs).toEqual([`portal.sync ${PORTAL}`, `portal.sweep ${PORTAL}`]);
    expect(server.log.events('portal.connected')).toMatchObject([
      { portalId: PORTAL, isNew: true },
    ]);
  });

  it('keeps code, state and tokens out of the log and the tokens out of the rows', async () => {
    const visitor = await start();
    await comeBack(visitor);
    const written = server.log.lines().join('\n');
    const stored = JSON.stringify(await server.dump());
    for (const secret of ['access-token-of-the-portal', 'refresh-token-of-the-portal']) {
      expect(written).not.toContain(secret);
      expect(stored).not.toContain(secret);
    }
    expect(written).not.toContain(visitor.state);
    expect(written).not.toContain('code-1');
  });

  it('takes the cookie away and leads to an address without the code', async () => {
    const { headers } = await comeBack(await start());
    expect(headers.get('location')).toMatch(/^\/oauth\/installed\/4700001\.\d+\.[\w-]{43}$/);
    expect(headers.get('set-cookie')).toMatch(
      /^radar_install_[0-9a-f]{16}=; Max-Age=0; Path=\/oauth;/,
    );
  });

  it('leads nowhere else, whatever the address says', async () => {
    const visitor = await start();
    const { headers } = await visit(
      `/oauth/callback?code=code-1&state=${visitor.state}&redirect=https://evil.example&next=//evil.example`,
      { cookie: visitor.cookie, host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    );
    expect(headers.get('location')).toMatch(/^\/oauth\/installed\//);
  });

  it('once more repairs the connection and keeps everything about the portal', async () => {
    await install('code-1');
    await server.storage.portals.save({
      ...(await server.storage.portals.get(PORTAL)),
      status: 'disconnected',
      language: 'da',
    });
    const lists = [
      { name: 'Radar promoters', listId: '88', outcome: 'created', message: '' },
    ] as const;
    await server.storage.portalStates.set(PORTAL, { disconnectedAt: NOW, lists });
    server.jobs.length = 0;
    server.clock.advance({ days: 3 });
    server.hubspot.answers.account = { ...server.hubspot.answers.account, currency: 'EUR' };

    expect((await install('code-2')).status).toBe(200);
    expect(await server.storage.portals.get(PORTAL)).toMatchObject({
      status: 'connected',
      language: 'da',
      currency: 'EUR',
    });
    expect(await server.storage.portalStates.get(PORTAL)).toMatchObject({
      disconnectedAt: null,
      lists,
    });
    expect(server.jobs).toEqual([`portal.sync ${PORTAL}`, `portal.sweep ${PORTAL}`]);
    expect(server.log.events('portal.connected').at(-1)).toMatchObject({ isNew: false });
  });

  it('stays connected when HubSpot can not take the properties yet, and says so', async () => {
    server.hubspot.failures.set('provision', hubSpotDown());
    const { page } = await install();
    expectPage(page, 'install.created.pending');
    expect(await server.storage.portals.get(PORTAL)).toMatchObject({ status: 'connected' });
    expect(server.jobs).toEqual([
      `portal.setup ${PORTAL}`,
      `portal.sync ${PORTAL}`,
      `portal.sweep ${PORTAL}`,
    ]);
  });

  it('does not claim the properties of an earlier installation', async () => {
    await install('code-1');
    server.hubspot.failures.set('provision', hubSpotDown());
    expectPage((await install('code-2')).page, 'install.created.pending');
  });
});

it('portals that install side by side keep to themselves', async () => {
  const { grant, account } = server.hubspot.answers;
  await install('code-1');
  server.hubspot.answers.grant = {
    ...grant,
    portalId: SECOND_PORTAL,
    accessToken: 'of-the-second',
  };
  server.hubspot.answers.account = { ...account, portalId: SECOND_PORTAL };
  await install('code-2');
  const [one, two] = [
    await server.storage.access.find(PORTAL),
    await server.storage.access.find(SECOND_PORTAL),
  ];
  if (!one || !two) throw new Error('A portal has no access.');
  expect(openToken(server.seals, one, 'accessToken')).toBe('access-token-of-the-portal');
  expect(openToken(server.seals, two, 'accessToken')).toBe('of-the-second');
  // A token in another portal's row opens nothing.
  expect(() =>
    openToken(server.seals, { ...one, portalId: SECOND_PORTAL }, 'accessToken'),
  ).toThrow();
});

describe('the first-run page', () => {
  const pageOf = (ticket: string, headers = {}) => visit(`/oauth/installed/${ticket}`, headers);

  it.each(LANGUAGES)('speaks %s to a browser that asks for it', async (language) => {
    await install();
    const ticket = server.tickets.issue(PORTAL, server.clock.now());
    const { page, headers } = await pageOf(ticket, { 'accept-language': `${language}, en;q=0.5` });
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(text(language, 'install.done.title'));
    expect(page).toContain(text(language, 'install.created.body', { count: 49 }));
    expect(page).toContain('href="https://app.hubspot.example/contacts/4700001/objects/0-2"');
    expect(page.match(/class="button"/g)).toHaveLength(1);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<style|style="|\son\w+=/);
  });

  it('names every property that HubSpot refused, with its words as text', async () => {
    server.hubspot.answers.provisioning = {
      created: [],
      repaired: [],
      problems: [
        {
          objectType: 'companies',
          name: 'radar_gap_score',
          message: 'It is <b>text</b> & no number.',
        },
      ],
    };
    const { page } = await install();
    expect(page).toContain('radar_gap_score');
    expect(page).toContain('It is &lt;b&gt;text&lt;/b&gt; &amp; no number.');
    expect(page).toContain(text('en', 'install.created.body', { count: 48 }));
  });

  it('escapes whatever an account brings along', async () => {
    server.hubspot.answers.account = {
      ...server.hubspot.answers.account,
      uiDomain: '"><script>alert(1)</script>',
    };
    const { page } = await install();
    expect(page).not.toContain('<script>');
  });

  it('is there for an hour, and tells nothing about anybody', async () => {
    await install();
    const ticket = server.tickets.issue(PORTAL, server.clock.now());
    server.clock.advance({ minutes: 59 });
    const { status, page } = await pageOf(ticket);
    expect(status).toBe(200);
    expect(page).not.toMatch(/@/);
    server.clock.advance({ minutes: 1 });
    const gone = await pageOf(ticket);
    expect(gone.status).toBe(410);
    expectPage(gone.page, 'install.problem.ticket.title');
  });

  it('is shown to nobody who made up a ticket', async () => {
    await install();
    const ticket = server.tickets.issue(PORTAL, server.clock.now());
    const [portalId = '', until = '', signature = ''] = ticket.split('.');
    const forged = [
      `4700002.${until}.${signature}`,
      `${portalId}.${Number(until) + 1}.${signature}`,
      `${portalId}.${until}.${Array.from(signature).reverse().join('')}`,
      `${portalId}.${until}.`,
      `0${ticket}`,
      `${ticket}.${signature}`,
      'nothing',
      '..%2f..',
      '%00',
    ];
    for (const attempt of forged) {
      const { status, page } = await pageOf(attempt);
      expect(status, attempt).toBe(410);
      expect(page).not.toContain('4700001');
    }
  });

  it('says that the connection has ended when it has', async () => {
    await install();
    const ticket = server.tickets.issue(PORTAL, server.clock.now());
    const portal = await server.storage.portals.get(PORTAL);
    await server.storage.portals.save({ ...portal, status: 'disconnected' });
    const { status, page } = await pageOf(ticket);
    expect(status).toBe(409);
    expectPage(page, 'install.problem.disconnected.title');
  });

  it('of a portal whose data was deleted is no mistake of ours', async () => {
    const { status } = await pageOf(server.tickets.issue(4_799_999, server.clock.now()));
    expect(status).toBe(404);
  });
});

describe('machines', () => {
  it('get JSON with the code', async () => {
    const { page, status } = await visit('/oauth/callback?code=x&state=y', {
      accept: 'application/json',
    });
    expect(status).toBe(400);
    expect(JSON.parse(page)).toMatchObject({ error: { code: 'bad_input' } });
  });
});
