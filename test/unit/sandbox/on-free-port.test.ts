import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { AppError } from '../../../src/lib/errors.ts';
import { onFreePort } from '../../../src/sandbox/on-free-port.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

async function listen(port: number): Promise<number> {
  const server = createServer().listen(port, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

test('a port that is taken is not tried', async () => {
  const taken = await listen(0);
  expect(await onFreePort(taken, listen)).not.toBe(taken);
});

test.each([
  ['the app', () => new AppError('port_in_use', 'Port 3000 is taken by another process.')],
  ['a server', () => Object.assign(new Error('listen'), { code: 'EADDRINUSE' })],
])('a port that is taken between the look and the start of %s is tried again', async (_, fail) => {
  const ports: number[] = [];
  const got = await onFreePort(0, (port) => {
    ports.push(port);
    return ports.length < 3 ? Promise.reject(fail()) : Promise.resolve(port);
  });
  expect(ports).toHaveLength(3);
  expect(got).toBe(ports[2]);
});

test('another failure, and a port that is always taken, are failures', async () => {
  await expect(onFreePort(0, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  const taken = Object.assign(new Error('listen'), { code: 'EADDRINUSE' });
  await expect(onFreePort(0, () => Promise.reject(taken))).rejects.toBe(taken);
});
