import { afterAll, beforeAll, expect, it } from 'vitest';
import { customerRelationship } from '../../src/survey/templates/customer-relationship.ts';
import { launch, linkOf } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { findSecondLink } from '../support/second-round.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const POINT = customerRelationship.points[0]?.id ?? '';
const IDS = ['9001', '9002', '9003', '9004'];

let house: House;
let waveId: string;
beforeAll(async () => {
  house = await startHouse('pglite', { data: buildPortalData({ 900: buildPeople(4, 9001) }) });
  waveId = await launch(house, '900', { mode: 'named' });
  for (const id of IDS) await answer(linkOf(house, id), { now: 2, desired: 9 });
  await house.app.whenIdle();
  await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-the-wave' });
  await house.app.runDueWork();
});
afterAll(() => house.close());

it('a mail of a second round is refused, delayed or lost, and never comes twice', async () => {
  const { mailbox } = house.sandbox;
  mailbox.next({ kind: 'refuse', to: /\.9001@/ });
  mailbox.next({ kind: 'later', to: /\.9002@/, times: 3 });
  mailbox.next({ kind: 'drop_after_data', to: /\.9003@/ });
  const body = { requestId: 'ask-them-why', pointIds: [POINT] };
  expect((await house.card('POST', `/second-rounds/${waveId}`, body)).body.ok).toBe(true);
  await house.app.whenIdle();
  house.clock.advance({ hours: 5 });
  await house.app.runDueWork();

  const { portalId } = house.sandbox;
  const invitations = await house.app.storage.invitations.listOfWave({ portalId, waveId });
  const customers = invitations.filter(({ side }) => side === 'customer');
  const states = await Promise.all(
    customers.map(async (one) => {
      const { delivery } = await house.app.storage.secondRounds.getInvitation(one);
      return [one.personId, delivery] as const;
    }),
  );
  expect(Object.fromEntries(states)).toEqual({
    9001: 'failed',
    9002: 'sent',
    9003: 'unknown',
    9004: 'sent',
  });
  expect(IDS.map((id) => findSecondLink(house, id) !== null)).toEqual([false, true, true, true]);
  expect(mailbox.duplicates()).toEqual({ byMessageId: 0, byRecipientAndLink: 0 });
});
