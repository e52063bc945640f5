import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseWords } from '../../../src/contracts/company-cases.ts';
import { companyCardWords } from '../../../src/contracts/company-card.ts';
import { companySummaryWords } from '../../../src/contracts/company-summary.ts';
import { waveWords } from '../../../src/contracts/company-wave.ts';
import { contactCardWords } from '../../../src/contracts/contact-card.ts';
import { groupsWords } from '../../../src/contracts/groups-card.ts';
import { radarWords } from '../../../src/contracts/radar-editor.ts';

const readCode = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

const PLACES = [
  ['the card', 'extensions/app/cards', [...companyCardWords, ...caseWords, ...waveWords]],
  ['the radar library', 'extensions/app/settings/radars', radarWords],
  ['the groups', 'extensions/app/settings/groups', groupsWords],
] as const;

test.each([
  ['the company’s side card', companySummaryWords, 'Summary.tsx'],
  ['the contact’s card', contactCardWords, 'ContactContent.tsx'],
])('every word of %s is shown by it', (_card, listed, file) => {
  const shown = readFileSync(path.join('extensions/app/cards/components', file), 'utf8');
  expect(listed.filter((word) => !shown.includes(`words.${word}`))).toEqual([]);
});

describe.each(PLACES)('of %s', (_place, folder, words) => {
  test('every word that the backend fills is shown', () => {
    const code = readCode(folder);
    const unused = words.filter((word) => !new RegExp(`words\\.${word}\\b|'${word}'`).test(code));
    expect(unused).toEqual([]);
  });

  test('no word is listed twice', () => {
    expect(new Set(words).size).toBe(words.length);
  });
});
