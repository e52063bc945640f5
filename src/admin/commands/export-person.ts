import { AppError } from '../../lib/errors.ts';
import { exportPerson as collectPerson } from '../../portal/export-person.ts';
import type { AdminOptions, AdminResult } from '../commands.ts';
import type { AdminDeps } from '../ports.ts';

/** Everything that is stored about one person, a row for each row of the database. */
export async function exportPerson(
  deps: AdminDeps,
  { portal, email, contact }: AdminOptions,
): Promise<AdminResult> {
  if (portal === undefined || (email === undefined) === (contact === undefined)) {
    throw new AppError('bad_input', 'One person of one portal is meant.', {
      action: 'Name --portal, and either --email or --contact.',
    });
  }
  const who = email === undefined ? { contactId: contact ?? '' } : { email };
  const { data } = await collectPerson(deps, portal, who);
  const tables: Readonly<Record<string, readonly object[]>> = { ...data };
  const rows = Object.entries(tables).flatMap(([what, found]) =>
    found.map((row) => ({ what, row: JSON.stringify(row) })),
  );
  return {
    summary: `${rows.length} rows. Anonymous answers are not among them: nothing leads to those.`,
    rows,
    isFine: true,
  };
}
