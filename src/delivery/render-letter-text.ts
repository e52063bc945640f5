import type { Letter, LetterAction } from './letters/letter.ts';

/** A letter for programs and people that read plain text. */
export function renderLetterText(letter: Letter): string {
  const { banner, greeting, paragraphs, question, action, regards, sender, why, optOut } = letter;
  const parts = [
    banner,
    greeting,
    ...paragraphs,
    question?.legend ?? '',
    ...(action ? linesOf(action) : []),
    `${regards}\n${sender}`,
    // The line that mail programs take for the start of a signature.
    `-- \n${why}`,
  ].filter((part) => part !== '');
  const wayOut = optOut === null ? '' : `\n${optOut.label}:\n${optOut.url}`;
  return `${parts.join('\n\n')}${wayOut}\n`;
}

/** One link for all: eleven of them would bury the letter. */
function linesOf({ button, url, personal }: LetterAction): string[] {
  return [`${button}:\n${url}`, personal];
}
