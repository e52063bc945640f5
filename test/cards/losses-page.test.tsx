import {
  EmptyState,
  ErrorState,
  Heading,
  StatisticsItem,
  TableCell,
  Tag,
} from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { beforeEach, expect, test } from 'vitest';
import { lossesReply, lossesWords } from '../../src/contracts/losses.ts';
import type { LossesReply } from '../../src/contracts/losses.ts';
import { LossesPage } from '../../extensions/app/pages/LossesPage.tsx';
import { FakeBackend } from './fake-backend.ts';
import { textOf, until } from './render-card.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

function someLosses(changes: Partial<LossesReply> = {}): LossesReply {
  return lossesReply.parse({
    language: 'en',
    state: 'rows',
    empty: { title: '', text: '' },
    figures: [{ key: 'lost', label: 'Lost', value: '12' }],
    comparison: 'It beats the rule.',
    countedOn: 'Counted on 1 Oct',
    rows: [
      {
        companyId: '501',
        name: 'Klitvang Energi A/S',
        url: 'https://app.portal.example/contacts/1/record/0-2/501',
        lostOn: '1 Oct 2026',
        warned: { text: '75 days before', tone: 'good' },
        health: '71 → 41',
        firstRed: 'Delivery, 1 Feb 2026',
        why: 'A champion has left',
      },
    ],
    range: '',
    reasons: [
      {
        ...{ code: 'champion_left', label: 'Champion left', lost: '7', kept: '4', strength: '40' },
        verdict: { text: 'Earned; suggested 60', tone: 'good' },
      },
    ],
    traits: [{ trait: 'detractor', label: 'Somebody answered 0–6', lost: '6', kept: '3' }],
    words: Object.fromEntries(lossesWords.map((word) => [word, `<${word}>`])),
    ...changes,
  });
}

function renderPage() {
  const renderer = createRenderer('pages');
  const { context } = renderer.mocks;
  context.user.language = 'en-gb';
  context.variables = { API_ORIGIN: backend.origin };
  renderer.render(<LossesPage />);
  return renderer;
}

async function showPage(changes: Partial<LossesReply> = {}) {
  backend.succeed(someLosses(changes));
  const page = renderPage();
  await until(() => page.find(PageTitle));
  return page;
}

test('takes one request', async () => {
  await showPage();
  expect(backend.calls.map(({ url }) => new URL(url).pathname)).toEqual(['/api/cards/v1/losses']);
});

test('says how the risk did, who left, why, and what they have in common', async () => {
  const page = await showPage();
  expect(page.find(PageTitle).text).toBe('<title>');
  expect(page.find(PageLink).props.to).toBe('/');
  expect(page.findAll(StatisticsItem).map(({ props }) => props.number)).toEqual(['12']);
  expect(textOf(page.getRootNode())).toContain('It beats the rule.');
  expect(page.findAll(Heading).map(({ text }) => text)).toEqual([
    ...['<companies>', '<reasons>', '<traits>'],
  ]);
  expect(page.findAll(TableCell).map((cell) => textOf(cell))).toEqual([
    ...['Klitvang Energi A/S', '1 Oct 2026', '75 days before', '71 → 41'],
    ...['Delivery, 1 Feb 2026', 'A champion has left'],
    ...['Champion left', '7', '4', '40', 'Earned; suggested 60'],
    ...['Somebody answered 0–6', '6', '3'],
  ]);
  expect(page.findAll(Tag).map(({ props }) => props.variant)).toEqual(['success', 'success']);
});

test('says how many there are where it shows only the latest', async () => {
  const page = await showPage({ range: 'The latest 100 of 240' });
  expect(textOf(page.getRootNode())).toContain('The latest 100 of 240');
});

test('before the first night there are companies and nothing to count', async () => {
  const page = await showPage({
    figures: [],
    comparison: '',
    countedOn: '',
    reasons: [],
    traits: [],
  });
  expect(page.findAll(Heading).map(({ text }) => text)).toEqual(['<companies>']);
  expect(page.findAll(StatisticsItem)).toEqual([]);
});

test.each(['unmapped', 'waiting', 'none'] as const)('%s: says so and what to do', async (state) => {
  const page = await showPage({ state, empty: { title: 'Nobody', text: 'Look here.' } });
  expect(page.find(EmptyState).props.title).toBe('Nobody');
  expect(page.findAll(TableCell)).toEqual([]);
});

test('a failure is said in words, and can be tried again', async () => {
  backend.refuse({ code: 'portal_disconnected', message: 'Gone.', action: 'Connect it.' });
  const page = renderPage();
  await until(() => page.find(ErrorState));
  expect(textOf(page.getRootNode())).toContain('Connect it.');
});
