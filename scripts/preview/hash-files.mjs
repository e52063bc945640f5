import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * One hash over the names and contents of files and of everything in folders, without what npm
 * installs.
 *
 * @param {string} root
 * @param {readonly string[]} places files and folders below it
 */
export function hashFiles(root, places) {
  const hash = createHash('sha256');
  for (const name of places.flatMap((place) => listFiles(root, place)).toSorted()) {
    hash.update(`${name}\0`).update(readFileSync(path.join(root, name)));
  }
  return hash.digest('hex');
}

function listFiles(root, place) {
  if (statSync(path.join(root, place)).isFile()) return [place];
  return readdirSync(path.join(root, place), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap(({ name }) => listFiles(root, path.posix.join(place, name)));
}
