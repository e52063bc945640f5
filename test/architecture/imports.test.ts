import { describe, expect, it } from 'vitest';
import { findForbiddenImports, readModules } from './import-map.ts';

const modules = readModules('src');

describe('the import map', () => {
  it('sees the whole of src', () => {
    expect(modules.length).toBeGreaterThan(40);
    expect(modules.map(({ folder }) => folder)).toContain('scoring');
  });

  it('is kept by every file', () => {
    expect(findForbiddenImports(modules)).toEqual([]);
  });

  it.each([
    [
      'the domain importing the database',
      'src/survey/x.ts',
      "import { x } from '../storage/x.ts';",
    ],
    [
      'churn importing the survey',
      'src/churn/x.ts',
      "import type { Wave } from '../survey/types.ts';",
    ],
    ['scoring importing a library', 'src/scoring/x.ts', "import { z } from 'zod';"],
    ['a leaf importing the domain', 'src/lib/x.ts', "import { x } from '../survey/x.ts';"],
    ['an adapter importing another', 'src/hubspot/x.ts', "import { x } from '../storage/x.ts';"],
    ['express in the domain', 'src/survey/x.ts', "import express from 'express';"],
    [
      'a second importer of the SDK',
      'src/jobs/x.ts',
      "import { Client } from '@hubspot/api-client';",
    ],
    ['the sandbox in the product', 'src/http/x.ts', "import { x } from '../sandbox/x.ts';"],
    ['the environment read elsewhere', 'src/http/x.ts', "const port = process.env['PORT'];"],
    ['the wall clock read elsewhere', 'src/survey/x.ts', 'const now = Date.now();'],
    ['a new date without argument', 'src/churn/x.ts', 'const now = new Date();'],
    ['a default export', 'src/survey/x.ts', 'export default function x() {}'],
    ['a dynamic import', 'src/survey/x.ts', "await import('../storage/x.ts');"],
  ])('refuses %s', (_sin, file, source) => {
    expect(findForbiddenImports([{ file, folder: file.split('/')[1] ?? '', source }])).toHaveLength(
      1,
    );
  });

  it('knows no folder with a vague name and no barrel', () => {
    const vague = modules.filter(({ file }) =>
      /\/(utils?|helpers|services|index)(\/|\.ts)/.test(file),
    );
    expect(vague.map(({ file }) => file)).toEqual([]);
  });
});
