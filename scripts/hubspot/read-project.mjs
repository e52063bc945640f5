import { http } from '@hubspot/local-dev-lib/http';
import { parseProjectConfig } from '@hubspot/project-parsing-lib/projects';
import { translate } from '@hubspot/project-parsing-lib/translate';
import path from 'node:path';
import { componentSchemas } from './component-schemas.mjs';

/**
 * The profile that is in the repository. Its name has a dot, which HubSpot's CLI takes for no
 * profile: nobody uploads with it by mistake, and the parser still fills it in when asked to.
 */
export const EXAMPLE_PROFILE = 'prod.example';

/**
 * One `*-hsmeta.json`, the profile's variables filled in.
 *
 * @typedef {object} Component
 * @property {string} componentType HubSpot's internal name, such as `WORKFLOW_ACTION`
 * @property {string} uid
 * @property {string} metaFilePath below the source folder
 * @property {any} config
 */

/**
 * The components of a HubSpot project, read by HubSpot's own parser with the profile's variables in
 * place. With `validate`, the parser checks them too, with our schemas in place of those that it
 * would fetch with an account. Throws HubSpot's errors.
 *
 * @param {string} projectDir
 * @param {{ profile?: string, validate: boolean }} options
 */
export async function readProject(projectDir, { profile = EXAMPLE_PROFILE, validate }) {
  const { srcDir, platformVersion } = parseProjectConfig(projectDir);
  const sourceDir = path.join(projectDir, srcDir);
  // Without network and account: the only thing that the parser fetches is the schemas.
  http.get = async () => ({ data: componentSchemas });
  const { intermediateRepresentation, skippedHsMetaFiles } = await translate(
    { projectSourceDir: sourceDir, platformVersion, accountId: 1 },
    { profile, skipValidation: !validate },
  );
  const components = Object.values(intermediateRepresentation.intermediateNodesIndexedByUid);
  return { sourceDir, components, skipped: skippedHsMetaFiles };
}
