import type { SeedAssociation, SeedRecord } from '../portal-data.ts';
import { HARD_BOUNCE_REASONS } from '../crm/standard-options.ts';
import type { Note, Notes } from './export-problem.ts';
import {
  readBoolean,
  readBuyingRoles,
  readId,
  readIds,
  readLanguage,
  readNumber,
  readOption,
  splitList,
} from './read-cells.ts';
import type { ImportedCompany } from './read-companies.ts';
import { findColumn, isFirst, requireColumn } from './read-companies.ts';
import type { Table, TableRow } from './read-table.ts';

export interface ImportedContact {
  readonly record: SeedRecord;
  readonly associations: readonly SeedAssociation[];
}

/** Labels that HubSpot has used for the same column, newest first. */
const COLUMNS = {
  id: ['Record ID', 'Record ID - Contact', 'Contact ID'],
  firstName: ['First Name'],
  lastName: ['Last Name'],
  email: ['Email', 'Email address'],
  primaryCompanyId: ['Associated Company IDs (Primary)', 'Primary Associated Company ID'],
  companyIds: ['Associated Company IDs', 'Associated Company ID'],
  companyNames: ['Associated Company', 'Associated Company (Primary)'],
  optedOut: ['Opted out of all email', 'Unsubscribed from all email'],
  bounces: ['Marketing emails bounced'],
  hardBounce: ['Email hard bounce reason'],
  badAddress: ['Invalid email address'],
} as const;

type Columns = { readonly [Key in keyof typeof COLUMNS]: string | null };

/** Reads `contacts.csv`; `companies` are those of the other file, null when it could not be read. */
export function readContacts(
  table: Table,
  companies: readonly ImportedCompany[] | null,
  notes: Notes,
): ImportedContact[] {
  const { complain, warn } = notes;
  if (table.isEmpty) warn(null, null, 'The file has a first line but no contact below it.');
  const columns = Object.fromEntries(
    Object.entries(COLUMNS).map(([key, labels]) => [key, findColumn(table, labels)]),
  ) as Columns;
  const company = columns.primaryCompanyId ?? columns.companyIds ?? columns.companyNames;
  requireColumn(columns.id, COLUMNS.id[0], complain);
  requireColumn(columns.email, COLUMNS.email[0], complain);
  requireColumn(company, COLUMNS.companyIds[0], complain);
  if (columns.id === null || columns.email === null || company === null) return [];

  const findCompanies = createCompanyFinder(companies, columns, notes);
  const seen = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const id = readId(row, columns.id ?? '', complain);
    const properties = readProperties(row, columns, notes);
    const linked = findCompanies(row);
    if (id === null || !isFirst(seen, id, row, columns.id ?? '', complain)) return [];
    return [
      {
        record: { objectType: 'contacts', id, properties },
        associations: linked.map(({ companyId, isPrimary }) => ({
          from: ['contacts', id],
          to: ['companies', companyId],
          primary: isPrimary,
        })),
      },
    ];
  });
}

function readProperties(
  row: TableRow,
  columns: Columns,
  { complain, warn }: Notes,
): Record<string, string> {
  const read = (column: string | null) => row.cell(column ?? '');
  const optedOut = readBoolean(row, columns.optedOut ?? '', complain);
  const badAddress = readBoolean(row, columns.badAddress ?? '', complain);
  return {
    email: read(columns.email),
    firstname: read(columns.firstName),
    lastname: read(columns.lastName),
    jobtitle: read('Job Title'),
    phone: read('Phone Number'),
    city: read('City'),
    country: read('Country/Region'),
    hs_language: readLanguage(row, 'Preferred language', complain) ?? '',
    hs_buying_role: readBuyingRoles(row, 'Buying Role', complain).join(';'),
    hs_email_optout: optedOut ? 'true' : '',
    hs_email_bounce: readNumber(row, columns.bounces ?? '', warn) ?? '',
    hs_email_hard_bounce_reason_enum: readOption(HARD_BOUNCE_REASONS, read(columns.hardBounce)),
    hs_email_bad_address: badAddress ? 'true' : '',
  };
}

interface LinkedCompany {
  readonly companyId: string;
  readonly isPrimary: boolean;
}

/** Finds a row's companies by id, or by name in a file that has no ids. */
function createCompanyFinder(
  companies: readonly ImportedCompany[] | null,
  columns: Columns,
  { complain, warn }: Notes,
): (row: TableRow) => LinkedCompany[] {
  const known = new Set(companies?.map(({ record }) => record.id));
  const idsByName = groupByName(companies ?? []);

  const checkId = (row: TableRow, column: string, companyId: string) => {
    if (companies === null || known.has(companyId)) return true;
    // An export of a view holds contacts of companies outside it.
    warn(row.line, column, `companies.csv has no company with the id ${companyId}.`);
    return false;
  };
  const findByName = (row: TableRow, column: string, name: string): string[] => {
    if (companies === null) return [];
    const ids = idsByName.get(name.toLowerCase()) ?? [];
    if (ids.length === 1) return ids;
    if (ids.length === 0) {
      warn(row.line, column, `companies.csv has no company named "${name}".`);
    } else {
      complain(
        row.line,
        column,
        `companies.csv has ${ids.length} companies named "${name}"; export the column "Associated Company IDs" too.`,
      );
    }
    return [];
  };

  return (row) => {
    const { primaryCompanyId, companyIds, companyNames } = columns;
    const primary = readKnownIds(row, primaryCompanyId, checkId, complain);
    const others = readKnownIds(row, companyIds, checkId, complain, primary);
    const hasIds = primaryCompanyId !== null || companyIds !== null;
    const named = hasIds
      ? []
      : splitList(row.cell(companyNames ?? '')).flatMap((name) =>
          findByName(row, companyNames ?? '', name.replace(/\s*\(Primary\)$/i, '')),
        );
    return [
      ...primary.map((companyId) => ({ companyId, isPrimary: true })),
      ...[...new Set([...others, ...named])].map((companyId) => ({ companyId, isPrimary: false })),
    ];
  };
}

/** Ids of a column that name a known company, each once, without those in `except`. */
function readKnownIds(
  row: TableRow,
  column: string | null,
  isKnown: (row: TableRow, column: string, id: string) => boolean,
  complain: Note,
  except: readonly string[] = [],
): string[] {
  if (column === null) return [];
  const ids = [...new Set(readIds(row, column, complain))];
  return ids.filter((id) => !except.includes(id)).filter((id) => isKnown(row, column, id));
}

function groupByName(companies: readonly ImportedCompany[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { record } of companies) {
    const key = (record.properties['name'] ?? '').toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), record.id]);
  }
  return groups;
}
