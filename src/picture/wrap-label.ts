/** Widths in parts of the font size, measured on Inter; a little too wide rather than too narrow. */
const NARROW = 0.32;
const USUAL = 0.58;
const CAPITAL = 0.7;
const WIDE = 0.92;
const FULL = 1.04;

const NARROW_CHARACTERS = new Set(" .,:;!|'’`()[]{}/\\-ijlftrI·");
const WIDE_CHARACTERS = new Set('mwMW@%—…æœÆŒ&');

/** About how wide a text is, in px. No font is read: a drawing is the same everywhere. */
export function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

function widthOf(character: string): number {
  if (NARROW_CHARACTERS.has(character)) return NARROW;
  if (WIDE_CHARACTERS.has(character)) return WIDE;
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x2fff) return FULL;
  return character !== character.toLowerCase() ? CAPITAL : USUAL;
}

export interface LabelRoom {
  /** In px. */
  readonly width: number;
  readonly lines: number;
  readonly size: number;
}

/**
 * A label in as few lines as it takes: broken between words, within a word that is too long for a
 * line, and ended with an ellipsis where even the last line is too short.
 */
export function wrapLabel(label: string, room: LabelRoom): string[] {
  const words = label
    .trim()
    .split(/\s+/)
    .flatMap((word) => breakWord(word, room));
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const joined = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && fits(joined, room)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  if (lines.length <= room.lines) return lines;
  const shown = lines.slice(0, room.lines);
  return [...shown.slice(0, -1), shorten(`${shown.at(-1) ?? ''}…`, room)];
}

/** German and Scandinavian words are made of words: a long one goes over several lines. */
function breakWord(word: string, room: LabelRoom): string[] {
  if (fits(word, room)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(`${part}${character}-`, room)) {
      parts.push(`${part}-`);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function shorten(text: string, room: LabelRoom): string {
  const characters = Array.from(text);
  while (characters.length > 2 && !fits(characters.join(''), room)) characters.splice(-2, 1);
  return characters.join('').replace(/[\s,.-]+…$/, '…');
}

function fits(text: string, { width, size }: LabelRoom): boolean {
  return estimateWidth(text, size) <= width;
}
