import type { z } from 'zod';
import { getObjectType } from '../crm/object-types.ts';
import type { ObjectType } from '../crm/object-types.ts';
import { invalidJson, validationError } from '../hubspot-error.ts';
import type { ApiRequest } from './api-route.ts';

/** The body as the schema says, or HubSpot's 400. */
export function readBody<Schema extends z.ZodType>(
  schema: Schema,
  request: ApiRequest,
): z.infer<Schema> {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw invalidJson(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
}

export function readParam(request: ApiRequest, name: string): string {
  return request.params[name] ?? '';
}

export function readObjectType(request: ApiRequest, name = 'type'): ObjectType {
  return getObjectType(readParam(request, name));
}

/** HubSpot takes `properties=a,b` as well as `properties=a&properties=b`. */
export function readList(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function readFlag(query: URLSearchParams, name: string): boolean {
  return query.get(name) === 'true';
}

/** A page size, refused above `max`. */
export function readLimit(query: URLSearchParams, usual: number, max: number): number {
  const text = query.get('limit');
  if (text === null) return usual;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > max) {
    throw validationError(`The limit must be between 1 and ${max}, but was ${text}.`);
  }
  return limit;
}

/** The offset in an opaque `after` (base64 of a number, as the associations API writes it). */
export function readCursor(after: string | null | undefined): number {
  if (!after) return 0;
  const offset = Number(Buffer.from(after, 'base64').toString('latin1'));
  if (!Number.isInteger(offset) || offset < 0) {
    throw validationError(`The paging cursor '${after}' is not valid.`);
  }
  return offset;
}

export function writeCursor(offset: number): string {
  return Buffer.from(String(offset), 'latin1').toString('base64');
}

/** The list that a batch carries; empty and oversized batches are refused. */
export function checkBatchSize(inputs: readonly unknown[], max: number): void {
  if (inputs.length === 0) throw validationError('The batch request has no inputs.');
  if (inputs.length > max) {
    throw validationError(
      `The maximum number of inputs supported in a batch request is ${max}. The number of inputs in this request was ${inputs.length}.`,
    );
  }
}

/** HubSpot refuses a batch that names a record twice. */
export function checkNoDuplicates(ids: readonly string[]): void {
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  if (twice.length > 0) {
    throw validationError(
      `Duplicate IDs found in batch input: [${twice.join(', ')}]. IDs must be unique`,
    );
  }
}
