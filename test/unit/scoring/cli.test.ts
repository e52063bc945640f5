import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDifferences } from './find-differences.ts';

interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'radar-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(tool: string, ...args: string[]): Run {
  return spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
}
const score = (...args: string[]): Run => run('src/scoring/cli/score.ts', ...args);
const assess = (...args: string[]): Run => run('src/churn/cli/assess.ts', ...args);

function write(name: string, content: unknown): string {
  const file = path.join(folder, name);
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(file, text);
  return file;
}

const examples = JSON.parse(
  readFileSync('test/fixtures/scoring/examples-open.json', 'utf8'),
) as Record<string, unknown>[];

/** What is wrong, without the name of the file before each line. */
function problemsOf({ stdout, stderr, status }: Run, file: string): string[] {
  expect(stdout).toBe('');
  expect(status).toBe(1);
  return stderr
    .trim()
    .split('\n')
    .map((line) => line.replace(`${file}: `, ''));
}

describe('the score tool', () => {
  it('prints the scores of one wave, and nothing else', () => {
    const [example] = examples;
    const { stdout, stderr, status } = score(write('one.json', example));
    expect([stderr, status]).toEqual(['', 0]);
    expect(findDifferences(JSON.parse(stdout), example?.['expected'], 1e-4)).toEqual([]);
  });

  it('prints a list for a list', () => {
    const { stdout } = score('test/fixtures/scoring/examples-open.json');
    expect(
      findDifferences(
        JSON.parse(stdout),
        examples.map((example) => example['expected']),
        1e-4,
      ),
    ).toEqual([]);
  });

  it('explains a file that is not there', () => {
    const file = path.join(folder, 'nowhere.json');
    expect(problemsOf(score(file), file)).toEqual(['There is no such file. Check the path.']);
  });

  it('says how it is called', () => {
    expect(score().stderr).toMatch(/^Usage: npm run --silent score/);
  });
});

describe('the score tool with a table', () => {
  it('prints its scores', () => {
    const file = write('table.csv', 'respondent;point;now\na;p;7,5\n');
    expect(JSON.parse(score('--csv', file).stdout)).toMatchObject({ points: { p: { n_now: 1 } } });
  });

  it('names what is wrong', () => {
    const file = write('bad.csv', 'respondent;point;now\na;p;x\n');
    expect(problemsOf(score('--csv', file), file)).toEqual([
      'line 2, column now: "x" is not a number.',
    ]);
  });
});

describe('the assess tool', () => {
  const cases = JSON.parse(readFileSync('test/fixtures/scoring/assess-open.json', 'utf8')) as {
    input: unknown;
    expected: unknown;
  }[];

  it('prints the risk of one company, and a list for a list', () => {
    const one = assess(write('risk.json', cases[3]?.input));
    expect([one.stderr, one.status]).toEqual(['', 0]);
    expect(JSON.parse(one.stdout)).toEqual(cases[3]?.expected);
    const all = assess(
      write(
        'risks.json',
        cases.map(({ input }) => input),
      ),
    );
    expect(JSON.parse(all.stdout)).toEqual(cases.map(({ expected }) => expected));
  });

  it('names what is wrong', () => {
    const file = write('bad-risk.json', { now: 'today' });
    expect(problemsOf(assess(file), file)[0]).toBe('now: This is not an ISO date.');
  });
});
