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

/** A name or a role. */
const shortText = freeText.pipe(z.string().max(200));

const addressOrNothing = freeText.pipe(z.union([z.literal(''), z.email().max(254)]));

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
const FOLLOWUP_FIELD = /^f\.([a-z][a-z0-9_-]{0,63})\.(why|wanted)$/i;

const OTHER_FIELDS: ReadonlySet<string> = new Set([
  'recommend',
  'recommendReason',
  'recommended',
  'recommendedTo',
  'ease',
  'wow',
  'colleagueName',
  'colleagueEmail',
  'colleagueRole',
  'comment',
]);

/** Why a field was refused. `length` and `max` come with `too_long`. */
export interface UnreadableField {
  readonly field: string;
  readonly problem: 'too_long' | 'not_readable' | 'email';
  readonly length?: number;
  readonly max?: number;
}

export interface SubmittedAnswers {
  readonly points: Record<string, { now: number | null; desired: number | null }>;
  readonly followups: Record<string, { why: string; wanted: string }>;
  readonly recommend: number | null;
  readonly recommendReason: string;
  readonly recommended: boolean | null;
  readonly recommendedTo: string;
  readonly ease: number | null;
  readonly wow: string;
  readonly comment: string;
}

/** Somebody who should be asked, too. Not part of the answers: it is about somebody else. */
export interface SubmittedColleague {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

export type ReadAnswers =
  | {
      readonly ok: true;
      readonly answers: SubmittedAnswers;
      readonly colleague: SubmittedColleague | null;
      readonly startedAt: number | null;
    }
  | { readonly ok: false; readonly problems: readonly UnreadableField[] };

/**
 * The answers in a form body or in the same fields as JSON: `p.<pointId>.now`,
 * `p.<pointId>.desired`, `f.<pointId>.why`, `f.<pointId>.wanted`, `recommend`, `recommendReason`,
 * `recommended` (yes, no), `recommendedTo`, `ease`, `wow`, `colleagueName`, `colleagueEmail`,
 * `colleagueRole`, `comment`, and `startedAt` in milliseconds. Unknown fields are ignored.
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
      pointIdsOf(fields, POINT_FIELD).map((pointId) => [
        pointId,
        {
          now: read(`p.${pointId}.now`, rating, null),
          desired: read(`p.${pointId}.desired`, rating, null),
        },
      ]),
    ),
    followups: Object.fromEntries(
      pointIdsOf(fields, FOLLOWUP_FIELD).map((pointId) => [
        pointId,
        {
          why: read(`f.${pointId}.why`, freeText, ''),
          wanted: read(`f.${pointId}.wanted`, freeText, ''),
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
  const named = {
    name: read('colleagueName', shortText, ''),
    email: read('colleagueEmail', addressOrNothing, ''),
    role: read('colleagueRole', shortText, ''),
  };
  if (problems.length > 0) return { ok: false, problems };
  const started = startedAt.safeParse(fields.get('startedAt'));
  return {
    ok: true,
    answers,
    colleague: Object.values(named).some((value) => value !== '') ? named : null,
    startedAt: started.success ? started.data : null,
  };
}

/** Whether this is a field of a survey, of whatever radar. */
export function isSurveyField(name: string): boolean {
  return POINT_FIELD.test(name) || FOLLOWUP_FIELD.test(name) || OTHER_FIELDS.has(name);
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

function pointIdsOf(fields: ReadonlyMap<string, unknown>, pattern: RegExp): string[] {
  const ids = [...fields.keys()].map((field) => pattern.exec(field)?.[1]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function describeProblem(field: string, raw: unknown, { issues }: z.ZodError): UnreadableField {
  const tooBig = issues.find(({ code }) => code === 'too_big');
  if (tooBig?.code === 'too_big' && typeof raw === 'string') {
    const { length } = raw.replaceAll('\r\n', '\n').trim();
    return { field, problem: 'too_long', length, max: Number(tooBig.maximum) };
  }
  const isAddress = field === 'colleagueEmail' && typeof raw === 'string';
  return { field, problem: isAddress ? 'email' : 'not_readable' };
}
