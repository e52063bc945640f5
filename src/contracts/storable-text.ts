import { z } from 'zod';

/** The database takes neither NUL nor half a character, and browsers send line ends as CRLF. */
export const storableText = z
  .string()
  .transform((value) =>
    value.toWellFormed().replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim(),
  );
