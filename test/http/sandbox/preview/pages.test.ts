import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readProject } from '../../../../src/sandbox/project/read-project.ts';
import type { PreviewBuild } from '../../../../src/sandbox/preview/preview-build.ts';
import { createPreviewBuild } from '../../../support/preview-build.ts';
import { startTestSandbox } from '../../../support/start-test-sandbox.ts';
import type { TestSandbox } from '../../../support/start-test-sandbox.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox({ preview: createPreviewBuild() });
  sandbox.registerApp(
    readProject('test/fixtures/project', { API_ORIGIN: 'http://127.0.0.1:3000' }),
  );
});
afterAll(() => sandbox.close());

async function open(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${sandbox.url}${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What the page's script gets to begin with. */
async function readSetup(path: string, headers?: Record<string, string>) {
  const { text } = await open(path, headers);
  const attribute = /data-setup="([^"]*)"/.exec(text)?.[1] ?? '';
  return JSON.parse(attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

const namesOf = ({ extensions }: { extensions: Array<{ uid: string }> }) =>
  extensions.map(({ uid }) => uid);

test.each([
  ['/company/501', 'Klitvang Energi A/S', ['tab_card', 'side_card']],
  ['/contact/7001', 'Mette Kjærsdal', ['side_card']],
  ['/app', 'Sample', ['app_page']],
  ['/app/companies/501', 'Sample', ['app_page']],
  ['/settings', 'Settings of Sample', ['app_settings']],
])('%s has the extensions of its place', async (path, title, extensions) => {
  const { status, text } = await open(path);
  expect(status).toBe(200);
  expect(text).toContain('Local preview');
  expect(text).toContain(`data-title="${title}"`);
  expect(namesOf(await readSetup(path))).toEqual(extensions);
});

test.each(['/company/1', '/contact/1', '/preview/assets/build.json', '/preview/extensions/x/y.js'])(
  '%s says that nothing is there',
  async (path) => {
    expect((await open(path)).status).toBe(404);
  },
);

describe('the user', () => {
  test('is the account’s first owner', async () => {
    const { user, portal } = await readSetup('/company/501');
    expect(user).toMatchObject({ email: 'freja.lindbak@soekort.example', language: 'en' });
    expect(portal).toEqual({ id: sandbox.portalId, timezone: 'Europe/Copenhagen' });
  });

  test('has the language of the address, and of the address before', async () => {
    const { headers } = await open('/company/501?language=da');
    expect(headers.get('set-cookie')).toBe('language=da; Path=/; SameSite=Strict');
    const { user } = await readSetup('/settings', { Cookie: 'x=y; language=da' });
    expect(user).toMatchObject({ language: 'da', locale: 'da-dk' });
    expect((await readSetup('/settings?language=xx')).user.language).toBe('en');
  });
});

test('the profile’s variables go to every extension', async () => {
  expect((await readSetup('/settings')).variables).toEqual({ API_ORIGIN: 'http://127.0.0.1:3000' });
});

describe('what may run', () => {
  test('is the page’s own script, and nothing in the page', async () => {
    const { headers, text } = await open('/company/501');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/);
  });

  test('is a bundle in the worker, which reaches no network', async () => {
    const { headers } = await open('/preview/assets/worker.js');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; script-src 'self'");
    expect((await open('/preview/extensions/tab_card/Card.js')).text).toContain('tab_card');
  });
});

test.each<[string, PreviewBuild, string]>([
  ['is under way', { state: () => ({ kind: 'building' }) }, 'being built'],
  ['was not asked for', { state: () => ({ kind: 'none' }) }, 'npm run demo'],
  ['has failed', { state: () => ({ kind: 'failed', why: 'No <b>' }) }, 'No &lt;b&gt;'],
])('as long as the build %s, the page says so', async (_, preview, words) => {
  const other = await startTestSandbox({ preview });
  const text = await (await fetch(`${other.url}/company/501`)).text();
  await other.close();
  expect(text).toContain('<h1>Klitvang Energi A/S</h1>');
  expect(text).toContain(words);
});
