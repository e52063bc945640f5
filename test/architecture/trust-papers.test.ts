import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModules } from './import-map.ts';

const security = readFileSync('docs/security.md', 'utf8');

/** The rows of the table of threats: threat, answer, proof. */
function listThreats(): string[][] {
  const [, table = ''] = /## Threats[^\n]*\n([\s\S]*?)\n## /.exec(security) ?? [];
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the threat model', () => {
  it.each(listThreats())(
    '%s: has an answer and a test that exists',
    (_threat, answer, proof = '') => {
      expect(answer).not.toBe('');
      const files = [...proof.matchAll(/`(test\/[^`]+)`/g)].map((match) => match[1] ?? '');
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
    },
  );

  it('has twenty threats and more', () => {
    expect(listThreats().length).toBeGreaterThan(20);
  });
});

/** Everything of Node that opens a connection; listening and looking at addresses is something else. */
const CALLS =
  /(?<![.\w])fetch\(|from 'node:(?:https|tls|dgram|http2)'|import \{[^}]*\b(?:request|get|connect|createConnection|Socket|Agent)\b[^}]*\} from 'node:(?:http|net)'/;

// The operator's socket is a file in the data folder.
it('only the client of HubSpot calls addresses on the network', () => {
  const callers = readModules('src').filter(
    ({ folder, source }) => !['hubspot', 'admin', 'sandbox'].includes(folder) && CALLS.test(source),
  );
  expect(callers.map(({ file }) => file)).toEqual([]);
});
