import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { companyCardWords } from '../../../src/contracts/company-card.ts';
import { companySummaryWords } from '../../../src/contracts/company-summary.ts';
import { waveWords } from '../../../src/contracts/company-wave.ts';
import { contactCardWords } from '../../../src/contracts/contact-card.ts';

const folder = 'extensions/app/cards';
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

const words = [...companyCardWords, ...waveWords];

test.each([
  ['the company’s side card', companySummaryWords, 'Summary.tsx'],
  ['the contact’s card', contactCardWords, 'ContactContent.tsx'],
])('every word of %s is shown by it', (_card, listed, file) => {
  const shown = readFileSync(path.join(folder, 'components', file), 'utf8');
  expect(listed.filter((word) => !shown.includes(`words.${word}`))).toEqual([]);
});

test('every word that the backend fills is shown by the card', () => {
  const unused = words.filter((word) => !new RegExp(`words\\.${word}\\b|'${word}'`).test(code));
  expect(unused).toEqual([]);
});

test('no word is listed twice', () => {
  expect(new Set(words).size).toBe(words.length);
});
