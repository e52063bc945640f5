import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A call that the app got. */
export interface ReceivedCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  // The tests look into many bodies; each names the fields that it is about.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
}

export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Real milliseconds before the answer. */
  readonly delayMs?: number;
}

/** Something that listens where HubSpot expects the app. */
export interface AppDouble {
  readonly url: string;
  readonly calls: readonly ReceivedCall[];
  /** The most calls that were under way at once. */
  mostAtOnce(): number;
  /** Every further call is answered so; 204 until told. `count` starts at 1. */
  answerWith(answer: (call: ReceivedCall, count: number) => Answer): void;
  close(): Promise<void>;
}

export async function startAppDouble(): Promise<AppDouble> {
  const calls: ReceivedCall[] = [];
  let decide: (call: ReceivedCall, count: number) => Answer = () => ({ status: 204 });
  let count = 0;
  let underWay = 0;
  let most = 0;
  const server = createServer((req, res) => {
    let body = '';
    most = Math.max(most, (underWay += 1));
    req.on('data', (chunk: Buffer) => (body += chunk.toString()));
    req.on('end', () => {
      const headers = req.headers as ReceivedCall['headers'];
      const json: unknown = JSON.parse(body);
      const call = { url: `${url}${req.url ?? ''}`, headers, body, json };
      calls.push(call);
      const { status = 200, body: reply, headers: more = {}, delayMs = 0 } = decide(call, ++count);
      void wait(delayMs).then(() => {
        underWay -= 1;
        res.writeHead(status, { 'content-type': 'application/json', ...more });
        res.end(reply === undefined ? undefined : JSON.stringify(reply));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    calls,
    mostAtOnce: () => most,
    answerWith(answer) {
      decide = answer;
      count = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
