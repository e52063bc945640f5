import { EmptyState, ErrorState, LineChart, TableCell, ToggleGroup } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { beforeEach, expect, test } from 'vitest';
import { trendsReply, trendsWords } from '../../src/contracts/trends.ts';
import type { TrendsReply } from '../../src/contracts/trends.ts';
import { TrendsPage } from '../../extensions/app/pages/TrendsPage.tsx';
import { FakeBackend } from './fake-backend.ts';
import { textOf, until } from './render-card.tsx';
import { renderPage } from './render-page.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

function someTrends(changes: Partial<TrendsReply> = {}): TrendsReply {
  const shown = { healthy: '62%', gap: '−12', surveys: '8' };
  return trendsReply.parse({
    language: 'en',
    state: 'rows',
    empty: { title: 'Nothing yet', text: 'Soon.' },
    period: 'month',
    periods: [
      { value: 'month', label: 'Month' },
      { value: 'quarter', label: 'Quarter' },
    ],
    points: [
      { key: '2026-09', label: 'Sept 2026', healthy: 62, gap: -12, shown },
      {
        ...{ key: '2026-10', label: 'Oct 2026', healthy: null, gap: null },
        shown: { healthy: '--', gap: '--', surveys: '0' },
      },
      { key: '2026-11', label: 'Nov 2026', healthy: 70, gap: -9, shown },
    ],
    words: Object.fromEntries(trendsWords.map((word) => [word, `<${word}>`])),
    ...changes,
  });
}

const renderTrends = () => renderPage(backend.origin, <TrendsPage />);

test('draws what is known, and says all of it in a table, the newest first', async () => {
  backend.succeed(someTrends());
  const page = await renderTrends();
  const [healthy, gap] = page.findAll(LineChart).map(({ props }) => props.data);
  expect(healthy).toEqual([
    { period: 'Sept 2026', value: 62 },
    { period: 'Nov 2026', value: 70 },
  ]);
  expect(gap).toMatchObject([{ value: -12 }, { value: -9 }]);
  expect(
    page
      .findAll(TableCell)
      .map((cell) => textOf(cell))
      .slice(0, 8),
  ).toEqual([...['Nov 2026', '62%', '−12', '8', 'Oct 2026', '--', '--', '0']]);
  expect(page.find(PageLink).props.to).toBe('/');
});

test('asks again for quarters', async () => {
  backend.succeed(someTrends()).succeed(someTrends({ period: 'quarter' }));
  const page = await renderTrends();
  page.find(ToggleGroup).trigger('onChange', 'quarter' as never);
  await until(() => expect(backend.calls.at(-1)?.url).toContain('period=quarter'));
  await until(() => expect(page.find(ToggleGroup).props.value).toBe('quarter'));
});

test('draws no line through one survey, but shows its numbers', async () => {
  backend.succeed(someTrends({ state: 'thin', points: someTrends().points.slice(0, 1) }));
  const page = await renderTrends();
  expect(page.findAll(LineChart)).toHaveLength(0);
  expect(textOf(page.getRootNode())).toContain('<thin>');
  expect(page.findAll(TableCell)).toHaveLength(4);
});

test('says what will appear before the first survey has closed', async () => {
  backend.succeed(someTrends({ state: 'none', points: [] }));
  const page = await renderTrends();
  expect(page.find(EmptyState).props.title).toBe('Nothing yet');
});

test('says that Radar is not connected', async () => {
  backend.refuse({ code: 'portal_disconnected', message: 'Not connected.', action: 'Connect.' });
  const page = await renderTrends();
  expect(page.find(ErrorState).props.type).toBe('lock');
});
