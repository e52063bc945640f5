import { readFileSync } from 'node:fs';
import { sha256 } from '../../lib/crypto.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The respondents' stylesheet. Comments stay here: they are not for the wire. */
export const stylesheet: string = ['./survey.css', './paired-scale.css', './turns.css']
  .map(read)
  .join('')
  .replaceAll(/\/\*[\s\S]*?\*\//g, '')
  .replaceAll(/\s*\n\s*/g, '\n')
  .trim();

/** The first characters of its SHA-256: a changed stylesheet has another name. */
export const stylesheetHash: string = sha256(stylesheet).slice(0, 12);

/** The file's name under `/assets/`; browsers may keep it for good. */
export const stylesheetName = `survey.${stylesheetHash}.css`;
