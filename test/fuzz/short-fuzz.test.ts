import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runFuzz } from '../../fuzz/run-fuzz.ts';
import { listRoutes } from '../support/list-routes.ts';

it(
  'every contract, parser and route takes whatever comes: no crash, no 5xx',
  { timeout: 180_000 },
  async () => {
    const results = await runFuzz({ inputs: 4000, seed: 7, tell: () => undefined });
    expect(results.filter(({ failures }) => failures.length > 0)).toEqual([]);
    const names = results.map(({ name }) => name);
    for (const route of listRoutes()) expect(names).toContain(`route ${route}`);
    for (const file of readdirSync('src/contracts')) {
      const hasInput = readFileSync(`src/contracts/${file}`, 'utf8').includes("from 'zod'");
      const isThere = names.some((name) => name.startsWith(`contract ${file.replace('.ts', '')}/`));
      expect([file, isThere || !hasInput]).toEqual([file, true]);
    }
  },
);
