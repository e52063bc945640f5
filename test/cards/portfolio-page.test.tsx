import {
  Button,
  EmptyState,
  ErrorState,
  Heading,
  Link,
  LoadingButton,
  LoadingSpinner,
  ToggleGroup,
  SearchInput,
  Select,
  StatisticsItem,
  StatusTag,
  Table,
  TableCell,
  TableHeader,
  Tag,
} from '@hubspot/ui-extensions';
import { PageTitle } from '@hubspot/ui-extensions/pages';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { Pages } from '../../extensions/app/pages/Pages.tsx';
import { FakeBackend } from './fake-backend.ts';
import { aPortfolio, aRow } from './portfolio-fixtures.ts';
import { textOf, until } from './render-card.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

function renderPages(origin = backend.origin, language = 'en-gb') {
  const renderer = createRenderer('pages');
  const { context } = renderer.mocks;
  context.user.language = language;
  context.variables = origin ? { API_ORIGIN: origin } : {};
  renderer.render(<Pages />);
  return renderer;
}
type Page = ReturnType<typeof renderPages>;

async function showPage(overrides: Parameters<typeof aPortfolio>[0] = {}): Promise<Page> {
  backend.succeed(aPortfolio(overrides));
  const page = renderPages();
  await until(() => page.find(PageTitle));
  return page;
}

const words = (page: Page) => textOf(page.getRootNode());
const cellsOf = (page: Page) => page.findAll(TableCell).map((cell) => textOf(cell));
/** What the newest call asked for, besides the language. */
const asked = () => {
  const query = new URL(backend.calls.at(-1)?.url ?? '').searchParams;
  query.delete('language');
  return Object.fromEntries(query);
};
/** What HubSpot tells a component: some props are of one kind of it only, so their types don't help. */
function tell({ props }: { props: object }, event: string, value: unknown): void {
  (props as Record<string, (value: unknown) => void>)[event]?.(value);
}
const sortHeader = (page: Page, name: string) => page.findByTestId(TableHeader, `sort-${name}`);

describe('the portfolio', () => {
  test('takes one signed request, the highest risk first', async () => {
    await showPage();
    expect(backend.calls).toHaveLength(1);
    expect(new URL(backend.calls[0]?.url ?? '').pathname).toBe('/api/cards/v1/portfolio');
    expect(asked()).toEqual({ sort: 'risk', direction: 'descending' });
  });

  test('starts with figures about all companies and about the own work', async () => {
    const page = await showPage();
    expect(page.find(PageTitle).text).toBe('<title>');
    const figures = page.findAll(StatisticsItem).map(({ props }) => [props.label, props.number]);
    expect(figures).toHaveLength(5);
    expect(figures[1]).toEqual(['Healthy, of 90 with a score', '62%']);
  });

  test('shows each company in a row, in words and not by colour alone', async () => {
    const page = await showPage();
    expect(cellsOf(page)).toEqual([
      'Klitvang Energi A/S\nFreja Lindbak · Tier A',
      'High',
      '61\nWatch\n−8 since June',
      'DKK 480,000',
      '−12',
      '70',
      '41 days',
      '1 Aug 2026\n5 of 7 answered',
      '1 Nov 2026',
    ]);
    expect(page.find(Tag).props.variant).toBe('error');
    expect(page.find(StatusTag).props.variant).toBe('warning');
  });

  test('leads to the company in HubSpot, beside the list', async () => {
    const page = await showPage();
    expect(page.find(Link).props.href).toEqual({
      url: 'https://app.portal.example/contacts/1/record/0-2/501',
      external: true,
    });
  });

  test('lets the browser fetch all rows of the filter as a file', async () => {
    const page = await showPage();
    expect(page.findByTestId(Button, 'export').props.href).toEqual({
      url: 'https://radar.example/p/token',
      external: true,
    });
  });

  test('filters by what the account divides its customers by, where it does', async () => {
    const page = await showPage();
    expect(page.maybeFind(Select, { name: 'industry' })).toBeNull();
    backend.succeed(aPortfolio());
    tell(page.find(Select, { name: 'segment' }), 'onChange', 'Tier A');
    await until(() => expect(asked()).toMatchObject({ segment: 'Tier A' }));
  });

  test('shows a company without data as such, and nothing where nothing is', async () => {
    const noData = { band: { text: 'No data', tone: 'neutral' }, score: '', change: '' } as const;
    const row = aRow({ health: noData, lastWave: { on: '--', answered: '' }, gap: '--' });
    const page = await showPage({ rows: [row] });
    expect(cellsOf(page).slice(2, 8)).toEqual([
      ...['No data', 'DKK 480,000', '--', '70', '41 days', '--'],
    ]);
  });

  test('has a heading, header cells with the layout of their column and numbers on the right', async () => {
    const page = await showPage();
    expect(page.find(Heading).text).toBe('<companies>');
    expect(words(page)).toContain('1–25 of 128');
    const headers = page.findAll(TableHeader);
    expect(headers.map(({ text }) => text)).toEqual([
      ...['<company>', '<risk>', '<health>', '<value>', '<gap>', '<consensus>', '<silence>'],
      ...['<lastWave>', '<nextWave>'],
    ]);
    expect(headers.map(({ props }) => [props.align, props.width])).toEqual(
      page.findAll(TableCell).map(({ props }) => [props.align, props.width]),
    );
    expect(page.findAll(TableHeader, { align: 'right' })).toHaveLength(4);
  });

  test('keeps the longest names and hostile text as text', async () => {
    const name = `<script>alert('x')</script> & "Æ"`.repeat(8);
    const page = await showPage({ rows: [aRow({ name, nextWave: name, about: '' })] });
    expect(cellsOf(page).filter((text) => text === name)).toHaveLength(2);
  });

  test('an unknown address of the app leads here, too', async () => {
    backend.succeed(aPortfolio()).succeed(aPortfolio());
    const page = renderPages();
    page.mocks.setPageLocation({ path: '/nowhere', params: {} });
    await until(() => page.find(Table));
    expect(words(page)).not.toContain('Page not found');
  });
});

