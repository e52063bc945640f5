import { Button, ErrorState, Heading, Panel, TableCell } from '@hubspot/ui-extensions';
import { beforeEach, expect, test } from 'vitest';
import { stakeholdersReply, stakeholdersWords } from '../../src/contracts/stakeholders.ts';
import { FakeBackend } from './fake-backend.ts';
import { aCard } from './fixtures.ts';
import { type Card, fire, renderCard, textOf, until } from './render-card.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

const MAP = stakeholdersReply.parse({
  language: 'en',
  empty: '',
  figures: [{ key: 'asked', label: 'Asked', value: '7' }],
  hints: ['2 colleagues were suggested'],
  people: [
    {
      ...{ id: 'inv_1', name: '<i>Mette</i>', role: 'Decision maker · Leadership' },
      ...{ state: { text: 'Answered', tone: 'good' }, promoter: null },
    },
  ],
  showsPromoters: true,
  notAsked: [{ id: '7007', name: 'Karen', why: 'Opted out' }],
  family: [
    {
      ...{ id: '501', name: 'Klitvang', url: 'https://app.example/501', relation: 'This company' },
      ...{ answered: '5 of 7', health: '59' },
    },
    { id: 'sum', name: 'All together', url: '', relation: '', answered: '5 of 7', health: '--' },
  ],
  words: Object.fromEntries(stakeholdersWords.map((word) => [word, `<${word}>`])),
});

async function openMap(): Promise<Card> {
  const card = renderCard(backend.origin);
  await until(() => card.find(Heading));
  fire(card.findByTestId(Button, 'stakeholders'), 'onClick');
  return card;
}

function panelOf(card: Card) {
  const { overlay } = card.findByTestId(Button, 'stakeholders').props;
  if (!overlay) throw new Error('the button opens nothing');
  return overlay.find(Panel);
}

test('is asked for when it is opened, and shows people, who was not asked, and the companies', async () => {
  backend.succeed(aCard()).succeed(MAP);
  const card = await openMap();
  await until(() => panelOf(card).find(TableCell));
  expect(new URL(backend.calls[1]?.url ?? '').pathname).toBe(
    '/api/cards/v1/portfolio/stakeholders/501',
  );
  expect(
    panelOf(card)
      .findAll(TableCell)
      .map((cell) => textOf(cell)),
  ).toEqual([
    ...['<i>Mette</i>', 'Decision maker · Leadership', 'Answered', '--'],
    ...['Karen', 'Opted out'],
    ...['Klitvang\nThis company', '5 of 7', '59', 'All together', '5 of 7', '--'],
  ]);
  expect(textOf(panelOf(card))).toContain('2 colleagues were suggested');
});

test('says why it could not be loaded, and tries again', async () => {
  backend.succeed(aCard()).refuse({ message: 'Gone.', action: 'Wait.' }).succeed(MAP);
  const card = await openMap();
  await until(() => panelOf(card).find(ErrorState));
  expect(textOf(panelOf(card))).toContain('Gone.');
  fire(panelOf(card).find(Button, { testId: 'stakeholders-again' }), 'onClick');
  await until(() => panelOf(card).find(TableCell));
});
