import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/lib/errors.ts';
import { SECOND_PORTAL, hubSpotDown } from '../support/hubspot-stand-in.ts';
import {
  comeBack,
  cookieFor,
  expectNothingStored,
  expectPage,
  guardInstallServer,
  install,
  server,
  start,
  visit,
} from '../support/install-server.ts';
import type { Visitor } from '../support/install-server.ts';

guardInstallServer();

describe('an installation is not finished', () => {
  it('by the same answer a second time', async () => {
    const visitor = await start();
    await comeBack(visitor);
    const before = await server.dump();
    const { status, page } = await comeBack(visitor, { code: 'code-2' });
    expect(status).toBe(400);
    expectPage(page, 'install.problem.state.title');
    expect(page).toContain('href="/oauth/install"');
    expect(await server.dump()).toEqual(before);
    expect(server.hubspot.calls).not.toContain('exchangeCode code-2');
  });

  it('twice by the same answer at once', async () => {
    const visitor = await start();
    const answers = await Promise.all([comeBack(visitor), comeBack(visitor), comeBack(visitor)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 400, 400]);
    expect(server.hubspot.calls.filter((call) => call.startsWith('exchangeCode'))).toHaveLength(1);
    expect((await server.dump())['portals']).toHaveLength(1);
  });

  it('in one tab is not ended by another tab of the same browser', async () => {
    const [one, other] = [await start(), await start()];
    const cookie = `${one.cookie}; ${other.cookie}`;
    const first = await comeBack({ ...one, cookie });
    const second = await comeBack({ ...other, cookie }, { code: 'code-2' });
    expect([first.status, second.status]).toEqual([303, 303]);
  });

  it.each<[string, (visitor: Visitor) => Visitor | Promise<Visitor>]>([
    ['without the cookie', (visitor) => ({ ...visitor, cookie: '' })],
    [
      'with an empty cookie',
      (visitor) => ({ ...visitor, cookie: visitor.cookie.replace(/=.*/, '=') }),
    ],
    [
      'with the cookie of another browser',
      async (visitor) => ({ ...visitor, cookie: (await start()).cookie }),
    ],
    [
      'with the state of another browser',
      async (visitor) => ({ ...visitor, state: (await start()).state }),
    ],
    [
      'with a cookie under a longer name',
      (visitor) => ({ ...visitor, cookie: `x${visitor.cookie}` }),
    ],
    [
      'with a state that nobody was given',
      () => ({ state: 'A'.repeat(43), cookie: cookieFor('A'.repeat(43)), location: '' }),
    ],
    [
      'after ten minutes',
      (visitor) => {
        server.clock.advance({ minutes: 10 });
        return visitor;
      },
    ],
  ])('%s', async (_how, spoil) => {
    const { status, page } = await comeBack(await spoil(await start()));
    expect(status).toBe(400);
    expectPage(page, 'install.problem.state.title');
    expect(server.hubspot.calls).toEqual([]);
    await expectNothingStored();
  });

  it.each([
    ['no answer', ''],
    ['an answer without a state', 'code=code-1'],
    ['an answer without a code', 'state=STATE'],
    ['an empty code', 'code=&state=STATE'],
    ['a code that is far too long', `code=${'c'.repeat(2001)}&state=STATE`],
    ['two codes', 'code=a&code=b&state=STATE'],
    ['two states', 'code=code-1&state=STATE&state=STATE'],
    ['a state that is a path', 'code=code-1&state=..%2f..%2fSTATE'],
    ['a state with a name', 'code=code-1&state[x]=STATE'],
  ])('by %s', async (_what, query) => {
    const { state, cookie } = await start();
    const { status, page } = await visit(`/oauth/callback?${query.replaceAll('STATE', state)}`, {
      cookie,
    });
    expect(status).toBe(400);
    expectPage(page, 'install.problem.link.title');
    await expectNothingStored();
  });

  it('when the administrator says no, and may be tried again', async () => {
    const { cookie, state } = await start();
    const { status, page, headers } = await visit(
      `/oauth/callback?error=access_denied&error_description=%3Cb%3EPay%20now%3C%2Fb%3E&state=${state}`,
      { cookie },
    );
    expect(status).toBe(200);
    expectPage(page, 'install.problem.declined.title');
    expect(page).toContain('href="/oauth/install"');
    // Anybody can write such an address: nothing of it is repeated.
    expect(page).not.toContain('Pay now');
    expect(headers.get('set-cookie')).toMatch(/^radar_install_[0-9a-f]{16}=;/);
    await expectNothingStored();
  });

  it('by a code that HubSpot refuses', async () => {
    await install('code-1');
    const before = await server.dump();
    const { status, page } = await comeBack(await start(), { code: 'code-1' });
    expect(status).toBe(400);
    expectPage(page, 'install.problem.code.title');
    expect(await server.dump()).toEqual(before);
  });

  it.each(['exchangeCode', 'readAccount'] as const)('while HubSpot is down in %s', async (call) => {
    server.hubspot.failures.set(call, hubSpotDown());
    const { status, page } = await comeBack(await start());
    expect(status).toBe(503);
    expectPage(page, 'install.problem.unavailable.title');
    await expectNothingStored();
    // Nothing is stored halfway: starting anew works.
    server.hubspot.failures.delete(call);
    expect((await install('code-2')).status).toBe(200);
  });

  it('when HubSpot refuses to show the account, and says it in its words, as text', async () => {
    server.hubspot.failures.set(
      'readAccount',
      new AppError('hubspot_refused', 'It lacks <script>alert(1)</script> "scopes".'),
    );
    const { status, page } = await comeBack(await start());
    expect(status).toBe(502);
    expectPage(page, 'install.problem.refused.title');
    expect(page).toContain('It lacks &lt;script&gt;alert(1)&lt;/script&gt; &quot;scopes&quot;.');
    await expectNothingStored();
  });

  it('when the token opens another account than HubSpot granted', async () => {
    await install('code-1');
    const before = await server.dump();
    const { grant, account } = server.hubspot.answers;
    // A grant of one portal must not become the access of another one.
    server.hubspot.answers.grant = {
      ...grant,
      portalId: SECOND_PORTAL,
      accessToken: 'of-the-second',
    };
    server.hubspot.answers.account = account;
    const { status, page } = await comeBack(await start(), { code: 'code-2' });
    expect(status).toBe(400);
    expectPage(page, 'install.problem.account.title');
    expect(await server.dump()).toEqual(before);
  });
});
