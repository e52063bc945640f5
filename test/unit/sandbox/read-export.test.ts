import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExport } from '../../../src/sandbox/import/read-export.ts';
import type { PortalData } from '../../../src/sandbox/portal-data.ts';

const FIXTURES = new URL('../../fixtures/import/', import.meta.url).pathname;

async function readGood(name: string): Promise<PortalData> {
  const result = await readExport(path.join(FIXTURES, 'good', name));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.data;
}

/** Problems as `file:line:column`, with the text beside them. */
async function readBad(name: string): Promise<{ places: string[]; texts: string[] }> {
  const result = await readExport(path.join(FIXTURES, 'bad', name));
  if (result.ok) throw new Error('There are no problems.');
  return {
    places: result.problems.map(({ file, line, column }) => [file, line, column].join(':')),
    texts: result.problems.map(({ problem }) => problem),
  };
}

function propertiesOf(data: PortalData, id: string): Readonly<Record<string, string>> {
  return data.records.find((record) => record.id === id)?.properties ?? {};
}

describe('a good export', () => {
  test('keeps Nordic letters, quotes and line breaks, with BOM and CRLF', async () => {
    const data = await readGood('nordic');
    expect(propertiesOf(data, '18800000501')).toMatchObject({
      name: 'Blåklint Ægteservice A/S',
      city: 'Åbenrå',
      industry: 'FOOD_PRODUCTION',
      annualrevenue: '12500000.50',
      renewal_date: '2027-03-01',
    });
    expect(propertiesOf(data, '70003')).toMatchObject({
      firstname: 'Märta',
      jobtitle: 'VD,\r\nägare',
      hs_email_optout: 'true',
      hs_language: 'sv-se',
    });
  });

  test('reads labels and values of roles and languages', async () => {
    const data = await readGood('nordic');
    expect(propertiesOf(data, '70001')).toMatchObject({
      hs_buying_role: 'DECISION_MAKER;EXECUTIVE_SPONSOR',
      hs_language: 'da',
    });
    expect(propertiesOf(data, '70002')).toMatchObject({
      hs_buying_role: 'END_USER',
      hs_language: 'no',
    });
  });

  test('associates a contact with all its companies, the primary one marked', async () => {
    const data = await readGood('nordic');
    const ofContact = data.associations.filter(({ from }) => from[1] === '70002');
    expect(ofContact.map(({ to, primary }) => [to[1], primary])).toEqual([
      ['18800000502', true],
      ['18800000501', false],
    ]);
  });

  test('takes a contact without a company or an address', async () => {
    const data = await readGood('nordic');
    expect(propertiesOf(data, '70004')['email']).toBe('');
    expect(data.associations.some(({ from }) => from[1] === '70005')).toBe(false);
  });

  test('makes one owner of each name', async () => {
    const data = await readGood('nordic');
    expect(data.owners).toMatchObject([{ firstName: 'Ida', lastName: 'Kongslev' }]);
    expect(propertiesOf(data, '18800000503')['hubspot_owner_id']).toBe(data.owners[0]?.id);
    expect(propertiesOf(data, '18800000502')['hubspot_owner_id']).toBe('');
  });

  test('may have semicolons between fields, and column names in any case', async () => {
    const data = await readGood('semicolons');
    expect(propertiesOf(data, '701')).toMatchObject({ firstname: 'Anna', hs_email_optout: 'true' });
    expect(propertiesOf(data, '702')).toMatchObject({ hs_language: 'de-de', hs_email_optout: '' });
    expect(propertiesOf(data, '701')['hs_email_bad_address']).toBe('true');
    expect(propertiesOf(data, '702')['hs_email_hard_bounce_reason_enum']).toBe('UNKNOWN_USER');
    const companies = data.associations.filter(({ from }) => from[1] === '702');
    expect(companies.map(({ to }) => to[1])).toEqual(['501', '502']);
  });

  test('finds companies by name when there are no ids', async () => {
    const data = await readGood('names-only');
    expect(data.associations.map(({ to }) => to[1])).toEqual(['501', '502']);
  });
});

