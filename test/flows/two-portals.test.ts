import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../../src/sandbox/portal.ts';
import { databases } from '../support/databases.ts';
import { describePortal, playConnection } from '../support/play-connection.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

/** Both accounts use the same record ids, as accounts of HubSpot do. */
const first = buildPortalData({ 901: buildPeople(3, 9101) });
const second = buildPortalData({ 901: buildPeople(5, 9101) });

describe.each(await databases())('two accounts at once, on %s', (kind) => {
  let house: House;
  let portals: readonly [Portal, Portal];
  beforeAll(async () => {
    house = await startHouse(kind, { access: 'oauth', data: first });
    portals = [house.sandbox.portal, house.sandbox.addPortal(second)];
    // One after the other through the doors, with the work of both in one queue.
    for (const portal of portals) await playConnection(house, portal, '901');
  }, 180_000);
  afterAll(() => house.close());

  it('each get the lists, the workflow and the task of their own', () => {
    for (const portal of portals) {
      const { lists, workflows, enrolments, tasks } = describePortal(portal);
      expect([lists.length, workflows.length, enrolments.length, tasks.length]).toEqual([
        // Twice: the scores fall, and a quarter of a year later nobody has been heard of.
        8, 1, 2, 2,
      ]);
    }
  });

  it('are counted by their own people', () => {
    const invited = portals.map(
      ({ records }) => records.find('companies', '901')?.properties['radar_wave_invited'],
    );
    expect(invited).toEqual(['3', '5']);
  });

  it('share no row', async () => {
    const { waves, invitations } = await house.dump();
    const [one, other] = portals.map(({ portalId }) => portalId);
    const of = (rows: readonly string[] | undefined, portalId: number | undefined) =>
      (rows ?? []).filter((row) => row.includes(`"portal_id": ${portalId}`)).length;
    expect([of(waves, one), of(waves, other)]).toEqual([2, 2]);
    expect(of(invitations, one) + of(invitations, other)).toBe(invitations?.length);
  });

  it('were never called with the token of the other', () => {
    const refused = portals.flatMap(({ calls }) => calls.filter(({ status }) => status === 401));
    expect(refused).toEqual([]);
  });
});
