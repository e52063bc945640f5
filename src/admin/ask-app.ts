import { request } from 'node:http';
import type { AdminAnswer } from './admin-server.ts';
import type { AdminRequest } from './run-command.ts';

/** Asks the running app; null where none runs. */
export function askApp(socketPath: string, asked: AdminRequest): Promise<AdminAnswer | null> {
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, path: '/', method: 'POST' }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve(JSON.parse(text) as AdminAnswer));
    });
    call.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(null);
      else reject(error);
    });
    call.end(JSON.stringify(asked));
  });
}
