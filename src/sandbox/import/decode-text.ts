export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number | null; readonly problem: string };

const SAVE_AS_UTF8 = 'Save it as "CSV UTF-8" and try again.';

/**
 * UTF-8, with or without BOM. Anything else is refused, not guessed: a wrong guess would put
 * "BjÃ¸rn" into people's mails.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const refuse = (line: number | null, problem: string): DecodedText => ({
    ok: false,
    line,
    problem,
  });
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return refuse(null, `This is an Excel workbook, not a CSV file. ${SAVE_AS_UTF8}`);
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return refuse(null, `The file is written in UTF-16. ${SAVE_AS_UTF8}`);
  }
  if (bytes.includes(0)) {
    return refuse(null, `The file holds zero bytes, so it is not a text file. ${SAVE_AS_UTF8}`);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Such a file is one endless line to everybody else.
    if (/\r./.test(text) && !text.includes('\n')) {
      return refuse(null, `The lines end in CR alone, as on old Macs. ${SAVE_AS_UTF8}`);
    }
    return { ok: true, text };
  } catch {
    const line = lineOfFirstBadByte(bytes);
    return refuse(
      line,
      `The file is not UTF-8; this line looks like Windows-1252 (an older Western encoding). ${SAVE_AS_UTF8}`,
    );
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Decodes line by line until one fails: a line feed is the same byte in both encodings. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  while (from < bytes.length) {
    const next = bytes.indexOf(0x0a, from);
    const end = next === -1 ? bytes.length : next;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, end));
    } catch {
      return line;
    }
    from = end + 1;
    line += 1;
  }
  return line;
}
