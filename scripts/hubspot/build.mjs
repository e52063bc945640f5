// Bundles every extension with HubSpot's own bundler into dist/extensions and prints the sizes.
// Works offline and without an account, and needs nothing from src: the cards take only types.
import { buildSingleExtension } from '@hubspot/ui-extensions-dev-server/build';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readProject } from './read-project.mjs';

const EXTENSION_TYPES = ['CARD', 'PAGE', 'SETTINGS'];
const projectDir = path.resolve('.');
const outputDir = path.join(projectDir, 'dist', 'extensions');

const { sourceDir, components } = await readProject(projectDir, { validate: false });
rmSync(outputDir, { recursive: true, force: true });
mkdirSync(outputDir, { recursive: true });

const bundles = [];
for (const component of components) {
  if (EXTENSION_TYPES.includes(component.componentType)) bundles.push(await build(component));
}
writeFileSync(path.join(outputDir, 'bundles.json'), `${JSON.stringify(bundles, null, 2)}\n`);

// The largest last, where it is seen.
bundles.sort((a, b) => a.gzipBytes - b.gzipBytes);
for (const { uid, bytes, gzipBytes } of bundles) {
  console.log(`${uid}  ${kilobytes(bytes)}  ${kilobytes(gzipBytes)} gzip`);
}

async function build({ uid, componentType, config }) {
  const file = path.join(sourceDir, config.entrypoint);
  const folder = path.join(outputDir, uid);
  await buildSingleExtension({
    file,
    root: path.dirname(file),
    outputDir: folder,
    minify: true,
    logLevel: 'warn',
    codeCheckingPluginEnabled: true,
  });
  const bundle = path.join(folder, `${path.parse(file).name}.js`);
  const code = readFileSync(bundle);
  return {
    uid,
    type: componentType,
    location: config.location ?? componentType.toLowerCase(),
    bundle: path.relative(outputDir, bundle),
    bytes: code.length,
    gzipBytes: gzipSync(code).length,
  };
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