describe('an export with more or less than the story needs', () => {
  test.each([
    [
      'view',
      [
        'companies.csv:2:Annual Revenue',
        'companies.csv:2:Number of Employees',
        'contacts.csv:2:Associated Company IDs',
        'contacts.csv:3:Associated Company IDs',
      ],
    ],
    ['heading-only', ['contacts.csv::']],
    ['nordic', []],
  ])('%s: is imported with a warning for each place', async (name, places) => {
    const { ok, warnings } = await readExport(path.join(FIXTURES, 'good', name));
    expect(ok).toBe(true);
    expect(warnings.map(({ file, line, column }) => [file, line, column].join(':'))).toEqual(
      places,
    );
  });

  test('leaves out what it warns of', async () => {
    const data = await readGood('view');
    expect(propertiesOf(data, '501')).toMatchObject({ annualrevenue: '', numberofemployees: '' });
    expect(data.associations.map(({ from, to }) => [from[1], to[1]])).toEqual([['701', '501']]);
    expect(propertiesOf(data, '702')['email']).toBe('bo@elsewhere.example');
  });
});

describe('a bad export', () => {
  const cases: [name: string, places: string[]][] = [
    ['missing-file', ['companies.csv::']],
    ['empty', ['companies.csv::']],
    ['old-mac', ['companies.csv::']],
    ['excel', ['contacts.csv::']],
    ['windows-1252', ['companies.csv:3:', 'contacts.csv::']],
    [
      'missing-columns',
      [
        'companies.csv:1:Record ID',
        'contacts.csv:1:First Name',
        'contacts.csv:1:Email',
        'contacts.csv:1:Associated Company IDs',
      ],
    ],
    [
      'broken-quotes',
      ['companies.csv:2:', 'companies.csv:3:', 'companies.csv:4:', 'companies.csv:6:Record ID'],
    ],
    ['unknown-names', ['contacts.csv:2:Associated Company']],
    [
      'wrong-values',
      [
        'companies.csv:2:Record ID',
        'companies.csv:3:Renewal date',
        'companies.csv:5:Record ID',
        'companies.csv:6:Record ID',
        'companies.csv:7:Company name',
        'companies.csv:8:',
        'companies.csv:9:',
        'contacts.csv:2:Opted out of all email',
        'contacts.csv:2:Preferred language',
        'contacts.csv:2:Buying Role',
        'contacts.csv:3:Record ID',
        'contacts.csv:4:Associated Company IDs',
        'contacts.csv:5:Preferred language',
      ],
    ],
  ];

  test.each(cases)('%s: every problem has its place', async (name, places) => {
    expect((await readBad(name)).places).toEqual(places);
  });

  test('says that a spreadsheet has rounded an id', async () => {
    const { texts } = await readBad('wrong-values');
    expect(texts[0]).toContain('a spreadsheet has rounded');
  });

  test('says which line ends are wrong', async () => {
    expect((await readBad('old-mac')).texts[0]).toContain('old Macs');
  });

  test('says which line took an id first', async () => {
    const { texts } = await readBad('wrong-values');
    expect(texts).toContain('The id 501 is taken by line 3 already.');
  });

  test('says what to do about another encoding', async () => {
    const { texts } = await readBad('windows-1252');
    expect(texts.every((text) => text.includes('CSV UTF-8'))).toBe(true);
  });

  test('names both files when the folder does not exist', async () => {
    const { places } = await readBad('nothing-here');
    expect(places).toEqual(['companies.csv::', 'contacts.csv::']);
  });
});

test('whatever stands in the files, reading ends with data or with problems', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'radar-import-'));
  const cell = fc.string({
    unit: fc.constantFrom('a', '1', ';', ',', '"', '\n', '\r', '\t', ' ', 'å'),
  });
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 30 }), async (cells) => {
        const body = `Record ID,Company name,Email,Associated Company IDs\n${cells.join(',')}`;
        await writeFile(path.join(directory, 'companies.csv'), body);
        await writeFile(path.join(directory, 'contacts.csv'), body);
        const result = await readExport(directory);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  } finally {
    await rm(directory, { recursive: true });
  }
});
