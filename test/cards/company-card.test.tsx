import {
  Accordion,
  Alert,
  Button,
  EmptyState,
  ErrorState,
  Heading,
  Image,
  LoadingButton,
  LoadingSpinner,
  ProgressBar,
  StatisticsItem,
  StatusTag,
  Table,
  TableCell,
  TableHeader,
  TableRow,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, test } from 'vitest';
import { FakeBackend } from './fake-backend.ts';
import { aCard, aClosedWave, aPoint, aWave, someScores } from './fixtures.ts';
import { type Card, renderCard, textOf, until } from './render-card.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

async function showCard(overrides: Parameters<typeof aCard>[0] = {}): Promise<Card> {
  backend.succeed(aCard(overrides));
  const card = renderCard(backend.origin);
  await until(() => card.findByTestId(StatusTag, 'risk'));
  return card;
}

const healthOf = (card: Card) =>
  card.findAll(StatisticsItem).find(({ props }) => props.label === '<healthScale>') ?? null;
const headings = (card: Card) => card.findAll(Heading).map(({ text }) => text);
const words = (card: Card) => textOf(card.getRootNode());

test('when the company is asked again by itself, or why not, stands below', async () => {
  const card = await showCard({ nextWave: 'The next survey goes out by itself on 3 May 2027.' });
  expect(card.findByTestId(Text, 'next-wave').text).toContain('3 May 2027');
  expect((await showCard()).maybeFind(Text, { testId: 'next-wave' })).toBeNull();
});

test('test mode is said loudly, above everything else', async () => {
  const card = await showCard({ testMode: { title: 'Test mode is on', text: 'Nobody is asked.' } });
  const [first] = card.findAll(Alert);
  expect(first?.props).toMatchObject({ title: 'Test mode is on', variant: 'warning' });
  expect((await showCard()).findAll(Alert)).toEqual([]);
});

