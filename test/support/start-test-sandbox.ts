import { createLog } from '../../src/lib/log.ts';
import type { Portal } from '../../src/sandbox/portal.ts';
import { createSandboxClock } from '../../src/sandbox/sandbox-clock.ts';
import type { SandboxClock } from '../../src/sandbox/sandbox-clock.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/start-sandbox.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Null for an empty answer. */
  readonly body: unknown;
}

export interface TestSandbox extends Sandbox {
  readonly clock: SandboxClock;
  /** Real time as the rate limits see it; stands still unless a test moves it. */
  readonly monotonic: { now: number };
  /** Calls the API with a portal's token (the first one's unless told). */
  call(
    method: string,
    path: string,
    body?: unknown,
    portal?: Pick<Portal, 'accessToken'>,
  ): Promise<ApiAnswer>;
}

/** A sandbox whose clock stands still at 20 November 2026, 9 o'clock UTC, and that calls fast. */
export async function startTestSandbox(
  options: Partial<Omit<SandboxOptions, 'clock' | 'log' | 'monotonic'>> = {},
): Promise<TestSandbox> {
  const clock = createSandboxClock(new Date('2026-11-20T09:00:00Z'), { frozen: true });
  const monotonic = { now: 0 };
  const sandbox = await startSandbox({
    clock,
    log: createLog('silent'),
    monotonic: () => monotonic.now,
    searchDelayMs: 0,
    pace: { gatherMs: 5, retryAfterMs: 1 },
    ...options,
  });
  return {
    ...sandbox,
    clock,
    monotonic,
    async call(method, path, body, portal = sandbox.portal) {
      const response = await fetch(`${sandbox.url}${path}`, {
        method,
        headers: { Authorization: `Bearer ${portal.accessToken}` },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === '' ? null : (JSON.parse(text) as unknown),
      };
    },
  };
}
