import { createReadStream } from 'node:fs';

/**
 * A file's lines, read piece by piece, without their ends and without the byte order mark. Only
 * `\n` and `\r\n` end a line: JSON may hold the other separators that `readline` splits at.
 * Throws a `TypeError` when the file is not UTF-8, and what the file system throws.
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const bytes of createReadStream(file) as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.replace(/\r$/, '');
}
