import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../src/texts/catalogue.ts';
import { launch } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  const data = buildPortalData({ 900: buildPeople(2, 9001), 901: buildPeople(6, 9101) });
  house = await startHouse('pglite', { data });
});
afterAll(() => house.close());

const hintsOf = async (waveId: string): Promise<string[]> =>
  (await house.card('GET', `/waves/${waveId}/people`)).body.data.hints;
const unknownMails = async (): Promise<string[]> =>
  (await house.card('GET', '/settings')).body.data.status.problems.map(
    ({ message }: { message: string }) => message,
  );

it('mails of which nobody knows are counted on the card and in the settings, until sent again', async () => {
  house.sandbox.mailbox.next({ kind: 'drop_after_data', to: /9001/ });
  const waveId = await launch(house, '900');
  expect(await hintsOf(waveId)).toEqual([text('en', 'card.hintUnknown', { count: 1 })]);
  const message = text('en', 'status.mails_unknown.message', { count: 1 });
  expect(await unknownMails()).toContain(message);

  const ref = { portalId: house.sandbox.portalId, waveId };
  const lost = (await house.app.storage.invitations.listOfWave(ref)).find(
    ({ delivery }) => delivery === 'unknown',
  );
  house.clock.advance({ minutes: 11 });
  await house.card('POST', `/invitations/${lost?.invitationId ?? ''}/resend`, {
    requestId: 'send-it-again',
  });
  await house.app.whenIdle();
  expect(await hintsOf(waveId)).toEqual([]);
  expect(await unknownMails()).not.toContain(message);
});

it('where the mode hides answers, the count stays as it is when people answer', async () => {
  house.sandbox.mailbox.next({ kind: 'drop_after_data', to: /9101/ });
  const waveId = await launch(house, '901', { mode: 'anonymous' });
  expect(await hintsOf(waveId)).toContain(text('en', 'card.hintUnknownHidden', { count: 1 }));
});
