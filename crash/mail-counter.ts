import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that only counts. */
export interface MailCounter {
  readonly smtpUrl: string;
  count(): number;
  /** How often a mail with this Message-ID came in full, whether or not its sender heard so. */
  timesOf(messageId: string): number;
  close(): Promise<void>;
}

const MESSAGE_ID = /^message-id:\s*(<[^>]+>)/im;

export async function startMailCounter(): Promise<MailCounter> {
  const times = new Map<string, number>();
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 200,
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const id = MESSAGE_ID.exec(Buffer.concat(chunks).toString('latin1'))?.[1] ?? '';
        times.set(id, (times.get(id) ?? 0) + 1);
        count += 1;
        callback();
      });
    },
  });
  // Clients that are killed hang up in the middle.
  server.on('error', () => undefined);
  const listener = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  return {
    smtpUrl: `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    count: () => count,
    timesOf: (messageId) => times.get(messageId) ?? 0,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
