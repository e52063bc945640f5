import { companyHistorySchema } from './company-history.ts';
import type { CompanyHistory } from './company-history.ts';

/** One line of a file: a company, or everything that is wrong with the line. */
export type HistoryLine =
  | { readonly line: number; readonly history: CompanyHistory }
  | { readonly line: number; readonly problems: readonly string[] };

/** Reads companies, one a line of JSON; lines with nothing on them are none. Lines count from 1. */
export async function* readHistories(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<HistoryLine> {
  const seen = new Map<string, number>();
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const read = readLine(line, text);
    if ('history' in read) {
      const before = seen.get(read.history.id);
      seen.set(read.history.id, before ?? line);
      yield before === undefined ? read : { line, problems: [describeDouble(read, before)] };
    } else yield read;
  }
}

function describeDouble({ history }: { history: CompanyHistory }, before: number): string {
  return `The company "${history.id}" is in line ${before} already.`;
}

function readLine(line: number, text: string): HistoryLine {
  const json = parseJson(text);
  if (!json.ok) return { line, problems: [`This is not JSON: ${json.problem}`] };
  const parsed = companyHistorySchema.safeParse(json.value);
  if (parsed.success) return { line, history: parsed.data };
  return {
    line,
    problems: parsed.error.issues.map(({ path, message }) => describeIssue(path, message)),
  };
}

type Json =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

function parseJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: detail.replaceAll(/\s+/g, ' ') };
  }
}

/** `items[0].type: …`, as it would be written in a program. */
function describeIssue(path: readonly PropertyKey[], message: string): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  const what = message.endsWith('received undefined') ? 'This is missing.' : message;
  return place.length === 0 ? what : `${place.join('').replace(/^\./, '')}: ${what}`;
}
