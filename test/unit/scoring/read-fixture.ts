import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of rows: the one that the environment names, otherwise our copy of the open set. */
export function readFixture<Row>(variable: string, name: string): Row[] {
  const file = process.env[variable] ?? path.join('test', 'fixtures', 'scoring', name);
  return JSON.parse(readFileSync(file, 'utf8')) as Row[];
}
