import { readFileSync } from 'node:fs';

/** What reading gave: a value, or every problem with the place it is in. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A file's text without its byte order mark. */
export function readText(file: string): Reading<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return { ok: true, value: text };
  } catch (error) {
    return { ok: false, problems: [explainReadError(error)] };
  }
}

/** A file's JSON; what is wrong with it is said with the parser's position. */
export function readJson(file: string): Reading<unknown> {
  const text = readText(file);
  if (!text.ok) return text;
  try {
    return { ok: true, value: JSON.parse(text.value) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [`This is not JSON: ${detail.replaceAll(/\s+/g, ' ')}`] };
  }
}

/** What went wrong with a file, for the person who named it. */
export function explainReadError(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'ENOENT') return 'There is no such file. Check the path.';
  if (code === 'EISDIR') return 'This is a folder. Name a file in it.';
  if (code === 'EACCES') return 'The file may not be read. Check its permissions.';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return 'The file is not UTF-8. Save it again as UTF-8 (in Excel: "CSV UTF-8").';
  }
  return `The file could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