describe('another view', () => {
  test('is sorted by the backend, what needs attention on top', async () => {
    const page = await showPage();
    expect(sortHeader(page, 'risk').props.sortDirection).toBe('descending');
    expect(sortHeader(page, 'health').props.sortDirection).toBe('none');
    for (const [name, direction] of [
      ['health', 'ascending'],
      ['lastWave', 'descending'],
      ['risk', 'descending'],
    ] as const) {
      const before = backend.calls.length;
      backend.succeed(aPortfolio());
      tell(sortHeader(page, name), 'onSortChange', 'ascending');
      await until(() => expect(backend.calls).toHaveLength(before + 1));
      expect(asked()).toEqual({ sort: name, direction });
      expect(sortHeader(page, name).props.sortDirection).toBe(direction);
    }
    backend.succeed(aPortfolio());
    tell(sortHeader(page, 'risk'), 'onSortChange', 'ascending');
    await until(() => expect(asked()).toEqual({ sort: 'risk', direction: 'ascending' }));
  });

  test('is filtered by levels, band and owner together', async () => {
    const page = await showPage();
    backend.succeed(aPortfolio()).succeed(aPortfolio()).succeed(aPortfolio());
    tell(page.find(ToggleGroup), 'onChange', ['high', 'critical']);
    await until(() => expect(asked()).toMatchObject({ risk: 'high,critical' }));
    tell(page.find(Select, { name: 'health' }), 'onChange', 'no_data');
    await until(() => expect(asked()).toMatchObject({ health: 'no_data' }));
    tell(page.find(Select, { name: 'owner' }), 'onChange', '31');
    await until(() => expect(backend.calls).toHaveLength(4));
    expect(asked()).toEqual({
      ...{ sort: 'risk', direction: 'descending' },
      ...{ risk: 'high,critical', health: 'no_data', owner: '31' },
    });
  });

  test('by name waits until the name stands still', async () => {
    const page = await showPage();
    backend.succeed(aPortfolio());
    for (const typed of ['k', 'kl', 'kli']) tell(page.find(SearchInput), 'onInput', typed);
    await until(() => expect(backend.calls).toHaveLength(2));
    expect(asked()).toMatchObject({ search: 'kli' });
    expect(page.find(SearchInput).props.value).toBe('kli');
  });

  test('keeps the filter and the order while pages are turned', async () => {
    const page = await showPage();
    backend.succeed(aPortfolio()).succeed(aPortfolio({ page: 3 }));
    tell(page.find(Select, { name: 'owner' }), 'onChange', '31');
    await until(() => expect(backend.calls).toHaveLength(2));
    tell(page.find(Table), 'onPageChange', 3);
    await until(() => expect(page.find(Table).props).toMatchObject({ page: 3, pageCount: 6 }));
    expect(asked()).toEqual({ sort: 'risk', direction: 'descending', owner: '31', page: '3' });
  });

  test('starts on its first page', async () => {
    const page = await showPage();
    backend.succeed(aPortfolio({ page: 3 })).succeed(aPortfolio());
    tell(page.find(Table), 'onPageChange', 3);
    await until(() => expect(asked()).toMatchObject({ page: '3' }));
    tell(page.find(Select, { name: 'owner' }), 'onChange', '31');
    await until(() => expect(asked()).toMatchObject({ owner: '31' }));
    expect(asked()).not.toHaveProperty('page');
  });

  test('leaves the rows on screen while it loads', async () => {
    const page = await showPage();
    expect(page.maybeFind(LoadingSpinner)).toBeNull();
    backend.succeed(aPortfolio({ rows: [aRow({ name: 'Another' })] }));
    tell(sortHeader(page, 'company'), 'onSortChange', 'ascending');
    expect(page.find(LoadingSpinner).props.label).toBe('<loading>');
    expect(words(page)).toContain('Klitvang Energi A/S');
    await until(() => expect(words(page)).toContain('Another'));
    expect(page.maybeFind(LoadingSpinner)).toBeNull();
  });

  test('that fails says so below the filters, and can be tried again', async () => {
    const page = await showPage();
    backend.refuse({ message: 'It went wrong.' }).succeed(aPortfolio({ range: '26–50 of 128' }));
    tell(page.find(Table), 'onPageChange', 2);
    await until(() => page.find(ErrorState));
    expect(words(page)).toContain('It went wrong.');
    expect(page.find(ToggleGroup).props.label).toBe('<risk>');
    page.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(() => expect(words(page)).toContain('26–50 of 128'));
    expect(page.maybeFind(ErrorState)).toBeNull();
  });
});

