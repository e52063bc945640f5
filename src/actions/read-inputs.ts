import { z } from 'zod';
import { AppError } from '../lib/errors.ts';
import type { ActionRequest } from './ports.ts';

/** HubSpot sends text, but also numbers and booleans; a field that was left out may be null. */
const text = z
  .union([z.string(), z.number().transform(String), z.boolean().transform(String)])
  .nullish()
  // The database takes neither NUL nor half a character.
  .transform((value) => (value ?? '').toWellFormed().replaceAll('\0', '').trim());

const sendInputs = z.object({
  /** Empty: the portal's health radar. */
  radar: text.pipe(z.string().max(100)).transform((value) => (value === '' ? undefined : value)),
  /** Empty: as the portal's settings have it. */
  mode: text
    .transform((value) => (value === '' ? undefined : value))
    .pipe(z.enum(['named', 'confidential', 'anonymous']).optional()),
  /** Empty: as the portal's settings have it. */
  open_days: text
    .transform((value) => (value === '' ? undefined : Number(value)))
    .pipe(z.number().int().min(1).max(90).optional()),
  wait: text.pipe(z.enum(['true', 'false', ''])).transform((value) => value === 'true'),
});

/** The fields of `send`. Throws `bad_input`. */
export function readSendInputs(inputs: ActionRequest['inputs']): z.infer<typeof sendInputs> {
  return parse(sendInputs, inputs);
}

const LONGEST_OUTCOME = 5000;

const closeInputs = z.object({
  outcome: text.transform((value) => value.slice(0, LONGEST_OUTCOME)),
});

/** The fields of `close-case`. Throws `bad_input`. */
export function readCloseInputs(inputs: ActionRequest['inputs']): z.infer<typeof closeInputs> {
  return parse(closeInputs, inputs);
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  inputs: ActionRequest['inputs'],
): z.output<Schema> {
  const parsed = schema.safeParse(inputs);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path }) => path.join('.'));
  throw new AppError('bad_input', `These fields of the action do not fit: ${fields.join(', ')}.`, {
    action: 'Correct the fields in the workflow.',
    details: { fields },
  });
}
