import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApp } from '../app.ts';
import { systemClock } from '../lib/clock.ts';
import { createLog } from '../lib/log.ts';
import type { Log } from '../lib/log.ts';
import { runDemo } from './run-demo.ts';
import { startPreviewBuild } from './preview/start-preview-build.ts';
import type { DemoApp, DemoOptions, DemoSettings, RunningDemo } from './run-demo.ts';

export type PlayDemoOptions = Partial<
  Pick<DemoOptions, 'tell' | 'data' | 'interpose' | 'log' | 'keepsRunning' | 'realClock'>
>;

/** Plays the demo with the production app on a new embedded database, which `close` removes. */
export async function playDemo(options: PlayDemoOptions = {}): Promise<RunningDemo> {
  const {
    log = createLog('warn'),
    tell = () => undefined,
    keepsRunning = false,
    realClock = systemClock,
    ...rest
  } = options;
  const dataDir = mkdtempSync(path.join(tmpdir(), 'radar-demo-'));
  const startedAt = performance.now();
  const demo = await runDemo({
    ...rest,
    log,
    tell,
    keepsRunning,
    preview: keepsRunning ? startPreviewBuild() : undefined,
    startApp: (settings) => startDemoApp(settings, dataDir, log),
    realClock,
    elapsed: () => Math.round((performance.now() - startedAt) / 100) / 10,
  });
  return {
    ...demo,
    close: async () => {
      await demo.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The production app; only its settings say that its HubSpot is a sandbox. */
function startDemoApp(settings: DemoSettings, dataDir: string, log: Log): Promise<DemoApp> {
  const { port, publicUrl, smtpUrl, clock, pace, clockwork } = settings;
  const { clientId, clientSecret, appId, apiUrl, appUrl } = settings;
  return startApp({
    config: {
      port,
      publicUrl,
      role: 'all',
      databaseUrl: undefined,
      dataDir,
      hubspot: { clientId, clientSecret, appId, accessToken: undefined, apiUrl, appUrl },
      keys: [{ id: 'demo', key: randomBytes(32) }],
      mail: { smtpUrl, from: 'Radar <radar@radar.example>' },
      logLevel: 'warn',
    },
    log,
    clock,
    clockwork,
    waits: { clock: pace.clock, sleep: pace.sleep, betweenJobs: 'growing' },
    host: '127.0.0.1',
  });
}