describe('without a list', () => {
  test('an account without companies reads what will appear and how', async () => {
    const page = await showPage({ state: 'empty', rows: [] });
    expect(page.find(EmptyState).props.title).toBe('<emptyTitle>');
    expect(words(page)).toContain('<emptyText>');
    expect(page.maybeFind(Table)).toBeNull();
    expect(page.maybeFind(ToggleGroup)).toBeNull();
    expect(page.maybeFind(StatisticsItem)).toBeNull();
  });

  test('a filter that nothing fits can be cleared', async () => {
    const page = await showPage();
    expect(page.maybeFindByTestId(Button, 'clear')).toBeNull();
    backend
      .succeed(aPortfolio({ state: 'no_match', rows: [], pageCount: 1 }))
      .succeed(aPortfolio());
    tell(page.find(ToggleGroup), 'onChange', ['critical']);
    await until(() => page.find(EmptyState));
    expect(page.find(EmptyState).props.title).toBe('<noMatchTitle>');
    expect(page.maybeFind(Table)).toBeNull();
    page.findByTestId(Button, 'clear-all').trigger('onClick');
    await until(() => page.find(Table));
    expect(asked()).toEqual({ sort: 'risk', direction: 'descending' });
    expect(page.find(ToggleGroup).props.value).toEqual([]);
  });

  test('filters can be cleared above the list, too', async () => {
    const page = await showPage();
    backend.succeed(aPortfolio()).succeed(aPortfolio());
    tell(page.find(SearchInput), 'onInput', 'kli');
    await until(() => expect(asked()).toMatchObject({ search: 'kli' }));
    page.findByTestId(Button, 'clear').trigger('onClick');
    await until(() => expect(asked()).toEqual({ sort: 'risk', direction: 'descending' }));
    expect(page.find(SearchInput).props.value).toBe('');
  });

  test('one page needs no pages to turn', async () => {
    const page = await showPage({ pageCount: 1 });
    expect(page.find(Table).props.paginated).toBeUndefined();
  });

  test('shows one spinner until the first reply', async () => {
    backend.succeed(aPortfolio());
    const page = renderPages();
    expect(page.findAll(LoadingSpinner)).toHaveLength(1);
    await until(() => page.find(Table));
  });

  test('an account that is not connected is told so', async () => {
    backend.refuse({ code: 'portal_disconnected', message: 'The connection has ended.' });
    const page = renderPages();
    await until(() => page.find(ErrorState));
    expect(page.find(ErrorState).props).toMatchObject({
      title: 'Radar is not connected',
      type: 'lock',
    });
    expect(words(page)).toContain('The connection has ended.');
  });

  test('a backend that does not answer can be asked again', async () => {
    backend.fail().succeed(aPortfolio());
    const page = renderPages();
    await until(() => page.find(ErrorState));
    page.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(() => page.find(Table));
  });

  test('a page without an address of the backend asks for one', async () => {
    const page = renderPages('', 'de');
    await until(() => page.find(ErrorState));
    expect(words(page)).toContain('API_ORIGIN');
  });
});
