import {
  Button,
  Checkbox,
  Heading,
  LoadingButton,
  Modal,
  Select,
  TableCell,
} from '@hubspot/ui-extensions';
import { beforeEach, expect, test } from 'vitest';
import { decisionWords } from '../../src/contracts/decisions.ts';
import type { DecisionsCard } from '../../src/contracts/decisions.ts';
import { FakeBackend } from './fake-backend.ts';
import { aCard } from './fixtures.ts';
import { type Card, fire, renderCard, textOf, until } from './render-card.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

const gap: DecisionsCard['gaps'][number] = {
  ...{ pointId: 'trust', label: 'Trust', numbers: '4.2 now, 8.0 wanted', decision: null },
  ...{ plan: '', choice: '', ownerId: '', dueOn: '', wantsTask: false },
};

function someDecisions(changes: Partial<DecisionsCard> = {}): DecisionsCard {
  return {
    waveId: 'wav_1',
    share: '1 of 2 gaps decided',
    gaps: [
      gap,
      {
        ...gap,
        ...{ pointId: 'delivery', label: 'Delivery', plan: 'Freja, until 24 December' },
        ...{ decision: { text: 'Later', tone: 'watch' }, choice: 'later', ownerId: '31' },
        dueOn: '2026-12-24',
      },
    ],
    choices: [
      { value: 'now', label: 'Now' },
      { value: 'later', label: 'Later' },
    ],
    owners: [
      { value: '', label: 'Nobody yet' },
      { value: '31', label: 'Freja' },
    ],
    outcomes: [
      {
        ...{ pointId: 'trust', label: 'Trust', decided: 'Now' },
        ...{ before: '3.0', after: '6.0', people: '4' },
      },
    ],
    words: Object.fromEntries(
      decisionWords.map((word) => [word, `<${word}>`]),
    ) as DecisionsCard['words'],
    ...changes,
  };
}

async function show(decisions: DecisionsCard | null): Promise<Card> {
  backend.succeed(aCard({ decisions }));
  const card = renderCard(backend.origin);
  await until(() => card.find(Heading));
  return card;
}

function modalOf(card: Card, pointId: string) {
  const { overlay } = card.findByTestId(Button, `decide-${pointId}`).props;
  if (!overlay) throw new Error('the button opens nothing');
  return overlay.find(Modal);
}

test('says what is decided of how many, and what came of it before', async () => {
  const card = await show(someDecisions());
  const words = textOf(card.getRootNode());
  for (const part of ['1 of 2 gaps decided', 'Later', 'Freja, until 24 December', '<change>']) {
    expect(words).toContain(part);
  }
  const cells = card.findAll(TableCell).map((cell) => textOf(cell));
  expect(cells.slice(0, 5)).toEqual(['Trust', 'Now', '3.0', '6.0', '4']);
});

test('is not there without a gap', async () => {
  expect(textOf((await show(null)).getRootNode())).not.toContain('<title>');
});

test('has no heading over nothing where only the decisions before have something to tell', async () => {
  const words = textOf((await show(someDecisions({ gaps: [], share: '' }))).getRootNode());
  expect(words).not.toContain('<title>');
  expect(words).toContain('<outcomes>');
});

test('saves a decision with what was chosen, and loads the card again', async () => {
  const card = await show(someDecisions());
  fire(modalOf(card, 'trust').find(Select, { name: 'choice' }), 'onChange', 'later');
  fire(modalOf(card, 'trust').find(Select, { name: 'owner' }), 'onChange', '31');
  fire(modalOf(card, 'trust').find(Checkbox), 'onChange', true);
  backend.succeed({ waveId: 'wav_1', pointId: 'trust' }).succeed(aCard());
  fire(modalOf(card, 'trust').find(LoadingButton), 'onClick');
  await until(() => expect(backend.bodiesOf('/reports/wav_1/decisions')).toHaveLength(1));
  expect(backend.bodiesOf('/reports/wav_1/decisions')[0]).toMatchObject({
    ...{ pointId: 'trust', choice: 'later', ownerId: '31', dueOn: '', wantsTask: true },
  });
  await until(() => expect(backend.calls).toHaveLength(3));
});

test('starts a change from what was decided, and keeps it when saving fails', async () => {
  const card = await show(someDecisions());
  expect(modalOf(card, 'delivery').find(Select, { name: 'choice' }).props.value).toBe('later');
  backend.refuse({ message: 'Gone.', action: 'Load again.' });
  fire(modalOf(card, 'delivery').find(LoadingButton), 'onClick');
  await until(() => expect(textOf(modalOf(card, 'delivery'))).toContain('Gone. Load again.'));
  expect(modalOf(card, 'delivery').find(Select, { name: 'owner' }).props.value).toBe('31');
});
