import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/** What the load consists of: one POST of a form to each address. */
export interface SubmitLoad {
  readonly addresses: readonly string[];
  readonly connections: number;
  readonly body: string;
}

/** What came of it. */
export interface LoadResult {
  readonly seconds: number;
  /** Of each request until its last byte, in milliseconds. */
  readonly times: readonly number[];
  /** How many were answered with anything but 200. */
  readonly refused: number;
}

/*
 * Runs in a thread of its own, so that sending takes nothing from the process that is measured but
 * the processor.
 */
const load = workerData as SubmitLoad;
const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
const waiting = [...load.addresses];
const times: number[] = [];
let refused = 0;

const startedAt = performance.now();
await Promise.all(Array.from({ length: load.connections }, sendAll));
const seconds = (performance.now() - startedAt) / 1000;
agent.destroy();
parentPort?.postMessage({ seconds, times, refused } satisfies LoadResult);

async function sendAll(): Promise<void> {
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const begunAt = performance.now();
    if ((await send(address)) !== 200) refused += 1;
    times.push(performance.now() - begunAt);
  }
}

function send(address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(load.body),
      accept: 'text/html',
      'accept-encoding': 'gzip, br',
    };
    const call = request(address, { agent, method: 'POST', headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
      response.once('error', reject);
    });
    call.once('error', reject);
    call.end(load.body);
  });
}
