import { BarChart, EmptyState, StatusTag, TableCell } from '@hubspot/ui-extensions';
import { beforeEach, expect, test } from 'vitest';
import { driversReply, driversWords } from '../../src/contracts/drivers.ts';
import type { DriversReply } from '../../src/contracts/drivers.ts';
import { DriversPage } from '../../extensions/app/pages/DriversPage.tsx';
import { FakeBackend } from './fake-backend.ts';
import { textOf } from './render-card.tsx';
import { renderPage } from './render-page.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

const row = (pointId: string, value: number | null): DriversReply['rows'][number] => ({
  pointId,
  label: `<${pointId}>`,
  connection: { text: 'Strongly', tone: 'good' },
  strength: '0.62 (0.45 to 0.75)',
  slope: { value, text: value === null ? '--' : `+${value}` },
  people: '120',
});

function someDrivers(changes: Partial<DriversReply> = {}): DriversReply {
  return driversReply.parse({
    language: 'en',
    state: 'rows',
    empty: { title: '', text: '' },
    countedOn: 'Counted yesterday',
    rows: [row('trust', 0.8), row('help', 0.3), row('rare', null)],
    words: Object.fromEntries(driversWords.map((word) => [word, `<${word}>`])),
    ...changes,
  });
}

const renderDrivers = () => renderPage(backend.origin, <DriversPage />);

test('draws what is known, and says all of it in a table, with a word beside each colour', async () => {
  backend.succeed(someDrivers());
  const page = await renderDrivers();
  expect(page.find(BarChart).props.data).toEqual([
    { point: '<trust>', value: 0.8 },
    { point: '<help>', value: 0.3 },
  ]);
  expect(page.findAll(StatusTag).map(textOf)).toEqual(['Strongly', 'Strongly', 'Strongly']);
  expect(page.findAll(TableCell).map(textOf).slice(-5)).toEqual([
    ...['<rare>', 'Strongly', '--', '0.62 (0.45 to 0.75)', '120'],
  ]);
});

test('draws no more bars than can be read', async () => {
  backend.succeed(someDrivers({ rows: Array.from({ length: 20 }, (_, n) => row(`p${n}`, n)) }));
  const page = await renderDrivers();
  expect(page.find(BarChart).props.data).toHaveLength(14);
});

test('says why there is nothing yet', async () => {
  const empty = { title: 'Not enough answers yet', text: 'So far 12 people.' };
  backend.succeed(someDrivers({ state: 'few', rows: [], empty }));
  const page = await renderDrivers();
  expect(page.find(EmptyState).props.title).toBe(empty.title);
  expect(page.maybeFind(BarChart)).toBeNull();
});