describe('a company with scores', () => {
  test('takes one signed request with the company and the user’s language', async () => {
    await showCard();
    expect(backend.calls).toEqual([
      {
        method: 'GET',
        url: `${backend.origin}/api/cards/v1/companies/501?language=en-gb`,
        body: undefined,
      },
    ]);
  });

  test('shows health with its band in a word, its change and its reasons', async () => {
    const card = await showCard();
    expect(healthOf(card)?.props.number).toBe(61);
    const band = card.findByTestId(StatusTag, 'band');
    expect([band.text, band.props.variant]).toEqual(['Watch', 'warning']);
    expect(words(card)).toContain('−8 since June');
    expect(words(card)).toContain('Delivery is far from what is wanted');
    expect(words(card)).toContain('Answers of 21 November 2026, 5 of 7 people');
  });

  test('shows health and three figures at a glance and explains all of them behind a click', async () => {
    const card = await showCard();
    const figures = card.findAll(StatisticsItem).map(({ props }) => props.label);
    expect(figures).toEqual(['<healthScale>', 'Gap', 'Consensus', 'Coverage']);
    expect(textOf(card.find(Accordion))).toContain('What Confidence means');
  });

  test('shows the risk with since when and why', async () => {
    const card = await showCard();
    const risk = card.findByTestId(StatusTag, 'risk');
    expect([risk.text, risk.props.variant]).toEqual(['High', 'danger']);
    expect(words(card)).toContain('Since 3 November 2026');
    expect(words(card)).toContain('Health fell by 12 points');
  });

  test('draws the radar and says all its values in words', async () => {
    const card = await showCard();
    const { src, alt } = card.find(Image).props;
    expect(src).toMatch(/^data:image\/svg\+xml,%3Csvg/);
    expect(alt).toContain('Trust: <customerNow> 6.2, <vendorNow> 7.1');
    expect(alt).toContain('<customerDesired> 8.7, <vendorDesired> 9.0');
    expect(alt).toContain('Openness:');
  });

  test('repeats the numbers as a table with a header row and numbers on the right', async () => {
    const card = await showCard();
    const headers = card.findAll(TableHeader);
    expect(headers.map(({ text }) => text)).toEqual(['<point>', '<customer>', '<team>', '<gap>']);
    const right = headers.filter(({ props }) => props.align === 'right');
    expect(right).toHaveLength(3);
    expect(card.findAll(TableCell, { align: 'right' })).toHaveLength(9);
    expect(words(card)).toContain('6.2\nwanted 8.7\n7.1\nwanted 9.0\n25\nagreement 78');
    expect(card.findAll(TableRow)).toHaveLength(4);
  });

  test('marks a point that fell, and what to do about each', async () => {
    const card = await showCard({ scores: someScores({ points: [aPoint({ fell: true })] }) });
    expect(card.findAll(Tag).map(({ text, props }) => [text, props.variant])).toEqual([
      ['<fell>', 'error'],
      ['Act', 'error'],
    ]);
  });

  test('has one primary button', async () => {
    const card = await showCard({ wave: aWave() });
    const primary = card.findAll(Button, { variant: 'primary' });
    expect(primary.map(({ text }) => text)).toEqual(['<sendRadar>']);
  });

  test('turns the pages of a table with more than ten points', async () => {
    const points = Array.from({ length: 12 }, (_, index) =>
      aPoint({ id: String(index), label: `Point ${String(index + 1)}` }),
    );
    const card = await showCard({ scores: someScores({ points }) });
    expect(card.findAll(TableRow)).toHaveLength(11);
    const table = card.find(Table);
    expect(table.props).toMatchObject({ paginated: true, page: 1, pageCount: 2 });
    const { onPageChange } = table.props as unknown as { onPageChange: (page: number) => void };
    onPageChange(2);
    await until(() => expect(card.findAll(TableRow)).toHaveLength(3));
    expect(words(card)).toContain('Point 12');
  });

  test('leaves the picture out where two points make no polygon', async () => {
    const points = [aPoint({ id: 'a' }), aPoint({ id: 'b' })];
    const card = await showCard({ scores: someScores({ points }) });
    expect(card.maybeFind(Image)).toBeNull();
    expect(card.findAll(TableRow)).toHaveLength(3);
  });

  test('keeps the longest names and hostile text as text', async () => {
    const label = `<script>alert('x')</script> & "Opfølgning"`.repeat(8);
    const points = [aPoint({ id: 'a', label }), aPoint({ id: 'b' }), aPoint({ id: 'c' })];
    const card = await showCard({
      company: { companyId: '501', name: 'Æ'.repeat(300) },
      scores: someScores({ points }),
    });
    expect(words(card)).toContain(label);
    expect(decodeURIComponent(card.find(Image).props.src)).not.toContain('<script');
  });
});

describe('states', () => {
  test('says what loads while it loads, in the user’s language', async () => {
    backend.succeed(aCard());
    const card = renderCard(backend.origin, 'da');
    expect(card.find(LoadingSpinner).props.label).toBe('Henter radaren');
    await until(() => card.findByTestId(StatusTag, 'risk'));
    expect(card.maybeFind(LoadingSpinner)).toBeNull();
  });

  test('a company without scores says what will appear and how', async () => {
    const card = await showCard({ scores: null });
    expect(card.find(EmptyState).props.title).toBe('<emptyTitle>');
    expect(textOf(card.find(EmptyState))).toBe('<emptyText>');
    expect(card.maybeFind(Table)).toBeNull();
    expect(card.findByTestId(Button, 'send-radar').text).toBe('<sendRadar>');
  });

  test('scores of an open wave are marked as provisional', async () => {
    const card = await showCard({ scores: someScores({ provisional: true }) });
    expect(card.findByTestId(StatusTag, 'provisional').text).toBe('<provisional>');
    expect(words(card)).toContain('<provisionalText>');
  });

  test('thin data is named and explained', async () => {
    const card = await showCard({ scores: someScores({ thinData: 'Only 2 of 9 have answered' }) });
    expect(card.findByTestId(StatusTag, 'thin-data').text).toBe('<thinData>');
    expect(words(card)).toContain('Only 2 of 9 have answered');
  });

  test('a health that nobody knows shows the band alone', async () => {
    const health = {
      score: null,
      band: { text: 'No data', tone: 'neutral' as const },
      change: '',
      reasons: ['The survey is too old'],
      standings: [],
    };
    const card = await showCard({ scores: someScores({ health }) });
    expect(healthOf(card)).toBeNull();
    expect(card.findByTestId(StatusTag, 'band').text).toBe('No data');
  });

  test('a running wave shows who has answered and blocks a second one with the reason', async () => {
    const card = await showCard({ wave: aWave() });
    const progress = card.find(ProgressBar).props;
    expect([progress.value, progress.maxValue, progress.valueDescription]).toEqual([
      5,
      7,
      '5 of 7',
    ]);
    expect(words(card)).toContain('Closes on 5 December 2026');
    expect(card.findByTestId(Button, 'send-radar').props.disabled).toBe(true);
    expect(words(card)).toContain('<sendWhileRunning>');
    expect(headings(card)).toContain('<wave>');
  });

  test('a closed wave leaves the way open for the next one', async () => {
    const card = await showCard({ wave: aClosedWave() });
    expect(card.findByTestId(Button, 'send-radar').props.disabled).toBe(false);
  });
});

