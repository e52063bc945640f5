import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { callAsCard } from '../../../src/sandbox/card-call.ts';
import { signV3 } from '../../../src/sandbox/sign-request.ts';

test('a card’s call carries who calls, a timestamp and a signature over exactly what is sent', async () => {
  const seen: { method: string; url: string; body: string; headers: Record<string, unknown> }[] =
    [];
  const server = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => (body += chunk.toString()));
    req.on('end', () => {
      seen.push({ method: req.method ?? '', url: req.url ?? '', body, headers: req.headers });
      res.end(JSON.stringify({ ok: true, data: {} }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const caller = {
    portalId: 4242,
    appId: 9001,
    userId: 77,
    userEmail: 'freja@soekort.example',
    secret: 'radar-secret-0001',
    timestamp: 1_800_000_000_000,
  };
  const reply = await callAsCard(caller, {
    method: 'POST',
    url: `${origin}/api/cards/v1/companies/501/waves`,
    body: { requestId: 'request-1' },
  });
  await callAsCard(caller, { url: `${origin}/api/cards/v1/portfolio` });
  server.close();

  expect(reply).toEqual({ status: 200, body: { ok: true, data: {} } });
  expect(seen.map(({ method, url, body }) => [method, url, body])).toEqual([
    [
      'POST',
      '/api/cards/v1/companies/501/waves?userId=77&portalId=4242&userEmail=freja%40soekort.example&appId=9001',
      '{"requestId":"request-1"}',
    ],
    [
      'GET',
      '/api/cards/v1/portfolio?userId=77&portalId=4242&userEmail=freja%40soekort.example&appId=9001',
      '',
    ],
  ]);
  for (const { method, url, body, headers } of seen) {
    const request = { ...caller, method, url: `${origin}${url}`, body };
    expect(headers['x-hubspot-signature-v3']).toBe(signV3(request));
    expect(headers['x-hubspot-request-timestamp']).toBe('1800000000000');
  }
});
