import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { riskSchema } from '../../../src/churn/cli/risk-schema.ts';
import { parseInput } from '../../../src/scoring/cli/parse-input.ts';
import { readJson, readText } from '../../../src/scoring/cli/read-input.ts';
import type { Reading } from '../../../src/scoring/cli/read-input.ts';
import { waveSchema } from '../../../src/scoring/cli/wave-schema.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'radar-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

function problemsOf(reading: Reading<unknown>): readonly string[] {
  return reading.ok ? [] : reading.problems;
}

describe('a wave as scripts write it', () => {
  it('names every problem with its path', () => {
    const person = { id: 'r1', side: 'customer', role_weight: -1, answers: {} };
    const wave = {
      points: [{ id: 'p1', scale: { min: 0, max: 10 } }, { id: 'p1' }],
      respondents: [
        person,
        { id: 'r1', side: 'customer', group: 'vendor', answers: { p1: { now: 11 }, px: {} } },
        { id: 'r2', side: 'us', answers: { p1: { now: 'seven' } } },
      ],
      survey_age_days: -1,
    };
    expect(problemsOf(parseInput(wave, waveSchema))).toEqual([
      'points[1].scale: This is missing.',
      'respondents[0].role_weight: Too small: expected number to be >=0',
      'respondents[2].side: Invalid option: expected one of "customer"|"vendor"',
      'respondents[2].answers.p1.now: Invalid input: expected number, received string',
      'survey_age_days: Too small: expected number to be >=0',
      'points[1].id: The id "p1" is there twice.',
      'respondents[1].id: The id "r1" is there twice.',
      'respondents[1].group: The group "vendor" belongs to the side vendor.',
      'respondents[1].answers.px: There is no such point.',
    ]);
  });

  it('names the place in a list', () => {
    const wave = { points: [{ id: 'p1', scale: { min: 0, max: 10 } }], respondents: [] };
    expect(problemsOf(parseInput([wave, 7, { ...wave, points: [] }], waveSchema))).toEqual([
      '[1]: Invalid input: expected object, received number',
      '[2].points: Too small: expected array to have >=1 items',
    ]);
  });

  it('may leave out what has a default', () => {
    const wave = { points: [{ id: 'p1', scale: { min: 0, max: 10 } }], respondents: [] };
    const parsed = parseInput(wave, waveSchema);
    expect(parsed.ok && parsed.value.inputs[0]).toEqual({
      points: [{ ...wave.points[0], label: 'p1', dimension: null, weight: 1 }],
      respondents: [],
      invited: [],
      surveyAgeDays: 0,
      behaviour: { commercial: null, usage: null, engagement: null },
      cancellationNotice: false,
      previousBand: null,
      previousWave: null,
      restored: [],
      minGroupSize: 3,
      groupMode: 'person',
    });
  });
});

describe('a risk as scripts write it', () => {
  it('names every problem with its path', () => {
    const risk = {
      now: 'today',
      previous: { level: 'severe', since: '2026-01-01', codes: [] },
      items: [{ type: 'rumour', at: '2026-13-01T00:00:00Z' }],
    };
    const places = problemsOf(parseInput(risk, riskSchema)).map((line) => line.split(':')[0]);
    expect(places).toEqual(['now', 'previous.level', 'items[0].type', 'items[0].at', 'sources']);
  });
});

describe('a file', () => {
  it.each([
    ['that is not there', () => path.join(folder, 'x.json'), /^There is no such file/],
    ['that is a folder', () => folder, /^This is a folder/],
    ['that is not JSON', () => write('no.json', '{"points": ['), /^This is not JSON/],
    ['that is empty', () => write('empty.json', ''), /^This is not JSON/],
  ])('%s is explained', (_what, file, message) => {
    expect(problemsOf(readJson(file()))).toEqual([expect.stringMatching(message)]);
  });

  it('in another encoding is explained', () => {
    const latin = write('latin.csv', Buffer.from('respondent;point;now\nÅse;p;1\n', 'latin1'));
    expect(problemsOf(readText(latin))).toEqual([expect.stringMatching(/^The file is not UTF-8/)]);
  });

  it('may begin with a byte order mark', () => {
    expect(readJson(write('bom.json', '\uFEFF[1]'))).toEqual({ ok: true, value: [1] });
  });
});
