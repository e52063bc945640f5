import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { settingsPreviewWords } from '../../../src/contracts/settings-preview.ts';
import { settingsWords } from '../../../src/contracts/settings-words.ts';

const folder = 'extensions/app/settings';
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

test('every word that the backend fills is shown by the settings page', () => {
  const unused = [...settingsWords, ...settingsPreviewWords].filter(
    (word) => !new RegExp(`words\\.${word}\\b|'${word}'`).test(code),
  );
  expect(unused).toEqual([]);
});

test('no word is listed twice', () => {
  expect(new Set(settingsWords).size).toBe(settingsWords.length);
});
