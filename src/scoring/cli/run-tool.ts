import type { Reading } from './read-input.ts';

/**
 * Prints a tool's result as JSON on stdout, or every problem on stderr with exit code 1. Nothing
 * but the result reaches stdout, so that scripts can read it.
 */
export function runTool(
  file: string | undefined,
  usage: string,
  run: (file: string) => Reading<unknown>,
): void {
  if (file === undefined) {
    fail([usage]);
    return;
  }
  const result = run(file);
  if (result.ok) console.log(JSON.stringify(result.value, null, 2));
  else fail(result.problems.map((problem) => `${file}: ${problem}`));
}

function fail(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}
