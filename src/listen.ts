import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from './lib/errors.ts';

/** Resolves with where the server listens. Throws `port_in_use`. */
export function listen(server: Server, port: number, host: string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error);
    });
    server.listen({ port, host }, () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function portInUse(port: number): AppError {
  return new AppError('port_in_use', `Port ${port} is taken by another process.`, {
    action: 'Stop that process, or set PORT to another number.',
  });
}

/**
 * Lets running requests finish. Browsers keep their connections open after an answer; those are
 * closed as soon as they are idle, or they would hold the process up for seconds.
 */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close((error) => {
      clearInterval(sweep);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
