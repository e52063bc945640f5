// Builds what the preview shows into dist/preview: the production bundles of the extensions, the
// page around them, and the worker that they run in. Nothing happens when nothing changed.
// Works offline.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { buildExtensions } from '../hubspot/build-extensions.mjs';
import { hashFiles } from './hash-files.mjs';

/** Everything that the result depends on. */
const SOURCES = [
  'extensions',
  'hsproject.json',
  'package-lock.json',
  'scripts/hubspot',
  'scripts/preview',
  'src/sandbox/preview',
];

// The demo plays its story at the same time; it goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const projectDir = path.resolve('.');
const outputDir = path.join(projectDir, 'dist', 'preview');
const hash = hashFiles(projectDir, SOURCES);
if (lastHash() !== hash) await buildAll();

/** Into a folder of its own, renamed when complete: nobody ever sees half a build. */
async function buildAll() {
  const unfinished = `${outputDir}-${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true });
    const extensions = await buildExtensions(projectDir, path.join(unfinished, 'extensions'));
    await buildScript(unfinished, 'host/main.tsx', { fileName: 'host', format: 'es' });
    await buildScript(unfinished, 'worker/worker.ts', { fileName: 'worker', format: 'iife' });
    const content = { hash, extensions };
    writeFileSync(path.join(unfinished, 'build.json'), `${JSON.stringify(content, null, 2)}\n`);
    rmSync(outputDir, { recursive: true, force: true });
    renameSync(unfinished, outputDir);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function buildScript(outDir, entry, { fileName, format }) {
  await build({
    configFile: false,
    envDir: false,
    root: path.join(projectDir, 'src/sandbox/preview'),
    logLevel: 'warn',
    publicDir: false,
    // The package of @remote-ui and the page must share one React.
    resolve: { dedupe: ['react', 'react-dom', 'react-reconciler'] },
    build: {
      outDir,
      emptyOutDir: false,
      rollupOptions: {
        input: path.join(projectDir, 'src/sandbox/preview', entry),
        output: {
          format,
          entryFileNames: `${fileName}.js`,
          assetFileNames: `${fileName}[extname]`,
        },
      },
    },
  });
}

function lastHash() {
  const file = path.join(outputDir, 'build.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).hash : null;
}
