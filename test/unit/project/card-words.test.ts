import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { companyCardWords } from '../../../src/contracts/company-card.ts';
import { waveWords } from '../../../src/contracts/company-wave.ts';

const folder = 'extensions/app/cards';
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

const words = [...companyCardWords, ...waveWords];

test('every word that the backend fills is shown by the card', () => {
  const unused = words.filter((word) => !new RegExp(`words\\.${word}\\b|'${word}'`).test(code));
  expect(unused).toEqual([]);
});

test('no word is listed twice', () => {
  expect(new Set(words).size).toBe(words.length);
});
