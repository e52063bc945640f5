import { expect, test } from 'vitest';
import { SAMPLE_CONTACTS } from '../../../src/sandbox/sample-data/contacts.ts';
import { createSampleData } from '../../../src/sandbox/sample-data/sample-data.ts';

const START = new Date('2026-11-20T09:00:00Z');
const data = createSampleData(START);
const valuesOf = (type: string, name: string) =>
  data.records
    .filter(({ objectType }) => objectType === type)
    .map(({ properties }) => properties[name] ?? '');

test('the same start gives the same portal', () => {
  expect(createSampleData(START)).toEqual(data);
});

test('there are 12 companies, about 80 contacts, and every id exists once', () => {
  expect(valuesOf('companies', 'name')).toHaveLength(12);
  expect(SAMPLE_CONTACTS.length).toBeGreaterThanOrEqual(78);
  expect(SAMPLE_CONTACTS.length).toBeLessThanOrEqual(84);
  const ids = data.records.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no address and no domain can belong to anybody', () => {
  const hosts = [
    ...valuesOf('contacts', 'email')
      .filter((email) => email !== '' && email !== 'birgit.wendeling@sturmhagen')
      .map((email) => email.split('@').at(-1) ?? ''),
    ...valuesOf('companies', 'domain'),
    ...data.owners.map(({ email }) => email.split('@')[1] ?? ''),
  ];
  expect(hosts.filter((host) => !host.toLowerCase().endsWith('.example'))).toEqual([]);
});

test('all five languages are spoken', () => {
  const languages = new Set(valuesOf('contacts', 'hs_language').map((code) => code.slice(0, 2)));
  expect([...languages].sort()).toEqual(['', 'da', 'de', 'en', 'nb', 'no', 'sv']);
});

test('there is somebody for every reason to be left out', () => {
  const emails = valuesOf('contacts', 'email');
  const folded = emails.filter(Boolean).map((email) => email.toLowerCase());
  expect(emails.filter((email) => email === '').length).toBeGreaterThanOrEqual(2);
  expect(emails.some((email) => / |@@/.test(email))).toBe(true);
  expect(folded.length - new Set(folded).size).toBe(1);
  expect(valuesOf('contacts', 'hs_email_optout').filter(Boolean).length).toBeGreaterThanOrEqual(3);
  expect(valuesOf('contacts', 'hs_email_bounce').filter(Boolean).length).toBeGreaterThanOrEqual(3);
});

test('every company but the prospect has a decision maker and a labelled sponsor', () => {
  const byCompany = Map.groupBy(SAMPLE_CONTACTS, ({ companyId }) => companyId);
  expect(byCompany.size).toBe(11);
  for (const contacts of byCompany.values()) {
    expect(contacts.some(({ roles }) => roles.includes('DECISION_MAKER'))).toBe(true);
    expect(contacts.filter(({ isSponsor }) => isSponsor)).toHaveLength(1);
  }
});

test('every association leads from and to a record that exists', () => {
  const known = new Set(data.records.map(({ objectType, id }) => `${objectType}/${id}`));
  const ends = data.associations.flatMap(({ from, to }) => [from.join('/'), to.join('/')]);
  expect(ends.filter((end) => !known.has(end))).toEqual([]);
});
