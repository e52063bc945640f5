import {
  Button,
  Checkbox,
  Heading,
  LoadingButton,
  Modal,
  Text,
  TextArea,
} from '@hubspot/ui-extensions';
import { beforeEach, describe, expect, test } from 'vitest';
import { sharedReportWords } from '../../src/contracts/shared-report.ts';
import { FakeBackend } from './fake-backend.ts';
import { aCard } from './fixtures.ts';
import { type Card, fire, renderCard, textOf, until } from './render-card.tsx';

let backend: FakeBackend;
beforeEach(() => {
  backend = new FakeBackend();
});

const ACTION = {
  pointId: 'trust',
  label: 'Trust',
  heard: 'You told us of trust.',
  doing: '',
  by: 'Ida Holm',
  until: '',
  replies: '',
  comments: [],
};
const SHARED = {
  waveId: 'wav_1',
  version: 2,
  isShared: false,
  status: 'Draft',
  url: '',
  actions: [ACTION],
  longest: 1000,
  words: Object.fromEntries(sharedReportWords.map((word) => [word, `<${word}>`])) as Record<
    (typeof sharedReportWords)[number],
    string
  >,
};

async function show(sharedReport: Parameters<typeof aCard>[0]): Promise<Card> {
  backend.succeed(aCard(sharedReport));
  const card = renderCard(backend.origin);
  await until(() => card.find(Heading));
  return card;
}
function modalOf(card: Card) {
  const { overlay } = card.findByTestId(Button, 'shared-report').props;
  if (!overlay) throw new Error('the button opens nothing');
  return overlay.find(Modal);
}
const confirmOf = (card: Card) => modalOf(card).find(LoadingButton);
const fieldOf = (card: Card, name: string) => modalOf(card).find(TextArea, { name });

describe('the customer’s version', () => {
  test('says where it stands and what came back, mark-up as text', async () => {
    const replies = { replies: '2 people agree', comments: ['<b>Good</b>'] };
    const card = await show({ sharedReport: { ...SHARED, actions: [{ ...ACTION, ...replies }] } });
    expect(card.findByTestId(Text, 'shared-status').text).toBe('Draft');
    const words = textOf(card.getRootNode());
    for (const part of ['2 people agree', '<b>Good</b>']) expect(words).toContain(part);
  });

  test('is saved with what was written, and the version that was read', async () => {
    const card = await show({ sharedReport: SHARED });
    fire(fieldOf(card, 'doing-trust'), 'onInput', 'Call back');
    await until(() => expect(fieldOf(card, 'doing-trust').props.value).toBe('Call back'));
    fire(modalOf(card).find(Checkbox), 'onChange', true, 'share');
    await until(() => expect(modalOf(card).find(Checkbox).props.checked).toBe(true));
    backend.succeed({ waveId: 'wav_1', url: '' }).succeed(aCard());
    fire(confirmOf(card), 'onClick');
    const { pointId, heard, by } = ACTION;
    await until(() =>
      expect(backend.bodiesOf('/reports/wav_1/shared')).toEqual([
        {
          requestId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
          version: 2,
          isShared: true,
          actions: [{ pointId, heard, doing: 'Call back', by, until: '' }],
        },
      ]),
    );
  });

  test('can’t be shared without a promise, nor saved without what was heard', async () => {
    const card = await show({ sharedReport: { ...SHARED, isShared: true } });
    expect(confirmOf(card).props.disabled).toBe(true);
    expect(textOf(modalOf(card))).toContain('<shareEmpty>');
    fire(fieldOf(card, 'doing-trust'), 'onInput', 'Call back');
    await until(() => expect(confirmOf(card).props.disabled).toBe(false));
    expect(textOf(modalOf(card))).toContain('<shareHint>');
    fire(fieldOf(card, 'heard-trust'), 'onInput', ' ');
    await until(() => expect(confirmOf(card).props.disabled).toBe(true));
    expect(fieldOf(card, 'heard-trust').props.validationMessage).toBe('<heardMissing>');
  });

  test('may leave a point out: neither heard nor promised', async () => {
    const card = await show({ sharedReport: SHARED });
    fire(fieldOf(card, 'heard-trust'), 'onInput', '');
    await until(() => expect(fieldOf(card, 'heard-trust').props.value).toBe(''));
    expect(confirmOf(card).props.disabled).toBe(false);
    expect(fieldOf(card, 'heard-trust').props.error).toBe(false);
  });

  test('says why it was not saved, and keeps what was written', async () => {
    const card = await show({ sharedReport: SHARED });
    fire(fieldOf(card, 'doing-trust'), 'onInput', 'Call back');
    await until(() => expect(fieldOf(card, 'doing-trust').props.value).toBe('Call back'));
    backend.refuse({ code: 'report_changed', message: 'Somebody was faster.', action: 'Reload.' });
    fire(confirmOf(card), 'onClick');
    await until(() => expect(textOf(modalOf(card))).toContain('Somebody was faster.'));
    expect(fieldOf(card, 'doing-trust').props.value).toBe('Call back');
  });

  test('is not on a card that has nothing to tell', async () => {
    const card = await show({ sharedReport: null });
    expect(card.findAll(Button).map(({ props }) => props.testId)).not.toContain('shared-report');
  });
});