describe('values that HubSpot refused', () => {
  const problem = {
    message: 'phone is required <b>{message}</b> $&',
    since: '2026-11-03T10:00:00.000Z',
    text: 'HubSpot refused the values. Change what it names.',
  };

  test('are told first on the card, calmly, with HubSpot’s own words untouched', async () => {
    const card = await showCard({ writeProblem: problem });
    const alert = card.findByTestId(Alert, 'write-problem');
    expect([alert.props.title, alert.props.variant]).toEqual(['<writeProblem>', 'warning']);
    expect(textOf(alert)).toBe(`${problem.text}\nHubSpot: ${problem.message}`);
    const said = words(card);
    expect(said.indexOf(problem.text)).toBeLessThan(said.indexOf('<health>'));
    expect(healthOf(card)?.props.number).toBe(61);
  });

  test('are told where there are no scores yet', async () => {
    const card = await showCard({ writeProblem: problem, scores: null });
    expect(card.findAll(Alert)).toHaveLength(1);
    expect(card.findAll(EmptyState)).toHaveLength(1);
  });

  test('leave no trace where there are none', async () => {
    const card = await showCard();
    expect(card.maybeFind(Alert)).toBeNull();
    expect(words(card)).not.toContain('HubSpot: ');
  });
});

describe('errors', () => {
  test('an error shows what happened and what to do, and trying again loads the card', async () => {
    backend.refuse({ message: 'HubSpot did not answer.', action: 'Try again in a minute.' });
    const card = renderCard(backend.origin);
    await until(() => card.find(ErrorState));
    expect(card.find(ErrorState).props.title).toBe('The radar could not be loaded');
    expect(words(card)).toContain('HubSpot did not answer.\nTry again in a minute.');

    backend.succeed(aCard());
    card.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await until(() => expect(card.findByTestId(LoadingButton, 'retry').props.loading).toBe(true));
    await until(() => expect(healthOf(card)).not.toBeNull());
    expect(card.maybeFind(ErrorState)).toBeNull();
  });

  test('a disconnected portal is told apart from a failure', async () => {
    backend.refuse({ code: 'portal_disconnected', message: 'Radar was disconnected.' });
    const card = renderCard(backend.origin);
    await until(() => card.find(ErrorState));
    expect(card.find(ErrorState).props).toMatchObject({
      title: 'Radar is not connected',
      type: 'lock',
    });
    expect(words(card)).toContain('Radar was disconnected.');
  });

  test.each([
    ['no connection', () => backend.fail()],
    ['HubSpot’s envelope of a failure', () => backend.reply({ status: 'error', message: 'x' })],
    ['an empty body', () => backend.reply(null)],
    ['half a reply', () => backend.reply({ ok: true })],
  ])('%s says that the data is safe', async (_name, answer) => {
    answer();
    const card = renderCard(backend.origin, 'de');
    await until(() => card.find(ErrorState));
    expect(words(card)).toContain('Ihre CRM-Daten sind nicht betroffen.');
  });

  test('a profile without the backend’s address says so, without a request', async () => {
    const card = renderCard('');
    await until(() => card.find(ErrorState));
    expect(words(card)).toContain('API_ORIGIN');
    expect(backend.calls).toEqual([]);
  });
});
