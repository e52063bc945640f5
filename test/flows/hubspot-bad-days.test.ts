import { afterEach, describe, expect, it } from 'vitest';
import type { FaultKind } from '../../src/sandbox/faults.ts';
import { describePortal, playConnection } from '../support/play-connection.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const KINDS: readonly FaultKind[] = [
  'server-error',
  'bad-gateway',
  'rate-limit',
  'locked',
  'reset',
  'slow-body',
  'applied-bad-gateway',
  'applied-reset',
];

const data = () => buildPortalData({ 901: buildPeople(4, 9101) });

let houses: House[] = [];
afterEach(async () => {
  for (const house of houses) await house.close();
  houses = [];
});

async function openHouse(): Promise<House> {
  const house = await startHouse('pglite', { access: 'oauth', data: data() });
  houses.push(house);
  return house;
}

describe('the same story', () => {
  it(
    'ends with the same account when every fifth call of HubSpot fails',
    { timeout: 240_000 },
    async () => {
      const calm = await openHouse();
      await playConnection(calm, calm.sandbox.portal, '901');
      const expected = describePortal(calm.sandbox.portal);
      // The story must have been one.
      expect(expected.lists).toHaveLength(8);
      expect(expected.workflows).toHaveLength(1);
      expect(expected.enrolments).toHaveLength(2);

      const stormy = await openHouse();
      stormy.sandbox.portal.faults.random({ seed: 'bad-day', share: 0.2, kinds: KINDS });
      await playConnection(stormy, stormy.sandbox.portal, '901');
      stormy.sandbox.portal.faults.clear();
      await stormy.app.runDueWork();

      expect(describePortal(stormy.sandbox.portal)).toEqual(expected);
      expect(listSurveyMails(stormy.sandbox)).toHaveLength(listSurveyMails(calm.sandbox).length);
      const failed = stormy.sandbox.portal.calls.filter(
        ({ status }) => status === 0 || status >= 400,
      );
      expect(failed.length).toBeGreaterThan(10);
    },
  );
});
