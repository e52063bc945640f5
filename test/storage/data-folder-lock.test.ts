import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataFolder } from '../../src/storage/data-folder-lock.ts';
import { runScript } from '../support/child-process.ts';

describe('the lock on a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'radar-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is given to one only, who gives it back', async () => {
    const first = await lockDataFolder(folder);
    await expect(lockDataFolder(folder)).rejects.toMatchObject({
      code: 'storage_in_use',
      action: expect.stringContaining('Stop the other process') as unknown,
    });
    first.release();
    (await lockDataFolder(folder)).release();
  });

  it('has exactly one winner when several ask at once', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 5 }, () => lockDataFolder(folder)));
    const winners = asked.filter((outcome) => outcome.status === 'fulfilled');
    expect(winners).toHaveLength(1);
    for (const { value } of winners) value.release();
  });

  it('belongs to a process, and ends with it when it is killed', async () => {
    const holder = await runScript(`
      const { lockDataFolder } = await import(SRC + 'storage/data-folder-lock.ts');
      await lockDataFolder(${JSON.stringify(folder)});
      console.log('locked');
      setInterval(() => undefined, 1000);
    `);
    await expect(lockDataFolder(folder)).rejects.toMatchObject({ code: 'storage_in_use' });
    await holder.kill();
    (await lockDataFolder(folder)).release();
  });
});
