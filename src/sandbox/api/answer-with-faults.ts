import { setTimeout as wait } from 'node:timers/promises';
import type { Request, Response } from 'express';
import type { Log } from '../../lib/log.ts';
import type { Fault, Faults } from '../faults.ts';
import { errorBodyOf, HubSpotError, toWireError } from '../hubspot-error.ts';
import type { ApiReply } from './api-route.ts';
import { sendReply } from './send-reply.ts';

export interface Exchange {
  readonly req: Request;
  readonly res: Response;
  /** Changes nothing, whatever its method. */
  readonly isRead: boolean;
}

/** A slow body comes in so many pieces. */
const PIECES = 8;

/**
 * Does the work of a request and answers it, with what is due to go wrong with it. `work` may throw
 * `HubSpotError`; with `fromCopy` its answer shall come from a copy that lags behind.
 */
export async function answerWithFaults(
  { faults, log }: { faults: Faults | null; log: Log },
  { req, res, isRead }: Exchange,
  work: (options: { fromCopy: boolean }) => ApiReply,
): Promise<void> {
  const fault = faults?.take({ method: req.method, path: req.path, isRead });
  const settled = () => settle(log, () => work({ fromCopy: fault?.stale === true }));
  if (!fault) {
    sendReply(res, settled());
    return;
  }
  res.locals['isSpoiled'] = true;
  if (fault.silent) return;
  if (fault.delayMs !== undefined && !(await waited(fault.delayMs, res))) return;
  if (changesAnswer(fault)) {
    if (fault.applied) settled();
    sendFault(res, fault);
  } else if (fault.trickleMs === undefined) {
    sendReply(res, settled());
  } else {
    await trickle(res, settled(), fault.trickleMs);
  }
}

/** An error of HubSpot's is an answer; any other is a bug of the sandbox. */
function settle(log: Log, work: () => ApiReply): ApiReply {
  try {
    return work();
  } catch (error) {
    if (error instanceof HubSpotError) {
      return { status: error.status, body: toWireError(error.body) };
    }
    log.error({ err: error }, 'sandbox.failed');
    return { status: 500, body: toWireError(errorBodyOf(500)) };
  }
}

function changesAnswer(fault: Fault): boolean {
  return fault.reset === true || fault.status !== undefined || fault.body !== undefined;
}

function sendFault(res: Response, fault: Fault): void {
  const { status = 200, body } = fault;
  if (fault.reset) {
    res.socket?.destroy();
  } else if (typeof body === 'string') {
    res.status(status).type(body.startsWith('<') ? 'html' : 'json');
    res.send(body);
  } else {
    sendReply(res, { status, body: body ?? toWireError(errorBodyOf(status)) });
  }
}

async function trickle(res: Response, { status, body }: ApiReply, everyMs: number): Promise<void> {
  const text = Buffer.from(body === undefined ? '' : JSON.stringify(body));
  const step = Math.max(1, Math.ceil(text.length / PIECES));
  res.status(status).type('json').flushHeaders();
  for (let start = 0; start < text.length; start += step) {
    if (!(await waited(everyMs, res))) return;
    res.write(text.subarray(start, start + step));
  }
  res.end();
}

/** False when the caller hung up meanwhile. */
async function waited(milliseconds: number, res: Response): Promise<boolean> {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  if (res.destroyed) return false;
  return await wait(milliseconds, true, { signal: gone.signal }).catch(() => false);
}
