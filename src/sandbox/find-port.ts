import { createServer } from 'node:net';
import process from 'node:process';

/**
 * Below those that systems give to outgoing connections (Linux: from 32768 on), any of which may take
 * a port between the look and its use.
 */
const LOWEST = 20_000;
const COUNT = 12_000;
/** Processes that start one after the other look in different places. */
const APART = 37;

let looked = 0;

/** The preferred port on loopback when nothing listens there, else any free one; any for 0. */
export async function findPort(preferred: number): Promise<number> {
  if (preferred !== 0 && (await isFree(preferred))) return preferred;
  for (let tries = 0; tries < COUNT; tries += 1) {
    const port = LOWEST + ((process.pid * APART + looked++) % COUNT);
    if (await isFree(port)) return port;
  }
  throw new Error('No port is free on loopback.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => resolve(true));
    });
  });
}
