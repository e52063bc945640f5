import { isAppError } from '../lib/errors.ts';
import { findPort } from './find-port.ts';

const TRIES = 5;

/**
 * Starts something on the preferred port of loopback when it is free, else on any. Between the look
 * and the start another process may take the port; then the next one is tried.
 */
export async function onFreePort<Started>(
  preferred: number,
  start: (port: number) => Promise<Started>,
): Promise<Started> {
  for (let tries = 1; ; tries += 1) {
    const port = await findPort(preferred);
    try {
      return await start(port);
    } catch (error) {
      if (tries === TRIES || !isPortTaken(error)) throw error;
    }
  }
}

function isPortTaken(error: unknown): boolean {
  if (isAppError(error, 'port_in_use')) return true;
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
