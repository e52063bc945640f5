import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signHook } from '../../src/http/middleware/require-hook-signature.ts';
import type { Invitation } from '../../src/survey/types.ts';
import { launch } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { HOOK_SECRET, startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
let invitations: Invitation[];
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({ 900: buildPeople(4, 9001), 910: buildPeople(1, 9101) }),
  });
  house.sandbox.mailbox.next({ kind: 'refuse', to: /\.9004@/ });
  const { portalId } = house.sandbox;
  const waveId = await launch(house, '900');
  invitations = await house.app.storage.invitations.listOfWave({ portalId, waveId });
});
afterAll(() => house.close());

const idOf = (person: string): string => {
  const found = invitations.find(({ personId }) => personId === person);
  if (!found) throw new Error(`Nobody invited ${person}.`);
  return found.invitationId;
};
const reportOf = (kind: string, person: string, suffix = '') => ({
  kind,
  messageId: `<${idOf(person)}${suffix}@radar.example>`,
});

async function report(body: unknown, changes: { secret?: string; timestamp?: string } = {}) {
  const raw = JSON.stringify(body);
  const { secret = HOOK_SECRET, timestamp = String(house.clock.now().getTime()) } = changes;
  const reply = await fetch(`${house.url}/hooks/bounces`, {
    method: 'POST',
    headers: {
      'x-radar-timestamp': timestamp,
      'x-radar-signature': signHook(secret, timestamp, raw),
    },
    body: raw,
  });
  return { status: reply.status, text: await reply.text() };
}

async function statusOf(person: string): Promise<string | undefined> {
  const { portalId } = house.sandbox;
  const [state] = await house.app.storage.contactStates.listByIds(portalId, [person]);
  return state?.deliveryStatus;
}

async function shownOf(person: string): Promise<string | undefined> {
  const ref = {
    portalId: house.sandbox.portalId,
    objectType: 'contacts',
    recordId: person,
  } as const;
  return (await house.app.storage.records.find(ref))?.['radar_delivery_status'];
}

describe('a mail that the server refuses because of its address', () => {
  it('marks the contact, and only that one', async () => {
    expect(await statusOf('9004')).toBe('bounced');
    expect(await shownOf('9004')).toBe('bounced');
    expect(await statusOf('9001')).toBe('ok');
  });

  it('keeps the contact from being asked again, with the reason', async () => {
    const { body } = await house.card('POST', '/companies/900/preflight', {});
    expect(body.data.excluded).toContainEqual(
      expect.objectContaining({ contactId: '9004', reason: 'bounced' }),
    );
  });
});

describe('a signed report', () => {
  it('of a bounce marks contact, record and invitation, and again changes nothing', async () => {
    const body = { reports: [reportOf('bounce', '9001')] };
    expect(await report(body)).toEqual({ status: 204, text: '' });
    expect(await report(body)).toEqual({ status: 204, text: '' });
    expect(await statusOf('9001')).toBe('bounced');
    expect(await shownOf('9001')).toBe('bounced');
    const ref = { portalId: house.sandbox.portalId, invitationId: idOf('9001') };
    expect((await house.app.storage.invitations.get(ref)).delivery).toBe('bounced');
    expect(house.log.events('contact.undelivered')).toHaveLength(1);
    expect(house.log.lines().join('\n')).not.toContain('firma.example');
  });

  it('of a complaint outlasts a bounce, in whatever order they come', async () => {
    await report({ reports: [reportOf('complaint', '9002', '.1')] });
    await report({ reports: [reportOf('bounce', '9002')] });
    expect(await statusOf('9002')).toBe('complained');
  });

  it('of a mail before the address was corrected is passed over', async () => {
    await report({ reports: [reportOf('bounce', '9003', '.again-1')] });
    expect(await statusOf('9003')).toBe('ok');
  });

  it('tells nobody whether anybody was known', async () => {
    const unknown = { kind: 'bounce', messageId: '<inv_00000000000000000000@radar.example>' };
    const foreign = { kind: 'bounce', messageId: '<hello@other.example>' };
    expect(await report({ reports: [unknown, foreign] })).toEqual({ status: 204, text: '' });
  });
});

describe('the hook', () => {
  const body = () => ({ reports: [reportOf('bounce', '9003')] });
  const minutesAway = (minutes: number) => String(house.clock.now().getTime() + minutes * 60_000);

  it('refuses another secret, and a time that is too far away', async () => {
    expect((await report(body(), { secret: 'another-secret-1234' })).status).toBe(401);
    expect((await report(body(), { timestamp: minutesAway(-6) })).status).toBe(401);
    expect((await report(body(), { timestamp: minutesAway(6) })).status).toBe(401);
    expect((await report(body(), { timestamp: 'now' })).status).toBe(401);
    expect(await statusOf('9003')).toBe('ok');
  });

  it('refuses a body that is not the one that was signed', async () => {
    const timestamp = String(house.clock.now().getTime());
    const reply = await fetch(`${house.url}/hooks/bounces`, {
      method: 'POST',
      headers: {
        'x-radar-timestamp': timestamp,
        'x-radar-signature': signHook(HOOK_SECRET, timestamp, '{}'),
      },
      body: JSON.stringify(body()),
    });
    expect(reply.status).toBe(401);
  });

  it.each([{}, { reports: [] }, { reports: [{ kind: 'open', messageId: '<a@b>' }] }, []])(
    'refuses %j',
    async (bad) => {
      expect((await report(bad)).status).toBe(400);
    },
  );
});
