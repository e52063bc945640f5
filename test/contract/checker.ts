import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { findPort } from '../../src/sandbox/find-port.ts';

/** The contract checker, installed in a folder of its own. */
export interface Checker {
  /** Stands in front of a HubSpot and watches everything that passes. */
  watch(name: string, hubspotUrl: string): Promise<Watch>;
  /** Checks what was recorded, one exchange a line. */
  checkLog(name: string, file: string): Verdict;
}

/** `isClean` is false after a violation; the summary is JSON text. */
export interface Verdict {
  readonly isClean: boolean;
  readonly summary: string;
}

export interface Watch {
  /** Where to call instead. */
  readonly url: string;
  end(): Promise<Verdict>;
}

/** @param shared the folder that holds `contract` and `hubspot-openapi`. */
export function installChecker(shared: string): Checker {
  const folder = mkdtempSync(path.join(tmpdir(), 'radar-contract-'));
  cpSync(path.join(shared, 'contract'), folder, { recursive: true });
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'ignore',
  });
  if (install.status !== 0) throw new Error('The checker could not be installed.');
  const specs = path.join(shared, 'hubspot-openapi', 'client14');

  const readSummary = (report: string) =>
    readFileSync(report.replace('.jsonl', '.summary.json'), 'utf8');

  return {
    checkLog(name, file) {
      const report = path.join(folder, `${name}.jsonl`);
      const { status } = spawnSync(
        process.execPath,
        ['check.mjs', 'log', '--in', path.resolve(file), '--specs', specs, '--report', report],
        { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
      );
      return { isClean: status === 0, summary: readSummary(report) };
    },
    async watch(name, hubspotUrl) {
      const port = await findPort(0);
      const report = path.join(folder, `${name}.jsonl`);
      const running = spawn(
        process.execPath,
        [
          ...['check.mjs', 'proxy', '--target', hubspotUrl, '--listen', String(port)],
          ...['--specs', specs, '--report', report],
        ],
        { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const url = `http://127.0.0.1:${port}`;
      await waitUntilUp(`${url}/__contract__/summary`);
      return {
        url,
        async end() {
          running.kill('SIGTERM');
          const [code] = (await once(running, 'exit')) as [number | null];
          return { isClean: code === 0, summary: readSummary(report) };
        },
      };
    },
  };
}

async function waitUntilUp(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(url).then(
      (reply) => reply.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The checker does not answer.');
}
