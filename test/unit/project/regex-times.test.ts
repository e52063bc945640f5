import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** What an address bar, a form, a header or HubSpot could bring along; the sandbox is no service. */
const FOLDERS = readdirSync('src').filter((name) => !name.includes('.') && name !== 'sandbox');
/** They read settings, or our own files when the process starts. */
const READ_NOTHING_STRANGE = [
  'src/config.ts',
  'src/hubspot/send-request.ts',
  'src/http/pages/script.ts',
  'src/http/pages/stylesheet.ts',
];

const LENGTH = 30_000;
const BRICKS = [
  'a',
  ' ',
  '@',
  '.',
  '-',
  '/',
  '0',
  '%3A',
  'a@',
  'a.',
  '\n',
  '<',
  '"',
  'ä',
  'p.a.',
  '=',
  ',',
];
/** Many letters that fit, and one at the end that does not: the worst that can come. */
const TEXTS = BRICKS.flatMap((brick) => {
  const long = brick.repeat(LENGTH / brick.length);
  return [long, `${long}\u0000`, `x${long}!`];
});
const LONGEST_MS = 100;

interface Found {
  readonly place: string;
  readonly pattern: RegExp;
}

/** Every regular expression that stands in our code. */
function listPatterns(): Found[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join('src', folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join('src', folder, name),
    ),
  ).filter((file) => /\.[tj]s$/.test(file) && !READ_NOTHING_STRANGE.includes(file));
  return files.flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const found: Found[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        found.push({ place: `${file}: ${node.text}`, pattern: new RegExp(body, flags) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

it('no regular expression takes long over a long text', { timeout: 120_000 }, () => {
  const patterns = listPatterns();
  expect(patterns.length).toBeGreaterThan(40);
  const slow = patterns.filter(({ pattern }) =>
    TEXTS.some((text) => {
      const startedAt = process.cpuUsage().user;
      text.replace(pattern, '');
      return (process.cpuUsage().user - startedAt) / 1000 > LONGEST_MS;
    }),
  );
  expect(slow.map(({ place }) => place)).toEqual([]);
});
