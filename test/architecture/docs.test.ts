import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);
const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe.each(papers)('%s', (paper) => {
  const text = readFileSync(paper, 'utf8');

  it('names only commands that exist', () => {
    const commands = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(commands.filter((command) => !scripts.includes(command))).toEqual([]);
  });

  it('names only paths that exist', () => {
    const paths = [
      ...text.matchAll(/`((?:src|test|docs|extensions|scripts|bench|\.ci)\/[\w./-]*)`/g),
      ...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g),
    ].map((match) => match[1] ?? '');
    expect(paths.filter((path) => !existsSync(path) && !existsSync(`docs/${path}`))).toEqual([]);
  });
});
