import {
  EmptyState,
  ErrorState,
  Link,
  StatisticsItem,
  Table,
  TableCell,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { beforeEach, expect, test } from 'vitest';
import { promotersReply, promotersWords } from '../../src/contracts/promoters.ts';
import type { PromotersReply } from '../../src/contracts/promoters.ts';
import { PromotersPage } from '../../extensions/app/pages/PromotersPage.tsx';
import { FakeBackend } from './fake-backend.ts';
import { textOf, until } from './render-card.tsx';
import { renderPage } from './render-page.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

function somePromoters(changes: Partial<PromotersReply> = {}): PromotersReply {
  return promotersReply.parse({
    language: 'en',
    state: 'rows',
    empty: { title: 'Nobody', text: 'Nobody is here.' },
    figures: [{ key: 'would', label: 'Would recommend us', value: '17' }],
    dealsHint: '',
    step: 'ask',
    steps: [
      { value: 'ask', label: 'Can be asked now (3)' },
      { value: 'did', label: 'Did recommend (8)' },
    ],
    page: 1,
    pageCount: 3,
    rows: [
      {
        ...{ contactId: '7001', name: 'Mette Kjærsdal', url: 'https://app.example/c/7001' },
        company: { name: 'Klitvang', url: 'https://app.example/o/501' },
        state: { text: 'Promoter to ask', tone: 'good' },
        ...{ answered: '1 Oct 2026', deals: '2', asking: { text: 'Ask now', tone: 'good' } },
      },
      {
        ...{ contactId: '7002', name: '<b>x</b>', url: 'https://app.example/c/7002' },
        ...{ company: null, state: null, answered: '--', deals: '1' },
        asking: { text: 'Opted out', tone: 'neutral' },
      },
    ],
    words: Object.fromEntries(promotersWords.map((word) => [word, `<${word}>`])),
    ...changes,
  });
}

const renderPromoters = () => renderPage(backend.origin, <PromotersPage />);

const asked = () => {
  const { pathname, searchParams } = new URL(backend.calls.at(-1)?.url ?? '');
  return [pathname, searchParams.get('step'), searchParams.get('page')];
};

test('starts with those who may be asked now', async () => {
  backend.succeed(somePromoters());
  const page = await renderPromoters();
  expect(asked()).toEqual(['/api/cards/v1/portfolio/promoters', 'ask', '1']);
  expect(page.find(StatisticsItem).props.number).toBe('17');
  expect(page.findAll(TableCell).map((cell) => textOf(cell))).toEqual([
    ...['Mette Kjærsdal', 'Klitvang', 'Promoter to ask', '1 Oct 2026', '2', 'Ask now'],
    ...['<b>x</b>', '--', '--', '--', '1', 'Opted out'],
  ]);
  expect(page.find(Link).props.href).toEqual({ url: 'https://app.example/c/7001', external: true });
});

test('turns pages, and starts another step on its first one', async () => {
  backend.succeed(somePromoters()).succeed(somePromoters({ page: 2 }));
  const page = await renderPromoters();
  const turn = page.find(Table).props as unknown as { onPageChange(page: number): void };
  turn.onPageChange(2);
  await until(() => expect(asked()).toEqual([expect.any(String), 'ask', '2']));
  await until(() => expect(page.find(Table).props).toMatchObject({ page: 2 }));
  backend.succeed(somePromoters({ step: 'did', state: 'empty', rows: [] }));
  page.find(ToggleGroup).trigger('onChange', 'did' as never);
  await until(() => expect(asked()).toEqual([expect.any(String), 'did', '1']));
  await until(() => expect(page.find(EmptyState).props.title).toBe('Nobody'));
});

test('says how deals come to be counted, and what will appear', async () => {
  backend.succeed(somePromoters({ state: 'none', rows: [] }));
  expect((await renderPromoters()).find(EmptyState).props.title).toBe('Nobody');
  backend.succeed(somePromoters({ dealsHint: 'Choose a property.' }));
  expect(textOf((await renderPromoters()).getRootNode())).toContain('Choose a property.');
});

test('says that Radar is not connected', async () => {
  backend.refuse({ code: 'portal_disconnected' });
  expect((await renderPromoters()).find(ErrorState).props.type).toBe('lock');
});
