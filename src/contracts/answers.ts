import { z } from 'zod';
import { storableText } from './storable-text.ts';

/** Characters that one free text may have; more is refused, nothing is cut. */
export const MAX_TEXT_LENGTH = 2000;

/**
 * A number as a radio or a script sends it; an empty one is "don't know". Whether it lies on its
 * scale is for the survey to say.
 */
const rating = z.union([
  z.literal('').transform(() => null),
  z.null(),
  z.int(),
  z
    .string()
    .regex(/^-?\d{1,9}$/)
    .transform(Number),
]);

const yesOrNo = z.union([
  z.enum(['', 'yes', 'no']).transform((value) => (value === '' ? null : value === 'yes')),
  z.boolean(),
  z.null(),
]);

const freeText = storableText.pipe(z.string().max(MAX_TEXT_LENGTH));

const startedAt = z.union([
  z.int().positive(),
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().positive()),
]);

/** Letters first: neither `__proto__` nor a path can be a point. */
const POINT_FIELD = /^p\.([a-z][a-z0-9_-]{0,63})\.(now|desired)$/i;

/** Why a field was refused. `length` and `max` come with `too_long`. */
export interface UnreadableField {
  readonly field: string;
  readonly problem: 'too_long' | 'not_readable';
  readonly length?: number;
  readonly max?: number;
}

export interface SubmittedAnswers {
  readonly points: Record<string, { now: number | null; desired: number | null }>;
  readonly recommend: number | null;
  readonly recommendReason: string;
  readonly recommended: boolean | null;
  readonly recommendedTo: string;
  readonly ease: number | null;
  readonly wow: string;
  readonly comment: string;
}

export type ReadAnswers =
  | { readonly ok: true; readonly answers: SubmittedAnswers; readonly startedAt: number | null }
  | { readonly ok: false; readonly problems: readonly UnreadableField[] };

/**
 * The answers in a form body or in the same fields as JSON: `p.<pointId>.now`,
 * `p.<pointId>.desired`, `recommend`, `recommendReason`, `recommended` (yes, no), `recommendedTo`,
 * `ease`, `wow`, `comment`, and `startedAt` in milliseconds. Unknown fields are ignored.
 */
export function readAnswers(body: unknown): ReadAnswers {
  const fields = fieldsOf(body);
  const problems: UnreadableField[] = [];
  function read<Value>(field: string, schema: z.ZodType<Value>, missing: Value): Value {
    const raw = fields.get(field);
    if (raw === undefined) return missing;
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    problems.push(describeProblem(field, raw, parsed.error));
    return missing;
  }

  const answers: SubmittedAnswers = {
    points: Object.fromEntries(
      pointIdsOf(fields).map((pointId) => [
        pointId,
        {
          now: read(`p.${pointId}.now`, rating, null),
          desired: read(`p.${pointId}.desired`, rating, null),
        },
      ]),
    ),
    recommend: read('recommend', rating, null),
    recommendReason: read('recommendReason', freeText, ''),
    recommended: read('recommended', yesOrNo, null),
    recommendedTo: read('recommendedTo', freeText, ''),
    ease: read('ease', rating, null),
    wow: read('wow', freeText, ''),
    comment: read('comment', freeText, ''),
  };
  if (problems.length > 0) return { ok: false, problems };
  const started = startedAt.safeParse(fields.get('startedAt'));
  return { ok: true, answers, startedAt: started.success ? started.data : null };
}

/** What was entered, by field name and as it came, to show it again beside what is wrong. */
export function readEnteredValues(body: unknown): Record<string, string> {
  const entered = [...fieldsOf(body)].filter(
    (field): field is [string, string | number] =>
      field[0] !== '__proto__' && (typeof field[1] === 'string' || typeof field[1] === 'number'),
  );
  return Object.fromEntries(entered.map(([field, value]) => [field, String(value)]));
}

function fieldsOf(body: unknown): ReadonlyMap<string, unknown> {
  const isForm = typeof body === 'object' && body !== null && !Array.isArray(body);
  return new Map(isForm ? Object.entries(body) : []);
}

function pointIdsOf(fields: ReadonlyMap<string, unknown>): string[] {
  const ids = [...fields.keys()].map((field) => POINT_FIELD.exec(field)?.[1]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function describeProblem(field: string, raw: unknown, error: z.ZodError): UnreadableField {
  const isTooLong = error.issues.some(({ code }) => code === 'too_big');
  return isTooLong && typeof raw === 'string'
    ? {
        field,
        problem: 'too_long',
        length: raw.replaceAll('\r\n', '\n').trim().length,
        max: MAX_TEXT_LENGTH,
      }
    : { field, problem: 'not_readable' };
}
