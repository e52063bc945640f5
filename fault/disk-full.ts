import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createLog } from '../src/lib/log.ts';
import { openDatabase } from '../src/storage/database.ts';
import { openInMemory } from './in-memory.ts';
import { playAnswers } from './play-answers.ts';
import { atLeast, countDifferences, none } from './result.ts';
import type { FaultResult } from './result.ts';
import type { FaultHouse } from './start-fault-house.ts';

const PEOPLE = 20;
const DISK = '160m';
const MEGABYTE = Buffer.alloc(1_000_000, 1);

/** The disk of the embedded database is full while people answer, until somebody makes room. */
export async function faultDiskFull(): Promise<FaultResult[]> {
  const calm = await playAnswers({ people: PEOPLE, openDatabase: openInMemory });
  const disk = mkdtempSync(path.join(tmpdir(), 'radar-fault-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk]);
  const log = createLog('silent');
  try {
    const troubled = await playAnswers({
      people: PEOPLE,
      openDatabase: () => openDatabase({ dataDir: path.join(disk, 'data'), log }),
      async trouble(house) {
        const filler = path.join(disk, 'filler');
        fill(filler);
        await wait(4_000);
        rmSync(filler);
        await wait(1_000);
        // A service manager does the same with a process that is not ready any more.
        if (!(await isReady(house))) await house.startAgain();
      },
    });
    return [
      none('disk full: answers that never arrived', troubled.stuck, 'answers'),
      none(
        'disk full: accepted answers that are lost',
        troubled.accepted - troubled.stored,
        'answers',
      ),
      none(
        'disk full: parts of the account that differ',
        countDifferences(calm.account, troubled.account),
        'parts',
      ),
      none('disk full: mails that came twice', troubled.duplicates, 'mails'),
      atLeast('disk full: tries that failed meanwhile', troubled.failedTries, 'tries', 1),
    ];
  } finally {
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}

function fill(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (;;) writeSync(handle, MEGABYTE);
  } catch {
    // Full to the last byte that was to be had.
  } finally {
    closeSync(handle);
  }
}

async function isReady({ url }: FaultHouse): Promise<boolean> {
  const response = await fetch(`${url}/ready`).catch(() => null);
  return response?.ok ?? false;
}
