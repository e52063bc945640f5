import { z } from 'zod';
import { AppError } from '../lib/errors.ts';
import { adminCommands, adminOptions } from './commands.ts';
import type { AdminResult } from './commands.ts';
import type { AdminDeps } from './ports.ts';

export const adminRequest = z.strictObject({ command: z.string(), options: adminOptions });
export type AdminRequest = z.infer<typeof adminRequest>;

/** Runs one command by its name. Throws `bad_input` for one that nobody knows. */
export async function runCommand(
  deps: AdminDeps,
  { command, options }: AdminRequest,
): Promise<AdminResult> {
  const known = Object.hasOwn(adminCommands, command) ? adminCommands[command] : undefined;
  if (!known) {
    throw new AppError('bad_input', `There is no command ${command}.`, {
      action: `Use one of ${Object.keys(adminCommands).join(', ')}.`,
    });
  }
  return known.run(deps, options);
}
