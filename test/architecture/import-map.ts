import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Module {
  /** From the root of the project, with slashes. */
  readonly file: string;
  /** The folder in `src`; `''` for the files at its root. */
  readonly folder: string;
  readonly source: string;
}

/** Which of our folders each folder may import. The files at the root of `src` see everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  texts: [],
  contracts: [],
  scoring: [],
  metrics: ['lib'],
  picture: [],
  survey: ['lib', 'texts', 'scoring'],
  churn: ['lib', 'texts', 'scoring'],
  portal: ['lib', 'texts', 'scoring', 'survey', 'churn'],
  changes: ['lib', 'survey'],
  admin: ['lib', 'survey', 'churn', 'portal'],
  actions: ['lib', 'texts', 'scoring', 'survey', 'churn'],
  portfolio: ['lib', 'texts', 'scoring', 'survey', 'churn'],
  report: ['lib', 'texts', 'scoring', 'picture', 'survey', 'churn'],
  digest: ['lib', 'texts', 'survey'],
  storage: [
    'lib',
    'admin',
    'metrics',
    'texts',
    'scoring',
    'survey',
    'churn',
    'portal',
    'changes',
    'actions',
    'portfolio',
    'report',
    'digest',
  ],
  hubspot: ['lib', 'texts', 'survey', 'churn', 'portal', 'changes', 'actions', 'portfolio'],
  delivery: ['lib', 'texts', 'survey', 'churn', 'digest'],
  jobs: [
    ...['lib', 'admin', 'texts', 'scoring', 'survey', 'churn'],
    ...['portal', 'changes', 'actions', 'portfolio', 'report', 'digest', 'storage'],
  ],
  http: [
    ...['lib', 'texts', 'contracts', 'scoring', 'survey', 'churn'],
    ...['portal', 'changes', 'actions', 'portfolio', 'picture', 'report', 'digest'],
  ],
  sandbox: ['lib', 'texts', 'contracts'],
};

/** Files that start or stand outside a folder's rule, with the reason. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // The demo is an entry of its own: it starts the production app next to the sandbox.
  'src/sandbox/play-demo.ts': ['app.ts'],
  // What an administrator sets is one whole, the numbers of the risk formula among it.
  'src/survey/settings.ts': ['churn'],
};

/** The one home of each library that a reader would ask about. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  '@hubspot/api-client': ['hubspot'],
  '@electric-sql/pglite': ['storage'],
  express: ['http', 'sandbox'],
  helmet: ['http'],
  'express-rate-limit': ['http'],
  kysely: ['storage', 'jobs'],
  'node-cron': ['jobs'],
  nodemailer: ['delivery'],
  pg: ['storage'],
  'pg-boss': ['jobs'],
  pino: ['lib'],
  'prom-client': ['metrics'],
  pdfkit: ['report'],
  '@resvg/resvg-js': ['picture'],
  'intl-messageformat': ['texts'],
  // The page and the worker of the preview.
  react: ['sandbox'],
  'react-dom': ['sandbox'],
  '@remote-ui': ['sandbox'],
};

/** Command-line tools read files; the formulas beside them import nothing at all. */
const IS_TOOL = /\/cli\//;

export function readModules(root: string): Module[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const file = path.posix.join(root, name.replaceAll(path.sep, '/'));
      const parts = file.split('/');
      return {
        file,
        folder: parts.length > 2 ? (parts[1] ?? '') : '',
        source: readFileSync(file, 'utf8'),
      };
    });
}

/** One line for each import or word that breaks a rule. */
export function findForbiddenImports(modules: readonly Module[]): string[] {
  return modules.flatMap((module) => [
    ...findImports(module.source).flatMap((target) => judgeImport(module, target)),
    ...judgeWords(module),
  ]);
}

function findImports(source: string): string[] {
  const pattern = /(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g;
  return [...source.matchAll(pattern)].map((match) => match[1] ?? '');
}

function judgeImport(module: Module, target: string): string[] {
  if (module.folder === '') return [];
  const complain = (why: string): string[] => [`${module.file} imports ${target}: ${why}`];
  if (target.startsWith('.')) {
    const resolved = path.posix.join(path.posix.dirname(module.file), target);
    const [, folderOrFile = ''] = resolved.split('/');
    if (folderOrFile === module.folder) return [];
    if (EXCEPTIONS[module.file]?.includes(folderOrFile)) return [];
    const allowed = MAY_IMPORT[module.folder];
    if (!allowed) return complain(`${module.folder} is not in the import map`);
    return allowed.includes(folderOrFile) ? [] : complain(`not allowed from ${module.folder}`);
  }
  if (module.folder === 'scoring' && !IS_TOOL.test(module.file)) {
    return complain('scoring imports nothing');
  }
  const home = Object.entries(HOMES).find(
    ([name]) => target === name || target.startsWith(`${name}/`),
  );
  return home && !home[1].includes(module.folder)
    ? complain(`its home is ${home[1].join(', ')}`)
    : [];
}

function judgeWords({ file, source }: Module): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
  const rules: Array<[RegExp, string, boolean]> = [
    [
      /\bprocess\.env\b/,
      'only the entries hand process.env to config.ts',
      !['src/main.ts', 'src/command-line.ts', 'src/backtest.ts'].includes(file),
    ],
    [
      /\bDate\.now\(|\bnew Date\(\)/,
      'the wall clock belongs to lib/clock.ts',
      file !== 'src/lib/clock.ts',
    ],
    [/^export default\b/m, 'no default exports', true],
  ];
  return rules.flatMap(([pattern, why, applies]) =>
    applies && pattern.test(code) ? [`${file}: ${why}`] : [],
  );
}
