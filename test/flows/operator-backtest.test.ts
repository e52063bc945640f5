import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAdmin } from '../../src/admin/admin-server.ts';
import { buildLossReport } from '../storage/samples.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

describe('the back-test of a portal whose app runs', () => {
  let house: House;
  let folder: string;
  let server: Awaited<ReturnType<typeof serveAdmin>>;
  beforeAll(async () => {
    house = await startHouse();
    folder = mkdtempSync(path.join(tmpdir(), 'radar-admin-'));
    server = await serveAdmin({ ...house.app.admin, log: house.log.log }, folder);
  });
  afterAll(async () => {
    await server?.close();
    await house.close();
    rmSync(folder, { recursive: true });
  });

  /** Without blocking: the app that is asked lives in this process. */
  function backtest(...args: string[]): Promise<Run> {
    const child = spawn(process.execPath, ['src/backtest.ts', ...args], {
      env: { ...process.env, DATA_DIR: folder },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
    return new Promise((resolve) => {
      child.on('close', (status) => resolve({ stdout, stderr, status }));
    });
  }

  it('says what to do before the first night', async () => {
    const { stdout, stderr, status } = await backtest('--portal', String(house.sandbox.portalId));
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toContain('has not counted its losses');
  });

  it('prints what the night has counted, in the shape of a file’s result', async () => {
    const { portalId } = house.sandbox;
    const report = buildLossReport(12);
    await house.app.storage.losses.saveReport(portalId, report, house.clock.now());
    const { stdout, stderr, status } = await backtest('--portal', String(portalId), '--json');
    expect([stderr, status]).toEqual(['', 0]);
    const { counts } = report.backtest;
    expect(JSON.parse(stdout)).toEqual({ ...counts, naive: { ...counts.naive, usage30: null } });
    const told = await backtest('--portal', String(portalId));
    expect(told.stdout).toContain('medianLeadDays');
  });
});
