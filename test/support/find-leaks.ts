/** What belongs in no log line, whoever it belongs to. */
const NEVER: ReadonlyArray<readonly [what: string, pattern: RegExp]> = [
  ['an e-mail address', /[\w.+-]+@[\w-]+\.[\w.-]*[a-z]/i],
  ['a personal link', /\/(?:s|u|r)\/[\w-]{43}/],
  ['a token of HubSpot', /\bpat-[\w-]{20,}|\bBearer\s+[\w-]{12,}/],
  ['a password in an address', /[a-z]+:\/\/[^\s/:@"]+:[^\s/@"]+@/i],
];

/** One line for each log line with something in it that nobody may read there. */
export function findLeaks(
  lines: readonly string[],
  secrets: readonly (readonly [what: string, secret: string])[] = [],
): string[] {
  // Short words stand in other words, too.
  const known = [...new Map(secrets.map(([what, secret]) => [secret, what]))]
    .filter(([secret]) => secret.length >= 4)
    .map(([secret, what]) => [what, secret] as const);
  return lines.flatMap((line) => [
    ...NEVER.flatMap(([what, pattern]) => {
      const found = pattern.exec(line)?.[0];
      return found === undefined ? [] : [`${what} (${found}): ${line}`];
    }),
    ...known
      .filter(([, secret]) => line.includes(secret) || line.includes(escaped(secret)))
      .map(([what, secret]) => `${what} (${secret}): ${line}`),
  ]);
}

/** As it stands in a line of JSON. */
function escaped(secret: string): string {
  return JSON.stringify(secret).slice(1, -1);
}
