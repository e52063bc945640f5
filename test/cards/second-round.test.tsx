import { Button, Heading, LoadingButton, Modal, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, test } from 'vitest';
import { FakeBackend } from './fake-backend.ts';
import { aCard } from './fixtures.ts';
import { type Card, fire, renderCard, textOf, until } from './render-card.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

const ROUND = {
  waveId: 'wav_1',
  points: ['Trust', 'Delivery', 'Openness', 'Speed'].map((label, index) => ({
    id: label.toLowerCase(),
    label,
    reason: 'Low today',
    isChosen: index < 3,
  })),
  people: '5 people get one mail.',
  mode: 'You see who said what.',
  state: '',
  canStart: true,
  canStop: false,
};
const VOICE = { about: 'Trust', question: 'Why', text: '<b>Slow</b>', name: 'Mette Holm' };
const COLLEAGUE = {
  suggestionId: 'sug_1',
  name: 'Ole Bang',
  email: 'ole.bang@nordlys.example',
  role: 'Buys',
  by: 'Suggested by Mette Holm',
  hint: '',
  canApprove: true,
};

async function show(overrides: Parameters<typeof aCard>[0]): Promise<Card> {
  backend.succeed(aCard(overrides));
  const card = renderCard(backend.origin);
  await until(() => card.find(Heading));
  return card;
}
function modalOf(card: Card, id: string) {
  const { overlay } = card.findByTestId(Button, id).props;
  if (!overlay) throw new Error(`${id} opens nothing`);
  return overlay.find(Modal);
}
const confirmOf = (card: Card, id: string) =>
  modalOf(card, id).find(LoadingButton, { testId: `confirm-${id}` });
const choiceOf = (card: Card) => modalOf(card, 'ask-why').find(ToggleGroup);
const words = (card: Card) => textOf(card.getRootNode());

describe('asking why', () => {
  test('shows the points, who gets a mail and who sees what before anything is sent', async () => {
    const card = await show({ secondRound: ROUND });
    const modal = modalOf(card, 'ask-why');
    expect(textOf(modal)).toContain('5 people get one mail.');
    expect(textOf(modal)).toContain('You see who said what.');
    const { options, value } = choiceOf(card).props;
    expect(options.map(({ label }) => label)).toEqual(['Trust', 'Delivery', 'Openness', 'Speed']);
    expect(value).toEqual(['trust', 'delivery', 'openness']);
    expect(backend.calls).toHaveLength(1);
  });

  test('sends the chosen points once, with a request id', async () => {
    const card = await show({ secondRound: ROUND });
    fire(choiceOf(card), 'onChange', ['speed']);
    backend.succeed({ waveId: 'wav_1', endsOn: '' }).succeed(aCard());
    await until(() => expect(choiceOf(card).props.value).toEqual(['speed']));
    fire(confirmOf(card, 'ask-why'), 'onClick');
    await until(() =>
      expect(backend.bodiesOf('/second-rounds/wav_1')).toEqual([
        { pointIds: ['speed'], requestId: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
      ]),
    );
  });

  test.each([{ chosen: [] }, { chosen: ['trust', 'delivery', 'openness', 'speed'] }])(
    'can’t be sent with $chosen.length points',
    async ({ chosen }) => {
      const card = await show({ secondRound: ROUND });
      fire(choiceOf(card), 'onChange', chosen);
      await until(() => expect(confirmOf(card, 'ask-why').props.disabled).toBe(true));
    },
  );

  test('says how it stands and can be ended once it runs', async () => {
    const card = await show({
      secondRound: {
        ...ROUND,
        points: [],
        state: 'Open until 3 May',
        canStart: false,
        canStop: true,
      },
    });
    expect(card.findByTestId(Text, 'second-round').text).toBe('Open until 3 May');
    backend.succeed({ waveId: 'wav_1', endsOn: '' }).succeed(aCard());
    fire(confirmOf(card, 'stop-asking'), 'onClick');
    await until(() => expect(backend.bodiesOf('/second-rounds/wav_1/stop')).toHaveLength(1));
  });

  test('is not on a card that has nothing to ask', async () => {
    expect(words(await show({ secondRound: null }))).not.toContain('<askWhy>');
  });
});

describe('in their words', () => {
  test('each stands with its point, its question and its name, mark-up as text', async () => {
    const card = await show({ voices: { items: [VOICE], more: '3 more', notes: [] } });
    for (const part of ['<inTheirWords>', 'Trust', 'Why', '<b>Slow</b>', 'Mette Holm', '3 more']) {
      expect(words(card)).toContain(part);
    }
  });

  test('says why nothing is shown', async () => {
    const card = await show({ voices: { items: [], more: '', notes: ['Too few answered.'] } });
    expect(words(card)).toContain('Too few answered.');
  });

  test('is not there where nobody wrote anything', async () => {
    const card = await show({ voices: { items: [], more: '', notes: [] } });
    expect(words(card)).not.toContain('<inTheirWords>');
  });
});

describe('suggested colleagues', () => {
  test.each(['approve', 'decline'] as const)('%s sends that decision', async (decision) => {
    const card = await show({ colleagues: [COLLEAGUE] });
    expect(words(card)).toContain('Suggested by Mette Holm');
    backend.succeed({ suggestionId: 'sug_1', status: `${decision}d` }).succeed(aCard());
    fire(confirmOf(card, `${decision}-sug_1`), 'onClick');
    await until(() =>
      expect(backend.bodiesOf('/colleagues/sug_1')).toEqual([
        { decision, requestId: expect.any(String) as string },
      ]),
    );
  });

  test('without an address can only be declined, and the card says what to do', async () => {
    const hint = 'Ask for the address.';
    const card = await show({
      colleagues: [{ ...COLLEAGUE, email: '', by: '', hint, canApprove: false }],
    });
    expect(words(card)).toContain(hint);
    expect(card.findAll(Button).map(({ props }) => props.testId)).not.toContain('approve-sug_1');
  });
});
