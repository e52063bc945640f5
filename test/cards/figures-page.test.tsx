import {
  EmptyState,
  ErrorState,
  Heading,
  Select,
  StatisticsItem,
  TableCell,
  TableHeader,
} from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { beforeEach, expect, test } from 'vitest';
import { figuresReply, figuresWords } from '../../src/contracts/figures.ts';
import type { FiguresReply } from '../../src/contracts/figures.ts';
import { FiguresPage } from '../../extensions/app/pages/FiguresPage.tsx';
import { FakeBackend } from './fake-backend.ts';
import { textOf, until } from './render-card.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

function aPeriod(key: string, retention: string): FiguresReply['periods'][number] {
  return {
    key,
    label: `Period ${key}`,
    figures: [
      {
        key: 'retention',
        label: 'Retention (CRR)',
        value: retention,
        formula: 'Customers at the end … (10 − 1) ÷ 10',
        counted: '10 companies counted',
      },
    ],
    segments: [{ key: 'Tier A', name: 'Tier A', customers: '7', values: ['86%'] }],
  };
}

function someFigures(changes: Partial<FiguresReply> = {}): FiguresReply {
  return figuresReply.parse({
    language: 'en',
    state: 'rows',
    empty: { title: '', text: '' },
    countedOn: 'Counted on 1 October 2026',
    periods: [aPeriod('year:2025', '90%'), aPeriod('year:2024', '80%')],
    words: Object.fromEntries(figuresWords.map((word) => [word, `<${word}>`])),
    ...changes,
  });
}

function renderPage() {
  const renderer = createRenderer('pages');
  const { context } = renderer.mocks;
  context.user.language = 'en-gb';
  context.variables = { API_ORIGIN: backend.origin };
  renderer.render(<FiguresPage />);
  return renderer;
}

test('says how customers are, what that is made of, and the same by segment', async () => {
  backend.succeed(someFigures());
  const page = renderPage();
  await until(() => expect(page.find(PageTitle).text).toBe('<title>'));
  expect(page.findAll(StatisticsItem).map(({ props }) => props.number)).toEqual(['90%']);
  expect(page.findAll(Heading).map(({ text }) => text)).toEqual(['<formulas>', '<segments>']);
  expect(textOf(page.getRootNode())).toContain('(10 − 1) ÷ 10');
  expect(textOf(page.getRootNode())).toContain('10 companies counted');
  expect(page.findAll(TableHeader).map(({ text }) => text)).toEqual([
    '<segment>',
    '<customers>',
    'Retention (CRR)',
  ]);
  expect(page.findAll(TableCell).map(({ text }) => text)).toEqual(['Tier A', '7', '86%']);
  expect(page.find(PageLink).props.to).toBe('/');
  expect(backend.calls.map(({ url }) => new URL(url).pathname)).toEqual(['/api/cards/v1/figures']);
});

test('another period is shown without asking again', async () => {
  backend.succeed(someFigures());
  const page = renderPage();
  await until(() => page.find(Select));
  page.find(Select).props.onChange?.('year:2024');
  await until(() => expect(page.find(StatisticsItem).props.number).toBe('80%'));
  expect(backend.calls).toHaveLength(1);
});

test('leaves the table out where the account has no segments', async () => {
  backend.succeed(someFigures({ periods: [{ ...aPeriod('year:2025', '90%'), segments: [] }] }));
  const page = renderPage();
  await until(() => page.find(StatisticsItem));
  expect(page.findAll(Heading).map(({ text }) => text)).toEqual(['<formulas>']);
});

test('says what to do as long as there is nothing to count', async () => {
  const empty = { title: 'No customers', text: 'Map the property.' };
  backend.succeed(someFigures({ state: 'none', empty, periods: [] }));
  const page = renderPage();
  await until(() => expect(page.find(EmptyState).props.title).toBe('No customers'));
  expect(textOf(page.getRootNode())).toContain('Map the property.');
});

test('says what happened when the figures can’t be loaded', async () => {
  backend.refuse({ code: 'portal_disconnected', message: 'Radar is disconnected.' });
  const page = renderPage();
  await until(() => page.find(ErrorState));
  expect(textOf(page.getRootNode())).toContain('Radar is disconnected.');
});
