import {
  Alert,
  Button,
  Dropdown,
  LoadingButton,
  Modal,
  ProgressBar,
  Select,
  StatusTag,
} from '@hubspot/ui-extensions';
import { describe, expect, test } from 'vitest';
import type { LatestWave } from '../../src/contracts/company-wave.ts';
import { FakeBackend } from './fake-backend.ts';
import { aCard, aClosedWave, aWave } from './fixtures.ts';
import { type Card, fire, renderCard, textOf, until } from './render-card.tsx';

interface Shown {
  readonly card: Card;
  readonly backend: FakeBackend;
}

async function show(wave: LatestWave): Promise<Shown> {
  const backend = new FakeBackend().succeed(aCard({ wave }));
  const card = renderCard(backend.origin);
  await until(() => card.findByTestId(StatusTag, 'wave-status'));
  return { card, backend };
}

/** The modal behind a button or an entry of the list. */
function modalOf(card: Card, id: string) {
  const item = card.maybeFind(Dropdown.ButtonItem, { testId: id });
  const { overlay } = (item ?? card.findByTestId(Button, id)).props;
  if (!overlay) throw new Error(`${id} opens nothing`);
  return overlay.find(Modal);
}

const confirmOf = (card: Card, id: string) =>
  modalOf(card, id).find(LoadingButton, { testId: `confirm-${id}` });

const CHANGED = { waveId: 'wav_1', status: 'paused', closesOn: '12 December 2026' };

describe('what is offered', () => {
  const offered = (card: Card) => [
    ...card.findAll(Button, { size: 'sm' }).map(({ text }) => text),
    ...card.findAll(Dropdown.ButtonItem).map(({ text }) => text),
  ];

  test('while a wave is open, most of it in a list', async () => {
    const { card } = await show(aWave());
    expect(offered(card)).toEqual([
      '<remind>',
      '<people>',
      '<stakeholders>',
      '<extend>',
      '<pause>',
      '<closeWave>',
      '<cancelWave>',
    ]);
    expect(card.find(Dropdown).props.buttonText).toBe('<more>');
  });

  test('while it is paused, to resume first, with the reason why nobody can be reminded', async () => {
    const wave = aWave({
      status: { text: 'Paused', tone: 'watch' },
      canRemind: false,
      canPause: false,
      canResume: true,
      hints: ['Reminders wait until it is resumed'],
    });
    const { card } = await show(wave);
    expect(offered(card)[0]).toBe('<resume>');
    expect(offered(card)).not.toContain('<remind>');
    expect(textOf(card.getRootNode())).toContain('Reminders wait until it is resumed');
  });

  test('after its end, its people and their map only', async () => {
    const { card } = await show(aClosedWave());
    expect(offered(card)).toEqual(['<people>', '<stakeholders>']);
    expect(card.maybeFind(Dropdown)).toBeNull();
  });

  test('no number where the mode hides it, and the sentence that says when it comes', async () => {
    const { card } = await show(aWave({ answered: null, silence: 'Told when it closes' }));
    expect(card.maybeFind(ProgressBar)).toBeNull();
    expect(textOf(card.getRootNode())).toContain('Told when it closes');
    expect(textOf(card.getRootNode())).toContain('You see who said what');
  });
});

describe('asking first', () => {
  test.each([
    ['radar-remind', '<remindTitle>', '<remindText>', 'primary'],
    ['radar-extend', '<extendTitle>', '<extendText>', 'primary'],
    ['radar-pause', '<pauseTitle>', 'It closes on 5 December 2026', 'primary'],
    ['radar-close', '<closeWaveTitle>', '<closeWaveText>', 'destructive'],
    ['radar-cancel', '<cancelWaveTitle>', '<cancelWaveText>', 'destructive'],
  ])('%s says what it means', async (id, title, text, variant) => {
    const { card, backend } = await show(aWave());
    expect(modalOf(card, id).props.title).toBe(title);
    expect(textOf(modalOf(card, id))).toContain(text);
    expect(confirmOf(card, id).props.variant).toBe(variant);
    expect(backend.calls).toHaveLength(1);
  });
});

