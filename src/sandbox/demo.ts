import process from 'node:process';
import { parseArgs } from 'node:util';
import { isAppError } from '../lib/errors.ts';
import type { ExportProblem } from './import/export-problem.ts';
import { readExport } from './import/read-export.ts';
import { playDemo } from './play-demo.ts';
import type { PortalData } from './portal-data.ts';
import type { RunningDemo } from './run-demo.ts';
import { createTeller, describeOutcome } from './story/tell-story.ts';

const USAGE = `Usage: npm run demo [-- --once] [--json] [--import DIR]

  --once        end after the story
  --json        print the result as JSON on stdout, and the story on stderr
  --import DIR  fill the sandbox from DIR/companies.csv and DIR/contacts.csv, exported from HubSpot
`;

const { once, json, importDir } = readArguments();
const data = importDir === undefined ? undefined : await importOrExit(importDir);
const story = json ? process.stderr : process.stdout;
const { tell } = createTeller(story);
const demo = await playDemo({ tell, keepsRunning: !once, ...(data && { data }) }).catch(
  (error: unknown) => {
    console.error(`The demo can't go on: ${describeError(error)}`);
    process.exit(1);
  },
);
story.write(describeOutcome(demo.summary));
if (once) {
  if (json) printJson(demo.summary);
  await demo.close();
  process.exit(0);
}
keepRunning(demo);

function readArguments(): { once: boolean; json: boolean; importDir: string | undefined } {
  try {
    const { values } = parseArgs({
      options: {
        once: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        import: { type: 'string' },
      },
    });
    return { once: values.once, json: values.json, importDir: values.import };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(1);
  }
}

/** In one line; of a bug, too: the place in the code helps nobody who tries the demo. */
function describeError(error: unknown): string {
  if (isAppError(error)) return `${error.message} ${error.action}`;
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`.replaceAll(/\s*\n\s*/g, ' ');
}

/** All problems of the files at once, and nothing imported when there is one. */
async function importOrExit(directory: string): Promise<PortalData> {
  const result = await readExport(directory);
  for (const warning of result.warnings) console.error(`warning: ${describeProblem(warning)}`);
  if (result.ok) return result.data;
  for (const problem of result.problems) console.error(describeProblem(problem));
  const count = result.problems.length;
  console.error(`\nNothing was imported: ${count} ${count === 1 ? 'problem' : 'problems'}.`);
  process.exit(1);
}

function describeProblem({ file, line, column, problem }: ExportProblem): string {
  const place = [file, line, column].filter((part) => part !== null);
  return `${place.join(':')}: ${problem}`;
}

function keepRunning(demo: RunningDemo): void {
  const { summary, addresses, openLinks, signing, previewProblem, close } = demo;
  if (json) printJson({ ...summary, addresses, openLinks, signing });
  if (previewProblem !== null) {
    story.write(
      `The record pages show no cards, because they could not be built:\n${previewProblem}\n\n`,
    );
  }
  const width = Math.max(...Object.keys(addresses).map((name) => name.length));
  const lines = Object.entries(addresses).map(([name, url]) => `  ${name.padEnd(width)}  ${url}`);
  story.write(`Everything keeps running. Look around:\n${lines.join('\n')}\n\nCtrl+C ends it.\n`);
  const stop = (): void => {
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
