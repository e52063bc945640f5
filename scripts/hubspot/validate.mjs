// Checks the HubSpot project without an account: HubSpot's parser with our schemas, and what the
// parser leaves to the upload. `validate.mjs [FOLDER] [--profile NAME]`; exit 1 with all problems.
import { isTranslationError } from '@hubspot/project-parsing-lib/translate';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkFiles } from './check-files.mjs';
import { checkUrls } from './check-urls.mjs';
import { checkWebhooks } from './check-webhooks.mjs';
import { checkWorkflowAction } from './check-workflow-action.mjs';
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
      ...checkTogether(components),
    ];
    if (problems.length === 0) {
      console.log(
        components
          .map(({ componentType, uid }) => `${componentType} ${uid}`)
          .sort()
          .join('\n'),
      );
      console.log(`valid with the profile ${profile}`);
    }
    return problems;
  } catch (error) {
    if (isTranslationError(error)) return [error.toString()];
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** @param {import('./read-project.mjs').Component[]} components @returns {string[]} */
function checkTogether(components) {
  const app = components.find(({ componentType }) => componentType === 'APPLICATION');
  if (!app) return ['There is no app/app-hsmeta.json'];
  return [
    ...components.flatMap((component) => {
      if (component.componentType === 'WEBHOOKS') return checkWebhooks(app, component);
      if (component.componentType === 'WORKFLOW_ACTION') return checkWorkflowAction(component);
      return [];
    }),
    ...checkUrls(app, components),
  ];
}
