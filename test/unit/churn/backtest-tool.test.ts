import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'radar-backtest-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

function backtest(...args: string[]): Run {
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  return spawnSync(process.execPath, ['src/backtest.ts', ...args], options);
}

function write(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const line = (id: string): string =>
  JSON.stringify({ id, customerFrom: '2024-01-01', lostAt: null });
const nobody = { warned60: 0, falseAlarms: 0 };

describe('the back-test tool', () => {
  it('prints the counts alone, as JSON', () => {
    const file = write('two.ndjson', `\uFEFF${line('a')}\r\n${line('b')}\r\n`);
    const { stdout, stderr, status } = backtest('--input', file, '--json');
    expect([stderr, status]).toEqual(['', 0]);
    expect(JSON.parse(stdout)).toEqual({
      ...{ companies: 2, lost: 0, warned60: 0, lostGreen: 0, falseAlarms: 0, medianLeadDays: null },
      naive: { nps6: nobody, usage30: nobody },
    });
  });

  it('leaves out what it can’t read, says which line, and fails', () => {
    const file = write('bad.ndjson', `${line('a')}\n{"id":"x"}\n${line('a\u2028b')}`);
    const { stdout, stderr, status } = backtest('--input', file, '--json');
    expect(status).toBe(1);
    expect(stderr).toContain(`${file}: line 2: customerFrom: `);
    expect(stderr).toContain('not part of the result');
    expect(JSON.parse(stdout)).toMatchObject({ companies: 2 });
  });

  it.each([
    ['a file that is not there', () => path.join(folder, 'none'), 'There is no such file'],
    ['a folder', () => folder, 'This is a folder'],
    [
      'what is not UTF-8',
      () => write('latin.ndjson', Buffer.from([0xff, 0xfe, 0x0a])),
      'not UTF-8',
    ],
  ])('refuses %s in words', (_, file, words) => {
    const { stdout, stderr, status } = backtest('--input', file(), '--json');
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toContain(words);
  });

  it.each([[[]], [['--input']], [['--generate', '0']], [['--generate', 'x']], [['--wrong']]])(
    'explains itself when called with %j',
    (args) => {
      const { stdout, stderr, status } = backtest(...args);
      expect([stdout, status]).toEqual(['', 1]);
      expect(stderr).toContain('Usage:');
    },
  );

  it('finds in made-up companies what docs/backtest.md says', () => {
    const { stdout: companies } = backtest('--generate', '500');
    expect(backtest('--generate', '500').stdout).toBe(companies);
    const { stdout, status } = backtest('--input', write('many.ndjson', companies));
    expect(status).toBe(0);
    expect(readFileSync('docs/backtest.md', 'utf8')).toContain(stdout.trim());
  });
});

describe('the made-up companies', () => {
  interface Line {
    readonly lostAt: string | null;
    readonly truth: { readonly story: string };
  }
  const read = (text: string): Line[] =>
    text
      .trim()
      .split('\n')
      .map((json) => JSON.parse(json) as Line);

  it('leave as their story says, whatever the seed', () => {
    for (const seed of ['one', 'two']) {
      const lines = read(backtest('--generate', '300', '--seed', seed).stdout);
      expect(lines).toHaveLength(300);
      const stayers = new Set(['content', 'seasonal', 'grumbling', 'recovered']);
      expect(
        lines.filter(({ lostAt, truth }) => (lostAt === null) !== stayers.has(truth.story)),
      ).toEqual([]);
    }
  });
});
