// Checks the HubSpot project without an account: HubSpot's parser with our schemas, and what the
// parser leaves to the upload. `validate.mjs [FOLDER] [--profile NAME]`; exit 1 with all problems.
import { isTranslationError } from '@hubspot/project-parsing-lib/translate';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { EXAMPLE_PROFILE, readProject } from './read-project.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { profile: { type: 'string', default: EXAMPLE_PROFILE } },
});
const projectDir = path.resolve(positionals[0] ?? '.');

const problems = await findProblems(projectDir, values.profile);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

/** @param {string} dir @param {string} profile @returns {Promise<string[]>} */
async function findProblems(dir, profile) {
  try {
    const { sourceDir, components, skipped } = await readProject(dir, { profile, validate: true });
    const problems = [
      ...skipped.map((file) => `${file}: HubSpot reads no *-hsmeta.json in this folder`),
      ...components.flatMap((component) => checkFiles(sourceDir, component)),
      ...checkFetchUrls(components),
    ];
    if (problems.length === 0) {
      for (const { componentType, uid } of components) console.log(`${componentType} ${uid}`);
      console.log(`valid with the profile ${profile}`);
    }
    return problems;
  } catch (error) {
    if (isTranslationError(error)) return [error.toString()];
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The files that a component names, and the package.json that HubSpot installs from. */
function checkFiles(sourceDir, { metaFilePath, config }) {
  const problems = [];
  const { entrypoint, previewImage } = config ?? {};
  if (entrypoint && !isFile(path.join(sourceDir, entrypoint))) {
    problems.push(`${metaFilePath}: the entrypoint ${entrypoint} does not exist`);
  }
  if (entrypoint && !isFile(path.join(sourceDir, path.dirname(metaFilePath), 'package.json'))) {
    problems.push(`${metaFilePath}: there is no package.json beside it`);
  }
  if (previewImage && !isFile(path.join(sourceDir, previewImage.file))) {
    problems.push(`${metaFilePath}: the preview image ${previewImage.file} does not exist`);
  }
  return problems;
}

/** HubSpot refuses every request of a card to an address that the app does not name. */
function checkFetchUrls(components) {
  const app = components.find(({ componentType }) => componentType === 'APPLICATION');
  if (!app) return ['There is no app/app-hsmeta.json'];
  const { auth, permittedUrls } = app.config;
  const origin = new URL(auth.redirectUrls[0]).origin;
  if (permittedUrls?.fetch?.includes(origin)) return [];
  return [`${app.metaFilePath}: permittedUrls.fetch lacks the backend ${origin}`];
}

/** @param {string} file */
function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}
