// Bundles every extension with HubSpot's own bundler into dist/extensions, prints the sizes, and
// fails when one is too large: people wait for a card each time they open a record. Takes the folder
// of another project than this one as its argument.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { buildExtensions } from './build-extensions.mjs';

/** Bytes after gzip; a bundle must stay below. */
const LIMITS = { CARD: 30_000, PAGE: 60_000, SETTINGS: 60_000 };

const projectDir = path.resolve(process.argv[2] ?? '.');
const outputDir = path.join(projectDir, 'dist', 'extensions');
const bundles = await buildExtensions(projectDir, outputDir);
writeFileSync(path.join(outputDir, 'bundles.json'), `${JSON.stringify(bundles, null, 2)}\n`);

for (const { uid, type, gzipBytes } of bundles) {
  if (gzipBytes < LIMITS[type]) continue;
  console.error(
    `${uid} is too large: ${kilobytes(gzipBytes)} gzip, and a ${type.toLowerCase()} must stay below ${kilobytes(LIMITS[type])}. Leave out a library, or load less in it.`,
  );
  process.exitCode = 1;
}

// The largest last, where it is seen.
for (const { uid, bytes, gzipBytes } of bundles.toSorted((a, b) => a.gzipBytes - b.gzipBytes)) {
  console.log(`${uid}  ${kilobytes(bytes)}  ${kilobytes(gzipBytes)} gzip`);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
