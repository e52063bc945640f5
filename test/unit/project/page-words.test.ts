import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { portfolioWords } from '../../../src/contracts/portfolio.ts';

const folder = 'extensions/app/pages';
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

test('every word that the backend fills is shown by the app page', () => {
  const unused = portfolioWords.filter(
    (word) => !new RegExp(`(words|texts)\\.${word}\\b|name: '${word}'|'${word}'`).test(code),
  );
  expect(unused).toEqual([]);
});
