import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startApp } from '../app.ts';
import { createLog } from '../lib/log.ts';
import { systemClock } from '../lib/clock.ts';
import { readExport } from './import/read-export.ts';
import type { PortalData } from './portal-data.ts';
import { runDemo } from './run-demo.ts';
import type { DemoApp, DemoSettings, RunningDemo } from './run-demo.ts';
import { createTeller, describeOutcome } from './story/tell-story.ts';

const USAGE = `Usage: npm run demo [-- --once] [--json] [--import DIR]

  --once        end after the story
  --json        print the result as JSON on stdout, and the story on stderr
  --import DIR  fill the sandbox from DIR/companies.csv and DIR/contacts.csv, exported from HubSpot
`;

const { once, json, importDir } = readArguments();
const data = importDir === undefined ? undefined : await importOrExit(importDir);
const log = createLog('warn');
const story = json ? process.stderr : process.stdout;
const dataDir = mkdtempSync(path.join(tmpdir(), 'radar-demo-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));

const startedAt = performance.now();
const demo = await runDemo({
  startApp: startDemoApp,
  log,
  tell: createTeller(story).tell,
  now: systemClock.now(),
  elapsed: () => Math.round((performance.now() - startedAt) / 100) / 10,
  data,
});
story.write(describeOutcome(demo.summary));
if (once) {
  if (json) printJson(demo.summary);
  await demo.close();
  process.exit(0);
}
keepRunning(demo);

function readArguments(): { once: boolean; json: boolean; importDir: string | undefined } {
  try {
    const { values } = parseArgs({
      options: {
        once: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        import: { type: 'string' },
      },
    });
    return { once: values.once, json: values.json, importDir: values.import };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(1);
  }
}

/** All problems of the files at once, and nothing imported when there is one. */
async function importOrExit(directory: string): Promise<PortalData> {
  const result = await readExport(directory);
  if (result.ok) return result.data;
  for (const { file, line, column, problem } of result.problems) {
    console.error([file, line, column].filter((part) => part !== null).join(':') + `: ${problem}`);
  }
  console.error(`\nNothing was imported: ${result.problems.length} problems.`);
  process.exit(1);
}

/** The production app, told by settings alone that its HubSpot is a sandbox. */
async function startDemoApp(settings: DemoSettings): Promise<DemoApp> {
  return startApp({
    config: {
      port: settings.port,
      publicUrl: settings.publicUrl,
      role: 'all',
      databaseUrl: undefined,
      dataDir,
      hubspot: {
        clientSecret: settings.clientSecret,
        appId: settings.appId,
        accessToken: settings.accessToken,
        apiUrl: settings.hubspotUrl,
      },
      keys: [{ id: 'demo', key: randomBytes(32) }],
      mail: { smtpUrl: settings.smtpUrl, from: 'Radar <radar@radar.example>' },
      logLevel: 'warn',
    },
    log,
    clock: settings.clock,
  });
}

function keepRunning({ summary, addresses, openLinks, signing, close }: RunningDemo): void {
  if (json) printJson({ ...summary, addresses, openLinks, signing });
  const width = Math.max(...Object.keys(addresses).map((name) => name.length));
  const lines = Object.entries(addresses).map(([name, url]) => `  ${name.padEnd(width)}  ${url}`);
  story.write(`Everything keeps running. Look around:\n${lines.join('\n')}\n\nCtrl+C ends it.\n`);
  const stop = (): void => {
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
