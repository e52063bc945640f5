import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoringEn } from '../../../src/texts/scoring/en.ts';

const document = readFileSync('docs/scoring.md', 'utf8');

/** Every score of the catalogue with its name and its sentence. */
const scores = Object.entries(scoringEn).flatMap(([key, sentence]) => {
  const code = /^score\.(\w+)\.explain$/.exec(key)?.[1];
  const name = scoringEn[`score.${code}.name` as keyof typeof scoringEn];
  return code === undefined ? [] : [{ code, name, sentence }];
});

describe('docs/scoring.md', () => {
  it.each(scores)('explains $code in the product’s words, with a picture', (score) => {
    const picture = `images/score-${score.code.replaceAll('_', '-')}.svg`;
    expect(document).toContain(
      `### ${score.name}\n\n**${score.sentence}**\n\n![${score.name}](${picture})`,
    );
  });

  it('explains no score that the product doesn’t name', () => {
    const explained = [...document.matchAll(/^\*\*.*\*\*$/gm)].map(([sentence]) => sentence);
    expect(explained).toEqual(scores.map(({ sentence }) => `**${sentence}**`));
  });

  it('shows pictures that are there and say what they show', () => {
    const pictures = [...document.matchAll(/\]\((images\/[^)]+)\)/g)].map(([, file = '']) => file);
    expect(pictures).toHaveLength(scores.length);
    for (const picture of pictures) {
      const file = path.join('docs', picture);
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, 'utf8')).toMatch(/role="img".*<title id="t">\w/s);
    }
  });
});
