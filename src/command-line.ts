import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { adminCommands, adminOptions } from './admin/commands.ts';
import { formatResult } from './admin/format-result.ts';
import { adminRequest } from './admin/run-command.ts';
import type { AdminRequest } from './admin/run-command.ts';
import { answerCommand } from './answer-command.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
process.exitCode = await main(process.argv.slice(2));

/** @returns 0 when all is fine, 1 when somebody has to look at it, 2 when the command could not run. */
async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (typeof read === 'string') {
    console.error(read);
    return 2;
  }
  const answer = await answerCommand(process.env, read.asked);
  if (!answer.ok) {
    console.error(`${answer.message}${answer.action === '' ? '' : ` ${answer.action}`}`);
    return 2;
  }
  const { result } = answer;
  console.log(read.asJson ? JSON.stringify(result, null, 2) : formatResult(result).join('\n'));
  return result.isFine ? 0 : 1;
}

function readArguments(args: readonly string[]): { asked: AdminRequest; asJson: boolean } | string {
  const usage = [
    'Usage: npm run --silent admin -- COMMAND [--portal ID] [--email ADDRESS] [--contact ID] [--json]',
    ...Object.entries(adminCommands).map(
      ([name, { explains }]) => `  ${name.padEnd(14)} ${explains}`,
    ),
  ].join('\n');
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        portal: { type: 'string' },
        email: { type: 'string' },
        contact: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { json, ...rest } = values;
    const [command = '', ...more] = positionals;
    if (!Object.hasOwn(adminCommands, command) || more.length > 0) return usage;
    const options = adminOptions.safeParse(rest);
    if (!options.success) return usage;
    return { asked: adminRequest.parse({ command, options: options.data }), asJson: json };
  } catch {
    return usage;
  }
}
