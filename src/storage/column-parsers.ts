/** PostgreSQL's type numbers (`pg_type.oid`) of the types that PGlite and pg read differently. */
const INT8 = 20;
const BYTEA = 17;
const DATE = 1082;

/**
 * How both drivers turn a column's text into a value. Left alone, PGlite and pg disagree: a count
 * is a number on one and a string on the other, bytes are a Uint8Array or a Buffer, and a date
 * becomes an instant in the host's time zone.
 */
export const columnParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: parseInteger,
  [BYTEA]: (text) => Buffer.from(text.slice('\\x'.length), 'hex'),
  [DATE]: (text) => text,
};

/** A number, or a BigInt beyond 2^53 where a number would lie. */
function parseInteger(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}
