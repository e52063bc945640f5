import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { radarProperties } from '../../src/hubspot/properties.ts';

/** Where properties are declared, shown or looked for, but not written. */
const READERS = /^src\/(hubspot\/(properties|lists)|storage|sandbox|texts|http|contracts)\b/;

const names = new Set([...radarProperties.companies, ...radarProperties.contacts].map(toName));
const writers = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file}`)
  .filter((file) => file.endsWith('.ts') && !READERS.test(file))
  .map((file) => readFileSync(file, 'utf8'));

it.each([...names])('something writes %s', (name) => {
  expect(writers.some((source) => source.includes(name))).toBe(true);
});

function toName({ name }: { readonly name: string }): string {
  return name;
}
