import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readProject } from '../../../../src/sandbox/project/read-project.ts';
import type { FetchAnswer } from '../../../../src/sandbox/preview/shapes.ts';
import { signV3 } from '../../../../src/sandbox/sign-request.ts';
import { startTestSandbox } from '../../../support/start-test-sandbox.ts';
import type { TestSandbox } from '../../../support/start-test-sandbox.ts';

interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let sandbox: TestSandbox;
let server: Server;
let origin: string;
const calls: Call[] = [];
/** Statuses of the next answers; 0 cuts the connection, -1 never answers; then 200. */
const answers: number[] = [];
let answerBody = '{"ok":true}';

beforeAll(async () => {
  server = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => (body += chunk.toString()));
    req.on('end', () => {
      calls.push({ method: req.method ?? '', url: req.url ?? '', headers: req.headers, body });
      const status = answers.shift() ?? 200;
      if (status === 0) req.socket.destroy();
      if (status > 0) res.writeHead(status, { 'content-type': 'application/json' }).end(answerBody);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  sandbox = await startTestSandbox();
  sandbox.registerApp(
    readProject('extensions', { API_ORIGIN: origin, SUPPORT_EMAIL: '', SUPPORT_URL: origin }),
  );
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await sandbox.close();
});
beforeEach(() => {
  calls.length = 0;
  answers.length = 0;
  answerBody = '{"ok":true}';
});

async function callThrough(request: unknown, headers: Record<string, string> = {}) {
  return fetch(`${sandbox.url}/preview/fetch`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: sandbox.url, ...headers },
    body: JSON.stringify(request),
  });
}

async function hsFetch(path: string, options: Record<string, unknown> = {}) {
  const response = await callThrough({ url: `${origin}${path}`, ...options });
  return (await response.json()) as FetchAnswer;
}

describe('a permitted call', () => {
  test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])(
    'with %s is signed for the user and the account',
    async (method) => {
      const body = method === 'GET' ? undefined : { requestId: 'r1' };
      expect(await hsFetch('/api/x?language=da', { method, body })).toEqual({
        status: 200,
        contentType: 'application/json',
        body: '{"ok":true}',
      });
      const [call] = calls;
      const query = new URL(call?.url ?? '', origin).searchParams;
      expect(Object.fromEntries(query)).toEqual({
        language: 'da',
        userId: '71001',
        portalId: String(sandbox.portalId),
        userEmail: 'freja.lindbak@soekort.example',
        appId: String(sandbox.appId),
      });
      expect(call?.headers['x-hubspot-signature-v3']).toBe(
        signV3({
          method,
          url: `${origin}${call?.url ?? ''}`,
          body: call?.body ?? '',
          secret: sandbox.clientSecret,
          timestamp: sandbox.clock.now().getTime(),
        }),
      );
    },
  );

  test('may bring an Authorization header', async () => {
    await hsFetch('/api', { headers: { authorization: 'Bearer x' } });
    expect(calls[0]?.headers.authorization).toBe('Bearer x');
  });

  test('keeps the status that the app gave', async () => {
    answers.push(401);
    expect(await hsFetch('/api')).toMatchObject({ status: 401 });
    expect(calls).toHaveLength(1);
  });
});

describe('HubSpot repeats once', () => {
  test.each([503, 0])('after %i, whatever the method', async (first) => {
    answers.push(first);
    const reply = await hsFetch('/api', { method: 'POST', body: { requestId: 'r2' } });
    expect(reply).toMatchObject({ status: 200 });
    expect(calls.map(({ body }) => body)).toEqual(['{"requestId":"r2"}', '{"requestId":"r2"}']);
  });

  test.each([
    [503, 503],
    [0, 502],
  ])('and not twice: after %i comes %i', async (answer, status) => {
    answers.push(answer, answer);
    expect(await hsFetch('/api')).toMatchObject({ status });
    expect(calls).toHaveLength(2);
  });

  test('but not after a time-out', async () => {
    answers.push(-1);
    expect(await hsFetch('/api', { timeout: 50 })).toMatchObject({ status: 504 });
    expect(calls).toHaveLength(1);
  });
});

describe('HubSpot refuses', () => {
  const refused: Array<[string, Record<string, unknown>, number]> = [
    ['an address that is not permitted', { url: 'https://elsewhere.example/api' }, 403],
    ['a longer name of a permitted one', { url: 'http://127.0.0.1.example/' }, 400],
    ['http', { url: 'http://radar.example/' }, 400],
    ['half an address', { url: '/api' }, 400],
    ['another header', { headers: { 'X-Mine': '1' } }, 400],
    ['another method', { method: 'TRACE' }, 400],
    ['more than a megabyte', { method: 'POST', body: 'x'.repeat(1_000_001) }, 413],
  ];
  test.each(refused)('%s', async (_, options, status) => {
    const reply = await hsFetch('/api', options);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.body).message).toMatch(/^hubspot.fetch: /);
    expect(calls).toEqual([]);
  });

  test('an answer of more than a megabyte', async () => {
    answerBody = 'x'.repeat(1_000_001);
    expect(await hsFetch('/api')).toMatchObject({ status: 502 });
  });

  test('the twenty-first call at once', async () => {
    answers.push(...Array<number>(20).fill(-1));
    const slow = Array.from({ length: 20 }, () => hsFetch('/api', { timeout: 1_000 }));
    while (calls.length < 20) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await hsFetch('/api')).toMatchObject({ status: 429 });
    await Promise.all(slow);
    expect(await hsFetch('/api')).toMatchObject({ status: 200 });
  });
});

describe('only the preview’s own pages may call', () => {
  test.each([
    ['a page from elsewhere', { Origin: 'https://evil.example' }],
    ['a page without an origin', { Origin: 'null' }],
  ])('%s is turned away', async (_, headers) => {
    const response = await callThrough({ url: `${origin}/api` }, headers);
    expect(response.status).toBe(403);
    expect(calls).toEqual([]);
  });

  test('what is no call at all is refused', async () => {
    expect((await callThrough({ url: 7 })).status).toBe(400);
  });
});
