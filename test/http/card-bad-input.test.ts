import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSampleData } from '../../src/sandbox/sample-data/sample-data.ts';
import type { Portal } from '../../src/sandbox/portal.ts';
import { buildInvitation, buildWave } from '../support/builders.ts';
import { countRows } from '../support/dump-tables.ts';
import type { TableDump } from '../support/dump-tables.ts';
import { buildPortalData } from '../support/portal-data.ts';
import { sendSigned } from '../support/send-signed.ts';
import type { SignedAnswer } from '../support/send-signed.ts';
import { START, startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

/** A company that only the second account has. */
const FOREIGN_COMPANY = '977';
const FOREIGN_WAVE = 'wav_foreign0000000000001';
const FOREIGN_INVITATION = 'inv_foreign0000000000001';
const UNKNOWN_WAVE = 'wav_00000000000000000009';

let house: House;
let second: Portal;
let before: TableDump;

beforeAll(async () => {
  house = await startHouse();
  const { sandbox, app } = house;
  // Another customer of the same installation, whose records have the same ids.
  const sample = createSampleData(START);
  const extra = buildPortalData({ [FOREIGN_COMPANY]: [{ id: '9771' }] });
  second = sandbox.addPortal({ ...sample, records: [...sample.records, ...extra.records] });
  const { portalId } = second;
  await app.storage.portals.save({
    portalId,
    status: 'connected',
    timeZone: 'Europe/Oslo',
    currency: 'NOK',
    uiDomain: 'app.portal.example',
    language: 'nb',
  });
  const wave = buildWave({
    portalId,
    waveId: FOREIGN_WAVE,
    companyId: '502',
    requestId: 'foreign',
  });
  await app.storage.waves.insert(wave);
  // Sent: the clockwork, which ticks each minute, has nothing to do with it.
  const foreign = {
    ...wave,
    invitationId: FOREIGN_INVITATION,
    linkHash: 'foreign',
    delivery: 'sent',
  } as const;
  await app.storage.invitations.insertAll([buildInvitation(foreign)]);
});
afterAll(() => house.close());

beforeEach(async () => {
  before = await dump();
  house.sandbox.portal.clearCalls();
});
/** Without what the clockwork notes each minute, and which companies HubSpot has shown. */
async function dump(): Promise<TableDump> {
  return { ...(await house.dump()), portal_states: [], companies: [], portfolio: [] };
}

afterEach(async () => {
  await house.app.whenIdle();
  expect(countRows(await dump())).toEqual(countRows(before));
  expect(await dump()).toEqual(before);
  expect(house.sandbox.mailbox.mails()).toEqual([]);
  expect(house.sandbox.portal.calls.filter(({ path }) => path.includes('update'))).toEqual([]);
  expect(house.log.events('request.failed')).toEqual([]);
});

function post(path: string, body: string): Promise<SignedAnswer> {
  return sendSigned(house, { method: 'POST', path, body });
}

function launch(companyId: string, changes: object = {}): Promise<SignedAnswer> {
  const body = JSON.stringify({ requestId: 'bad-input-launch', ...changes });
  return post(`/companies/${companyId}/waves`, body);
}

function expectRefusal({ status, json }: SignedAnswer, code: string): void {
  expect(status).toBe(200);
  expect(json).toMatchObject({ ok: false, error: { code } });
  expect(json.error.message).not.toBe('');
  expect(json.error.action).not.toBe('');
}

describe('a company', () => {
  it.each([
    ['that does not exist', '999', 'company_unknown'],
    ['of a foreign account', FOREIGN_COMPANY, 'company_unknown'],
    ['without contacts', '512', 'no_contacts'],
    ['above', '..%2f501', 'bad_input'],
    ['above, encoded twice', '%252e%252e%252f501', 'bad_input'],
    ['with 30 digits', '5'.repeat(30), 'bad_input'],
    ['in letters', 'klitvang', 'bad_input'],
    ['with a leading zero', '0501', 'bad_input'],
    ['with a blank', '501%20', 'bad_input'],
    ['with a NUL', '501%00', 'bad_input'],
    ['in other digits', '%D9%A5%D9%A0%D9%A1', 'bad_input'],
    ['below zero', '-501', 'bad_input'],
  ])('%s gets no wave', async (_what, companyId, code) => {
    expectRefusal(await launch(companyId), code);
  });

  it.each([
    ['that does not exist', '999', 'company_unknown'],
    ['of a foreign account', FOREIGN_COMPANY, 'company_unknown'],
    ['above', '..%2f501', 'bad_input'],
    ['with 30 digits', '5'.repeat(30), 'bad_input'],
    ['in letters', 'klitvang', 'bad_input'],
  ])('%s has no card and no preflight', async (_what, companyId, code) => {
    expectRefusal(
      await sendSigned(house, { method: 'GET', path: `/companies/${companyId}` }),
      code,
    );
    expectRefusal(await post(`/companies/${companyId}/preflight`, '{}'), code);
  });

  it('whose contacts all have no usable address gets no wave', async () => {
    const { portal } = house.sandbox;
    addContact(portal, '9901', { email: '' });
    addContact(portal, '9902', { email: 'no address' });
    portal.records.create('companies', { name: 'Uden post' }, { id: '990' });
    for (const id of ['9901', '9902']) {
      portal.associations.add(
        { objectType: 'companies', id: '990' },
        { objectType: 'contacts', id },
      );
    }
    expectRefusal(await launch('990'), 'nobody_to_invite');
    const { json } = await post('/companies/990/preflight', '{}');
    expect(json.data.excluded).toMatchObject([
      { contactId: '9901', reason: 'no_email' },
      { contactId: '9902', reason: 'invalid_email' },
    ]);
  });

  it('whose contacts were all left out gets no wave', async () => {
    const { json } = await post('/companies/501/preflight', '{}');
    const ids = json.data.eligible.map(({ contactId }: { contactId: string }) => contactId);
    expectRefusal(await launch('501', { leaveOut: ids }), 'nobody_to_invite');
  });

  it('that was deleted in HubSpot gets no wave', async () => {
    const { records } = house.sandbox.portal;
    records.create('companies', { name: 'Slettet' }, { id: '991' });
    records.archive('companies', '991');
    expectRefusal(await launch('991'), 'company_unknown');
  });

  it('of an account that another access token opens is neither read nor asked', async () => {
    const foreign = { portalId: second.portalId };
    const card = await sendSigned(house, { method: 'GET', path: '/companies/501' }, foreign);
    expectRefusal(card, 'portal_disconnected');
    expect(card.text).not.toContain('Klitvang');
    const body = '{"requestId":"foreign-launch"}';
    const call = { method: 'POST', path: '/companies/501/waves', body };
    expectRefusal(await sendSigned(house, call, foreign), 'portal_disconnected');
    expect(house.sandbox.portal.calls).toEqual([]);
  });
});

describe('a wave', () => {
  it.each([
    ['that does not exist', UNKNOWN_WAVE, 'not_found'],
    ['of a foreign account', FOREIGN_WAVE, 'not_found'],
    ['with another id than ours', '501', 'bad_input'],
    ['above', '..%2fwav_00000000000000000001', 'bad_input'],
    ['with a NUL', 'wav_0000000000000000000%00', 'bad_input'],
    ['in capitals', FOREIGN_WAVE.toUpperCase(), 'bad_input'],
  ])('%s is not touched and shows nobody', async (_what, waveId, code) => {
    expectRefusal(
      await sendSigned(house, { method: 'GET', path: `/waves/${waveId}/people` }),
      code,
    );
    for (const verb of ['close', 'remind', 'extend', 'pause', 'resume', 'cancel']) {
      const body = `{"requestId":"${verb}-it","closesOn":"2026-09-20"}`;
      expectRefusal(await post(`/waves/${waveId}/${verb}`, body), code);
    }
  });
});

describe('an invitation', () => {
  it.each([
    ['that does not exist', 'inv_00000000000000000009', 'not_found'],
    ['of a foreign account', FOREIGN_INVITATION, 'not_found'],
    ['with another id than ours', '7001', 'bad_input'],
    ['above', '..%2finv_00000000000000000001', 'bad_input'],
    ['with a NUL', 'inv_0000000000000000000%00', 'bad_input'],
  ])('%s is neither withdrawn nor sent again', async (_what, id, code) => {
    for (const verb of ['withdraw', 'resend']) {
      expectRefusal(await post(`/invitations/${id}/${verb}`, `{"requestId":"${verb}-it"}`), code);
    }
  });
});

describe('a body', () => {
  it.each([
    ['empty', ''],
    ['not JSON', 'requestId=not-json'],
    ['half a JSON', '{"requestId":"half'],
    ['JSON with something behind it', '{"requestId":"two-bodies"}{}'],
    ['a list', '[{"requestId":"in-a-list"}]'],
    ['a number', '42'],
    ['a text', '"requestId"'],
    ['null', 'null'],
    ['nested deeply', `{"requestId":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['without a request id', '{}'],
    ['with a short request id', '{"requestId":"short"}'],
    ['with a long request id', `{"requestId":"${'r'.repeat(101)}"}`],
    ['with a request id that is a number', '{"requestId":12345678}'],
    ['with a NUL in the request id', '{"requestId":"12345678\\u0000"}'],
    ['with half a character in the request id', '{"requestId":"12345678\\ud800"}'],
  ])('that is %s launches, closes and reminds nothing', async (_what, body) => {
    expectRefusal(await post('/companies/501/waves', body), 'bad_input');
    expectRefusal(await post(`/waves/${FOREIGN_WAVE}/close`, body), 'bad_input');
    for (const verb of ['remind', 'extend', 'pause', 'resume', 'cancel']) {
      expectRefusal(await post(`/waves/${FOREIGN_WAVE}/${verb}`, body), 'bad_input');
    }
    for (const verb of ['withdraw', 'resend']) {
      expectRefusal(await post(`/invitations/${FOREIGN_INVITATION}/${verb}`, body), 'bad_input');
    }
  });

  it.each([
    ['an unknown mode', { mode: 'secret' }, 'bad_input'],
    ['no mode', { mode: null }, 'bad_input'],
    ['no day', { openDays: 0 }, 'bad_input'],
    ['a hundred days', { openDays: 100 }, 'bad_input'],
    ['half a day', { openDays: 1.5 }, 'bad_input'],
    ['days in text', { openDays: '14' }, 'bad_input'],
    ['contacts that are no list', { leaveOut: '7001' }, 'bad_input'],
    ['contacts that are numbers', { leaveOut: [7001] }, 'bad_input'],
    ['too many contacts', { leaveOut: Array.from({ length: 5001 }, String) }, 'bad_input'],
    ['an endless contact', { leaveOut: ['7'.repeat(41)] }, 'bad_input'],
    ['owners that are no list', { teamOwnerIds: {} }, 'bad_input'],
    ['an empty radar', { radarId: '' }, 'bad_input'],
    ['a radar that does not exist', { radarId: 'nothing' }, 'not_found'],
    ['a radar by the name of a prototype', { radarId: '__proto__' }, 'not_found'],
    ['a radar by the name of a method', { radarId: 'constructor' }, 'not_found'],
  ])('with %s launches nothing', async (_what, changes, code) => {
    expectRefusal(await launch('501', changes), code);
  });

  it.each([
    ['no day', {}],
    ['a moment', { closesOn: '2026-09-20T10:00:00Z' }],
    ['a day that does not exist', { closesOn: '2026-02-30' }],
    ['a number', { closesOn: 20_260_920 }],
  ])('with %s extends nothing', async (_what, changes) => {
    const body = JSON.stringify({ requestId: 'bad-input-extend', ...changes });
    expectRefusal(await post(`/waves/${FOREIGN_WAVE}/extend`, body), 'bad_input');
  });

  it.each([
    ['a number', { email: 7 }],
    ['an endless address', { email: `${'a'.repeat(400)}@firma.example` }],
  ])('with %s as the address sends nothing again', async (_what, changes) => {
    const body = JSON.stringify({ requestId: 'bad-input-resend', ...changes });
    expectRefusal(await post(`/invitations/${FOREIGN_INVITATION}/resend`, body), 'bad_input');
  });

  it('of preview must be an object, too', async () => {
    for (const body of ['', '[]', '{', '{"radarId":7}', '{"openDays":0}']) {
      expectRefusal(await post('/companies/501/preview', body), 'bad_input');
    }
  });

  it('of preflight must be an object, too', async () => {
    for (const body of ['', '[]', '{', '{"radarId":7}']) {
      expectRefusal(await post('/companies/501/preflight', body), 'bad_input');
    }
  });

  it.each(['/companies/501/preflight', '/companies/501/waves', `/waves/${UNKNOWN_WAVE}/close`])(
    'of 2 MB is refused by its size at %s',
    async (path) => {
      const body = JSON.stringify({ requestId: 'two-megabytes', filler: 'x'.repeat(2_000_000) });
      const { status, json } = await post(path, body);
      expect(status).toBe(413);
      expect(json).toMatchObject({ error: { code: 'too_large' } });
    },
  );

  it('is never repeated in the answer', async () => {
    const { text } = await post(
      '/companies/501/waves',
      '{"requestId":"<script>alert(1)</script>!"}',
    );
    expect(text).not.toContain('<script>');
  });
});

function addContact(portal: Portal, id: string, properties: Record<string, string>): void {
  portal.records.create('contacts', properties, { id });
}
