import type { z } from 'zod';
import type { Reading } from './read-input.ts';

/** One input or a list of them, each checked; all problems at once, each with its path. */
export function parseInput<Value>(
  json: unknown,
  schema: z.ZodType<Value>,
): Reading<{ readonly isList: boolean; readonly inputs: readonly Value[] }> {
  const isList = Array.isArray(json);
  const parsed = (isList ? (json as unknown[]) : [json]).map((input) => schema.safeParse(input));
  const problems = parsed.flatMap(({ error }, index) =>
    (error?.issues ?? []).map((issue) =>
      describeProblem(isList ? [index, ...issue.path] : issue.path, explainIssue(issue)),
    ),
  );
  if (problems.length > 0) return { ok: false, problems };
  const inputs = parsed.flatMap(({ success, data }) => (success ? [data] : []));
  return { ok: true, value: { isList, inputs } };
}

function explainIssue({ message }: { readonly message: string }): string {
  return message.endsWith('received undefined') ? 'This is missing.' : message;
}

/** `respondents[2].answers.p1.now: …`, as it would be written in a program. */
function describeProblem(path: readonly PropertyKey[], message: string): string {
  const place = path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      return index === 0 ? String(step) : `.${String(step)}`;
    })
    .join('');
  return place === '' ? message : `${place}: ${message}`;
}
