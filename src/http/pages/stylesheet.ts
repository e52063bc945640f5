import { readFileSync } from 'node:fs';
import { sha256 } from '../../lib/crypto.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The respondents' stylesheet. */
export const stylesheet: string = withoutComments(
  ['./survey.css', './paired-scale.css', './turns.css'].map(read).join(''),
);

/** The first characters of its SHA-256: a changed stylesheet has another name. */
export const stylesheetHash: string = hashOf(stylesheet);

/** The file's name under `/assets/`; browsers may keep it for good. */
export const stylesheetName = `survey.${stylesheetHash}.css`;

/** What reports need besides: tables, the radar in the dark, and print. */
export const reportStylesheet: string = withoutComments(read('./report.css'));

export const reportStylesheetName = `report.${hashOf(reportStylesheet)}.css`;

/** Comments stay here: they are not for the wire. */
function withoutComments(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

function hashOf(css: string): string {
  return sha256(css).slice(0, 12);
}
