import { Alert, Button, LoadingButton, Modal, StatusTag } from '@hubspot/ui-extensions';
import { beforeEach, expect, test } from 'vitest';
import { FakeBackend } from './fake-backend.ts';
import { aCard, aWave } from './fixtures.ts';
import { type Card, renderCard, textOf, until } from './render-card.tsx';

let backend: FakeBackend;
let card: Card;
beforeEach(async () => {
  backend = new FakeBackend().succeed(aCard({ wave: aWave() }));
  card = renderCard(backend.origin);
  await until(() => card.findByTestId(StatusTag, 'wave-status'));
});

function modal() {
  const { overlay } = card.findByTestId(Button, 'close-wave').props;
  if (!overlay) throw new Error('The button has no modal');
  return overlay.find(Modal);
}
const confirmButton = () => modal().find(LoadingButton, { testId: 'confirm-close' });

test('closing asks first and says what it means', () => {
  expect(modal().props.title).toBe('<closeWaveTitle>');
  expect(textOf(modal())).toContain('<closeWaveText>');
  expect(confirmButton().props.variant).toBe('destructive');
  expect(backend.calls).toHaveLength(1);
});

test('a confirmed close ends the wave and shows the card anew', async () => {
  backend.succeed({ waveId: 'wav_1', status: 'closed' }).succeed(aCard());
  confirmButton().trigger('onClick');
  await until(() => expect(backend.calls).toHaveLength(3));
  expect(backend.calls[1]).toMatchObject({
    method: 'POST',
    url: `${backend.origin}/api/cards/v1/waves/wav_1/close?language=en-gb`,
  });
  expect(card.mocks.actions.addAlert.calls).toEqual([
    [{ type: 'success', message: '<waveClosed>' }],
  ]);
  await until(() => expect(card.maybeFind(StatusTag, { testId: 'wave-status' })).toBeNull());
});

test('a close that fails says why, and trying again repeats the same request id', async () => {
  backend.fail();
  confirmButton().trigger('onClick');
  await until(() => modal().find(Alert));
  expect(modal().find(Alert).props.title).toBe('<closeWaveFailed>');

  backend.succeed({ waveId: 'wav_1', status: 'closed' }).succeed(aCard());
  confirmButton().trigger('onClick');
  await until(() => expect(backend.calls).toHaveLength(4));
  const [first, second] = backend.bodiesOf('/close');
  expect(first?.['requestId']).toMatch(/^[0-9a-f]{32}$/);
  expect(second).toEqual(first);
});
