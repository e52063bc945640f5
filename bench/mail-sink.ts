import { parentPort } from 'node:worker_threads';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/*
 * A mail server on a thread of its own: takes every mail and throws it away. It posts its port once,
 * and then how many mails it has taken, each time it is sent anything.
 */

let taken = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onData(stream, _session, callback) {
    stream.on('data', () => undefined);
    stream.on('end', () => {
      taken += 1;
      callback();
    });
  },
});
server.on('error', () => undefined);
const listener = server.listen(0, '127.0.0.1', () => {
  parentPort?.postMessage((listener.address() as AddressInfo).port);
});
parentPort?.on('message', () => parentPort?.postMessage(taken));
