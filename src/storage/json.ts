import { sql } from 'kysely';
import type { ColumnType, RawBuilder } from 'kysely';

/** A jsonb column: read as a value, written with `toJson`. */
export type Json<Value> = ColumnType<Value, RawBuilder<Value>, RawBuilder<Value>>;

/** The same for a column with a default. */
export type GeneratedJson<Value> = ColumnType<
  Value,
  RawBuilder<Value> | undefined,
  RawBuilder<Value>
>;

/**
 * A value for a jsonb column. Spelled out as text: pg would turn a list into a PostgreSQL array.
 * Dates become ISO text and stay text when they are read back.
 */
export function toJson<Value>(value: Value): RawBuilder<Value> {
  return sql<Value>`${JSON.stringify(value, storable)}::jsonb`;
}

/** PostgreSQL refuses NUL and halves of surrogate pairs, which a respondent's browser may send. */
function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value;
}
