import { createLog } from '../../src/lib/log.ts';
import type { PortalData } from '../../src/sandbox/portal-data.ts';
import type { Portal } from '../../src/sandbox/portal.ts';
import { createSandboxClock } from '../../src/sandbox/sandbox-clock.ts';
import type { SandboxClock } from '../../src/sandbox/sandbox-clock.ts';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
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

/** A sandbox whose clock stands still at 20 November 2026, 9 o'clock UTC. */
export async function startTestSandbox(
  options: { importedData?: PortalData; searchDelayMs?: number } = {},
): Promise<TestSandbox> {
  const clock = createSandboxClock(new Date('2026-11-20T09:00:00Z'), { frozen: true });
  const monotonic = { now: 0 };
  const sandbox = await startSandbox({
    clock,
    log: createLog('silent'),
    monotonic: () => monotonic.now,
    searchDelayMs: 0,
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
