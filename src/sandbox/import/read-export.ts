import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Owner, PortalData } from '../portal-data.ts';
import { renewalProperty } from '../renewal-property.ts';
import { decodeText } from './decode-text.ts';
import type { ExportProblem, Note, Notes } from './export-problem.ts';
import type { ImportedCompany } from './read-companies.ts';
import { readCompanies } from './read-companies.ts';
import type { ImportedContact } from './read-contacts.ts';
import { readContacts } from './read-contacts.ts';
import type { Table } from './read-table.ts';
import { readTable } from './read-table.ts';

export type ExportResult =
  | { readonly ok: true; readonly data: PortalData; readonly warnings: readonly ExportProblem[] }
  | {
      readonly ok: false;
      readonly problems: readonly ExportProblem[];
      readonly warnings: readonly ExportProblem[];
    };

const COMPANIES = 'companies.csv';
const CONTACTS = 'contacts.csv';

/**
 * Reads `companies.csv` and `contacts.csv` as HubSpot exports them. All problems of both files come
 * at once, and then there is no data: half an import would be worse than none. Warnings are about
 * what the import can do without.
 */
export async function readExport(directory: string): Promise<ExportResult> {
  const problems: ExportProblem[] = [];
  const warnings: ExportProblem[] = [];
  const noteIn =
    (list: ExportProblem[], file: string): Note =>
    (line, column, problem) =>
      list.push({ file, line, column, problem });
  const notesOn = (file: string): Notes => ({
    complain: noteIn(problems, file),
    warn: noteIn(warnings, file),
  });

  const companyTable = await readFileTable(directory, COMPANIES, notesOn(COMPANIES).complain);
  const contactTable = await readFileTable(directory, CONTACTS, notesOn(CONTACTS).complain);
  const companies = companyTable && readCompanies(companyTable, notesOn(COMPANIES));
  const contacts = contactTable && readContacts(contactTable, companies, notesOn(CONTACTS));

  const sorted = warnings.toSorted(byPlace);
  if (problems.length > 0 || !companies || !contacts) {
    return { ok: false, problems: problems.toSorted(byPlace), warnings: sorted };
  }
  return { ok: true, data: toPortalData(companies, contacts), warnings: sorted };
}

async function readFileTable(
  directory: string,
  file: string,
  complain: Note,
): Promise<Table | null> {
  const bytes = await readFile(path.join(directory, file)).catch((error: unknown) => {
    complain(null, null, describeReadError(error));
    return null;
  });
  if (!bytes) return null;
  const decoded = decodeText(bytes);
  if (decoded.ok) return readTable(decoded.text, complain);
  complain(decoded.line, null, decoded.problem);
  return null;
}

function describeReadError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'The file is not there. Export it from HubSpot into this folder.';
  if (code === 'EACCES') return 'The file can not be read: permission denied.';
  if (code === 'EISDIR') return 'This is a folder, not a file.';
  return `The file can not be read (${String(code)}).`;
}

function byPlace(a: ExportProblem, b: ExportProblem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}

function toPortalData(
  companies: readonly ImportedCompany[],
  contacts: readonly ImportedContact[],
): PortalData {
  const owners = createOwners(companies.map(({ owner }) => owner));
  return {
    owners: [...owners.values()],
    properties: [renewalProperty],
    labels: [],
    records: [
      ...companies.map(({ record, owner }) => ({
        ...record,
        properties: { ...record.properties, hubspot_owner_id: owners.get(owner)?.id ?? '' },
      })),
      ...contacts.map(({ record }) => record),
    ],
    associations: contacts.flatMap(({ associations }) => associations),
  };
}

const FIRST_OWNER_ID = 61_001;

/** Exports name owners without their ids, and mostly without addresses: each gets its own. */
function createOwners(names: readonly string[]): Map<string, Owner> {
  const distinct = [...new Set(names)].filter((name) => name !== '').sort();
  return new Map(
    distinct.map((name, index) => {
      const [firstName = '', ...rest] = (name.split('@')[0] ?? '').split(/[\s.]+/);
      const owner: Owner = {
        id: String(FIRST_OWNER_ID + index),
        userId: FIRST_OWNER_ID + 10_000 + index,
        email: name.includes('@') ? name : `owner-${index + 1}@sandbox.example`,
        firstName,
        lastName: rest.join(' '),
        archived: false,
      };
      return [name, owner];
    }),
  );
}
