import { buildSingleExtension } from '@hubspot/ui-extensions-dev-server/build';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readProject } from './read-project.mjs';

const EXTENSION_TYPES = ['CARD', 'PAGE', 'SETTINGS'];

/**
 * One built extension.
 *
 * @typedef {object} Bundle
 * @property {string} uid
 * @property {'CARD' | 'PAGE' | 'SETTINGS'} type
 * @property {string} name
 * @property {string} location HubSpot's extension point, such as `crm.record.tab`
 * @property {string[]} objectTypes such as `companies`; empty for pages and settings
 * @property {string} bundle path below the output folder
 * @property {number} bytes
 * @property {number} gzipBytes
 */

/**
 * Bundles every extension of the project with HubSpot's own bundler into `outputDir`, which is
 * emptied first. Works offline and without an account.
 *
 * @param {string} projectDir
 * @param {string} outputDir
 * @returns {Promise<Bundle[]>}
 */
export async function buildExtensions(projectDir, outputDir) {
  const { sourceDir, components } = await readProject(projectDir, { validate: false });
  rmSync(outputDir, { recursive: true, force: true });
  mkdirSync(outputDir, { recursive: true });
  const bundles = [];
  for (const component of components) {
    if (!EXTENSION_TYPES.includes(component.componentType)) continue;
    bundles.push(await build(component, sourceDir, outputDir));
  }
  return bundles;
}

async function build({ uid, componentType, config }, sourceDir, outputDir) {
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
    name: config.name ?? uid,
    location: config.location ?? LOCATIONS[componentType],
    objectTypes: config.objectTypes ?? [],
    bundle: path.relative(outputDir, bundle),
    bytes: code.length,
    gzipBytes: gzipSync(code).length,
  };
}

/** Where the extensions appear that can appear in one place only. */
const LOCATIONS = { PAGE: 'pages', SETTINGS: 'settings' };
