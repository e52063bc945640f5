import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, it } from 'vitest';
import { health } from '../../src/http/routes/health.ts';

async function ask(path: string, isReady: () => Promise<boolean>): Promise<[number, unknown]> {
  const server = createServer(express().use(health({ isReady }))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  const body: unknown = await response.json();
  server.close();
  return [response.status, body];
}

it.each([
  ['ready', () => Promise.resolve(true), 200, { status: 'ready' }],
  ['starting or stopping', () => Promise.resolve(false), 503, { status: 'not ready' }],
  ['without its database', () => Promise.reject(new Error('gone')), 503, { status: 'not ready' }],
] as const)('a process that is %s says so, and lives', async (_what, isReady, status, body) => {
  expect(await ask('/ready', isReady)).toEqual([status, body]);
  expect(await ask('/health', isReady)).toEqual([200, { status: 'ok' }]);
});
