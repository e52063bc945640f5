/** Font of all text in a picture: an image can't load web fonts, so it names what every system has. */
export const FONT = 'Helvetica,Arial,sans-serif';

/** Text for the inside of an SVG element: markup is escaped, characters that XML forbids are replaced. */
export function escapeText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Approximate width of a text in px; there is no canvas in the worker that could measure it. */
export function estimateWidth(text: string, fontSize: number): number {
  const ems = Array.from(text, (character) => {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character))
      return 1;
    if (/[iljtfrI.,:;'!|()[\]\s-]/.test(character)) return 0.32;
    if (/[mwMW@%–—…]/.test(character)) return 0.88;
    return /\p{Lu}/u.test(character) ? 0.7 : 0.56;
  });
  return ems.reduce((sum, em) => sum + em, 0) * fontSize;
}

interface Room {
  readonly width: number;
  readonly lines: number;
  readonly fontSize: number;
}

/** Breaks a text into lines that fit, between words where it can; what is too long ends in `…`. */
export function wrapText(text: string, room: Room): string[] {
  const fits = (line: string) => estimateWidth(line, room.fontSize) <= room.width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const joined = `${last ?? ''} ${word}`;
    if (last !== undefined && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(...breakWord(word, fits));
  }
  if (lines.length <= room.lines) return lines;
  const shown = lines.slice(0, room.lines);
  const last = (shown.pop() ?? '').replace(/-$/, '');
  return [...shown, `${trimTo(last, (line) => fits(`${line}…`))}…`];
}

/** A word as it is, or in pieces with hyphens when it is longer than a line. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (!fits(rest)) {
    const piece = trimTo(rest, (line) => fits(`${line}-`));
    if (piece === rest) break;
    pieces.push(`${piece}-`);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

/** The longest beginning of a text that fits, at least one character. */
function trimTo(text: string, fits: (line: string) => boolean): string {
  const characters = Array.from(text);
  let length = characters.length;
  while (length > 1 && !fits(characters.slice(0, length).join(''))) length -= 1;
  return characters.slice(0, length).join('').trimEnd();
}
