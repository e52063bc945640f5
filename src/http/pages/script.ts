import { readFileSync, readdirSync } from 'node:fs';
import { sha256 } from '../../lib/crypto.ts';

const FOLDER = new URL('./script/', import.meta.url);

/** The modules of the survey's script by file name. Comments stay here: they are not for the wire. */
export const scripts: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => [name, withoutComments(readFileSync(new URL(name, FOLDER), 'utf8'))]),
);

/** Of all modules together: they find each other in one folder, and a changed one moves them all. */
const hash = sha256([...scripts].flat().join('\n')).slice(0, 12);

/** Where the modules lie; browsers may keep them for good. */
export const scriptFolder = `/assets/script.${hash}`;

/** Only blocks and lines that are nothing but a comment: it knows no JavaScript. */
function withoutComments(source: string): string {
  return source
    .replaceAll(/^\s*\/\*\*[\s\S]*?\*\/$\n?/gm, '')
    .replaceAll(/^\s*\/\/.*$\n?/gm, '')
    .replaceAll(/\/\*\* @type [^*]*\*\/ ?/g, '')
    .replaceAll(/^\s+/gm, '')
    .trim();
}
