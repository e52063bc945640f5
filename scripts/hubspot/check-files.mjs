import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The files that a component names, and the package.json that HubSpot installs from.
 *
 * @param {string} sourceDir @param {import('./read-project.mjs').Component} component
 * @returns {string[]} one line for each problem
 */
export function checkFiles(sourceDir, { metaFilePath, config }) {
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

/** @param {string} file */
function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}
