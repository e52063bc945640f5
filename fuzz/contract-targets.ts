import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { z } from 'zod';
import { arbitraryOf, junk } from './arbitrary-of.ts';
import type { Target } from './target.ts';

const FOLDER = path.resolve(import.meta.dirname, '../src/contracts');

/** Every schema that the contracts export, by `file/name`. */
export async function listSchemas(): Promise<Map<string, z.ZodType>> {
  const schemas = new Map<string, z.ZodType>();
  for (const [name, value] of await listExports()) {
    if (value instanceof z.ZodType) schemas.set(name, value);
  }
  return schemas;
}

/** Every schema and every reader of the contracts: no input makes one throw. */
export async function listContractTargets(): Promise<Target[]> {
  const readers = (await listExports()).filter(([name]) => /\/(?:read|is)[A-Z]/.test(name));
  return [
    ...[...(await listSchemas())].map(([name, schema]): Target => ({
      name: `contract ${name}`,
      inputs: arbitraryOf(schema),
      feed: (input) => {
        schema.safeParse(input);
        return null;
      },
    })),
    ...readers.map(([name, read]): Target => ({
      name: `contract ${name}`,
      inputs: name.includes('/is') ? fc.string({ unit: 'binary' }) : fc.oneof(formBody, junk),
      feed: (input) => {
        (read as (input: unknown) => unknown)(input);
        return null;
      },
    })),
  ];
}

/** The fields of the survey's form, right and wrong. */
const formBody = fc.dictionary(
  fc.oneof(
    fc.constantFrom('recommend', 'ease', 'comment', 'startedAt', 'colleagueEmail', 'prefilled'),
    fc.constantFrom(
      'p.trust.now',
      'p.trust.desired',
      'f.trust.why',
      'p.__proto__.now',
      '__proto__',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
  fc.oneof(fc.constantFrom('0', '10', 'yes', '-1', ''), junk),
);

async function listExports(): Promise<Array<[name: string, value: unknown]>> {
  const found: Array<[string, unknown]> = [];
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.ts')) continue;
    const module = (await import(path.join(FOLDER, file))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module)) {
      found.push([`${file.replace(/\.ts$/, '')}/${name}`, value]);
    }
  }
  return found;
}