describe('doing it', () => {
  test.each([
    ['radar-pause', 'pause', '<paused>'],
    ['radar-close', 'close', '<waveClosed>'],
    ['radar-cancel', 'cancel', '<waveCancelled>'],
  ])(
    '%s calls its route once, tells the result and shows the card anew',
    async (id, path, told) => {
      const { card, backend } = await show(aWave());
      backend.succeed(CHANGED).succeed(aCard());
      confirmOf(card, id).trigger('onClick');
      confirmOf(card, id).trigger('onClick');
      await until(() => expect(backend.calls).toHaveLength(3));
      expect(backend.calls[1]).toMatchObject({
        method: 'POST',
        url: `${backend.origin}/api/cards/v1/waves/wav_1/${path}?language=en-gb`,
      });
      const { addAlert, closeOverlay } = card.mocks.actions;
      expect(addAlert.calls).toEqual([[{ type: 'success', message: told }]]);
      expect(closeOverlay.calls).toEqual([[id]]);
      await until(() => expect(card.maybeFind(StatusTag, { testId: 'wave-status' })).toBeNull());
    },
  );

  test('resuming is a button of its own', async () => {
    const { card, backend } = await show(aWave({ canResume: true, canPause: false }));
    backend.succeed(CHANGED).succeed(aCard());
    confirmOf(card, 'radar-resume').trigger('onClick');
    await until(() => expect(card.mocks.actions.addAlert.calls).toHaveLength(1));
    expect(backend.bodiesOf('/resume')).toHaveLength(1);
  });

  test.each([
    [3, 'Reminded: 3'],
    [null, '<remindedHidden>'],
  ])(
    'a reminder tells how many it reached, where that may be told (%s)',
    async (reminded, told) => {
      const { card, backend } = await show(aWave());
      backend.succeed({ waveId: 'wav_1', reminded }).succeed(aCard());
      confirmOf(card, 'radar-remind').trigger('onClick');
      await until(() => expect(card.mocks.actions.addAlert.calls).toHaveLength(1));
      expect(card.mocks.actions.addAlert.calls[0]?.[0].message).toBe(told);
    },
  );

  test('an extension sends the day that was chosen', async () => {
    const { card, backend } = await show(aWave());
    const select = () => modalOf(card, 'radar-extend').find(Select);
    expect(select().props.value).toBe('2026-12-12');
    fire(select(), 'onChange', '2026-12-19');
    await until(() => expect(select().props.value).toBe('2026-12-19'));
    backend.succeed(CHANGED).succeed(aCard());
    confirmOf(card, 'radar-extend').trigger('onClick');
    await until(() => expect(card.mocks.actions.addAlert.calls).toHaveLength(1));
    expect(backend.bodiesOf('/extend')[0]).toMatchObject({ closesOn: '2026-12-19' });
    expect(card.mocks.actions.addAlert.calls[0]?.[0].message).toBe('Closes on 12 December 2026');
  });

  test('what fails says why, and trying again repeats the same request', async () => {
    const { card, backend } = await show(aWave());
    backend.fail();
    confirmOf(card, 'radar-close').trigger('onClick');
    await until(() => modalOf(card, 'radar-close').find(Alert));
    expect(modalOf(card, 'radar-close').find(Alert).props.title).toBe('<closeWaveFailed>');

    backend.succeed(CHANGED).succeed(aCard());
    confirmOf(card, 'radar-close').trigger('onClick');
    await until(() => expect(backend.calls).toHaveLength(4));
    const [first, second] = backend.bodiesOf('/close');
    expect(first?.['requestId']).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toEqual(first);
  });

  test('an extension that may have gone through can’t be changed before it is repeated', async () => {
    const { card, backend } = await show(aWave());
    backend.fail();
    confirmOf(card, 'radar-extend').trigger('onClick');
    await until(() => modalOf(card, 'radar-extend').find(Alert));
    expect(modalOf(card, 'radar-extend').find(Select).props.readOnly).toBe(true);
  });

  test('a refusal is forgotten when it is asked again', async () => {
    const { card, backend } = await show(aWave());
    backend.refuse({ code: 'wave_state', message: 'The survey is closed.' });
    confirmOf(card, 'radar-pause').trigger('onClick');
    await until(() => modalOf(card, 'radar-pause').find(Alert));
    expect(textOf(modalOf(card, 'radar-pause').find(Alert))).toContain('The survey is closed.');
    card.findByTestId(Dropdown.ButtonItem, 'radar-pause').trigger('onClick');
    await until(() => expect(modalOf(card, 'radar-pause').maybeFind(Alert)).toBeNull());
  });
});
