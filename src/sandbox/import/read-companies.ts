import { INDUSTRIES } from '../crm/standard-options.ts';
import type { SeedRecord } from '../portal-data.ts';
import type { Note, Notes } from './export-problem.ts';
import { readDay, readId, readNumber, readOption } from './read-cells.ts';
import type { Table, TableRow } from './read-table.ts';

export interface ImportedCompany {
  readonly line: number;
  /** The owner's name or address as the file has it; `''` for none. */
  readonly owner: string;
  readonly record: SeedRecord;
}

/** Labels that HubSpot has used for the same column, newest first. */
const COLUMNS = {
  id: ['Record ID', 'Record ID - Company', 'Company ID'],
  name: ['Company name', 'Name'],
  domain: ['Company Domain Name', 'Domain'],
  owner: ['Company owner', 'Owner'],
} as const;

/** Reads `companies.csv`; what is wrong goes to `notes`. */
export function readCompanies(table: Table, notes: Notes): ImportedCompany[] {
  const { complain } = notes;
  if (table.isEmpty) complain(null, null, 'The file has a first line but no data below it.');
  const columns = {
    id: findColumn(table, COLUMNS.id),
    name: findColumn(table, COLUMNS.name),
    domain: findColumn(table, COLUMNS.domain),
    owner: findColumn(table, COLUMNS.owner),
  };
  requireColumn(columns.id, COLUMNS.id[0], complain);
  requireColumn(columns.name ?? columns.domain, COLUMNS.name[0], complain);
  if (columns.id === null || (columns.name ?? columns.domain) === null) return [];

  const seen = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const id = readId(row, columns.id ?? '', complain);
    const name = row.cell(columns.name ?? '') || row.cell(columns.domain ?? '');
    if (name === '') complain(row.line, columns.name, 'The company has no name and no domain.');
    const properties = readProperties(row, columns.domain, notes);
    if (id === null || !isFirst(seen, id, row, columns.id ?? '', complain)) return [];
    return [
      {
        line: row.line,
        owner: row.cell(columns.owner ?? ''),
        record: { objectType: 'companies', id, properties: { ...properties, name } },
      },
    ];
  });
}

function readProperties(
  row: TableRow,
  domain: string | null,
  { complain, warn }: Notes,
): Record<string, string> {
  return {
    domain: row.cell(domain ?? ''),
    industry: readOption(INDUSTRIES, row.cell('Industry')),
    country: row.cell('Country/Region'),
    city: row.cell('City'),
    annualrevenue: readNumber(row, 'Annual Revenue', warn) ?? '',
    numberofemployees: readNumber(row, 'Number of Employees', warn) ?? '',
    renewal_date: readDay(row, 'Renewal date', complain) ?? '',
    lifecyclestage: row.cell('Lifecycle Stage').toLowerCase().replaceAll(' ', ''),
  };
}

/** The first of several labels that the table has. */
export function findColumn(table: Table, labels: readonly string[]): string | null {
  return labels.find((label) => table.has(label)) ?? null;
}

export function requireColumn(found: string | null, label: string, complain: Note): void {
  if (found === null) {
    complain(1, label, 'The column is missing. Export again with "All properties".');
  }
}

/** False, with a problem noted, when the id came before. */
export function isFirst(
  seen: Map<string, number>,
  id: string,
  row: TableRow,
  column: string,
  complain: Note,
): boolean {
  const before = seen.get(id);
  if (before === undefined) {
    seen.set(id, row.line);
    return true;
  }
  complain(row.line, column, `The id ${id} is taken by line ${before} already.`);
  return false;
}
