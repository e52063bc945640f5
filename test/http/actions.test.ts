import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionName } from '../../src/actions/ports.ts';
import { EMPTY_PORTAL } from '../../src/sandbox/portal-data.ts';
import { text } from '../../src/texts/catalogue.ts';
import { linkOf } from '../support/browse.ts';
import { postToHubSpotRoute } from '../support/call-action.ts';
import type { ActionExecution, ActionForgery } from '../support/call-action.ts';
import { answer } from '../support/respondents.ts';
import {
  call,
  failure,
  guardActionHouse,
  house,
  newCallback,
  newCompany,
  openFollowUp,
  run,
  setStatus,
  wavesOf,
} from '../support/action-house.ts';

const GOOD = { now: 8, desired: 9 };
const ACTIONS: readonly ActionName[] = ['send', 'remind', 'scores', 'assess', 'close-case'];

guardActionHouse();

describe('reminding', () => {
  const isReminder = ({ subject }: { subject: string }) =>
    subject === text('en', 'mail.reminder.subject');
  const listReminded = (companyId: string) =>
    house.sandbox.mailbox
      .mails()
      .filter(isReminder)
      .flatMap(({ recipients }) => recipients)
      .filter((to) => to.startsWith(`person.${companyId}`))
      .sort();

  it('mails everybody who has not answered, once for each callback id', async () => {
    const companyId = newCompany();
    const { wave_id: waveId } = await run('send', { companyId });
    await house.app.whenIdle();
    await answer(linkOf(house, `${companyId}1`), GOOD);
    const execution = { companyId, callbackId: newCallback() };
    // Two customers, and the colleague who owns the company.
    const told = { wave_id: waveId, reminded: '3', hs_execution_state: 'SUCCESS' };
    expect(await run('remind', execution)).toEqual(told);
    expect(await run('remind', execution)).toEqual(told);
    await house.app.whenIdle();
    expect(listReminded(companyId)).toEqual([
      `person.${companyId}2@firma.example`,
      `person.${companyId}3@firma.example`,
    ]);
    house.clock.advance({ days: 1 });
  });

  it('does not tell how many where that could give somebody away', async () => {
    const companyId = newCompany();
    await run('send', { companyId, inputs: { mode: 'anonymous' } });
    await house.app.whenIdle();
    expect(await run('remind', { companyId })).toMatchObject({
      reminded: '',
      hs_execution_state: 'SUCCESS',
    });
  });

  it('needs an open wave', async () => {
    const companyId = newCompany();
    expect(await run('remind', { companyId })).toEqual(failure('NO_WAVE'));
    await run('send', { companyId });
    const [wave] = await wavesOf(companyId);
    if (!wave) throw new Error('No wave was launched.');
    await house.app.storage.waves.setStatus(wave, 'paused', null);
    expect(await run('remind', { companyId })).toEqual(failure('NO_WAVE'));
  });

  it('by a card is the same, once for each request', async () => {
    const companyId = newCompany();
    const { wave_id: waveId = '' } = await run('send', { companyId });
    await house.app.whenIdle();
    house.clock.advance({ days: 1 });
    for (let count = 0; count < 2; count += 1) {
      const { body } = await house.card('POST', `/waves/${waveId}/remind`, {
        requestId: 'remind-by-card',
      });
      expect(body).toEqual({ ok: true, data: { waveId, reminded: 4 } });
    }
    await house.app.whenIdle();
    expect(listReminded(companyId)).toHaveLength(3);
  });
});

describe('reading scores', () => {
  it('knows nothing of a company that was never asked', async () => {
    const outputs = await run('scores', { companyId: newCompany() });
    expect(Object.keys(outputs).sort()).toEqual([
      'churn_risk',
      'confidence',
      'consensus_score',
      'coverage',
      'gap_score',
      'health_band',
      'health_score',
      'hs_execution_state',
      'loyalty',
      'nps_score',
      'wave_status',
    ]);
    expect(new Set(Object.values(outputs))).toEqual(new Set(['', 'SUCCESS']));
  });

  it.each(['named', 'anonymous'] as const)(
    'tells what the record of the company shows, in %s mode',
    async (mode) => {
      const companyId = newCompany();
      const { wave_id: waveId = '' } = await run('send', { companyId, inputs: { mode } });
      await house.app.whenIdle();
      for (let nr = 1; nr <= 3; nr += 1) await answer(linkOf(house, `${companyId}${nr}`), GOOD);
      await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-for-scores' });
      await house.app.whenIdle();

      const { hs_execution_state: state, ...outputs } = await run('scores', { companyId });
      expect(state).toBe('SUCCESS');
      const shown = house.sandbox.portal.records.find('companies', companyId)?.properties ?? {};
      for (const [name, value] of Object.entries(outputs)) {
        expect(value, name).toBe(shown[`radar_${name}`] ?? '');
      }
      // Three anonymous answers are too few to show anything of them.
      expect(outputs['health_score']).toMatch(mode === 'named' ? /^\d+$/ : /^$/);
      expect(outputs['wave_status']).toBe('closed');
    },
  );
});

describe('assessing', () => {
  it('tells the risk of now with its reasons in words', async () => {
    const outputs = await run('assess', { companyId: newCompany() });
    expect(outputs).toEqual({
      churn_risk: 'unknown',
      churn_score: '0',
      reason_codes: '',
      reasons: '',
      hs_execution_state: 'SUCCESS',
    });
  });

  it('of a detractor who decides tells so', async () => {
    const { portal } = house.sandbox;
    const companyId = newCompany();
    portal.records.update('contacts', `${companyId}1`, { hs_buying_role: 'DECISION_MAKER' });
    await run('send', { companyId });
    await house.app.whenIdle();
    await answer(linkOf(house, `${companyId}1`), { now: 2, desired: 9 }, {}, { recommend: '2' });
    await house.app.whenIdle();
    const outputs = await run('assess', { companyId });
    expect(outputs['reason_codes']?.split(';')).toContain('dm_detractor');
    expect(outputs['reasons']).toContain(text('en', 'risk.code.dm_detractor'));
    expect(Number(outputs['churn_score'])).toBeGreaterThan(0);
  });
});

describe('closing follow-ups', () => {
  it('closes all of them with what was done, once', async () => {
    const companyId = newCompany();
    await run('assess', { companyId });
    await openFollowUp(companyId);
    const execution = { companyId, callbackId: newCallback(), inputs: { outcome: 'They stay.' } };
    const answers = await Promise.all([run('close-case', execution), run('close-case', execution)]);
    const told = { closed: '1', open_cases: '0', hs_execution_state: 'SUCCESS' };
    expect(answers).toEqual([told, told]);
    expect(await run('close-case', execution)).toEqual(told);
    await house.app.whenIdle();
    expect(house.sandbox.portal.records.find('companies', companyId)?.properties).toMatchObject({
      radar_open_cases: '0',
    });
    const { follow_up_cases: rows = [] } = await house.dump();
    expect(rows.join()).toContain('They stay.');
  });

  it('finds nothing open', async () => {
    expect(await run('close-case', { companyId: newCompany() })).toEqual(failure('NOTHING_OPEN'));
  });
});

describe.each(ACTIONS)('the action %s', (action) => {
  it.each<[string, Partial<ActionExecution>, string]>([
    ['a company of another account', { companyId: '977' }, 'COMPANY_UNKNOWN'],
    ['a company that does not exist', { companyId: '999' }, 'COMPANY_UNKNOWN'],
    ['a contact', { objectType: 'CONTACT' }, 'BAD_INPUT'],
    ['an invoice, by its number', { objectType: '0-53' }, 'BAD_INPUT'],
    ['no record at all', { companyId: '0' }, 'BAD_INPUT'],
    ['an account that Radar does not know', { portalId: 4_799_999 }, 'DISCONNECTED'],
  ])('of %s is refused in a way that the workflow understands', async (_what, changes, code) => {
    const before = await house.dump();
    expect(await run(action, { companyId: '929', ...changes })).toEqual(failure(code));
    const { action_calls: calls, ...after } = await house.dump();
    expect({ ...after, action_calls: before['action_calls'] }).toEqual(before);
    expect(calls).toBeDefined();
  });

  it.each<[string, string]>([
    ['empty', ''],
    ['not JSON', 'callbackId=1'],
    ['a list', '[]'],
    ['without a callback id', '{"origin":{"portalId":1},"object":{"objectId":1,"objectType":""}}'],
    ['without an account', '{"callbackId":"ap-1","object":{"objectId":1,"objectType":"COMPANY"}}'],
    ['without a record', '{"callbackId":"ap-1","origin":{"portalId":1}}'],
    [
      'with a NUL in the callback id',
      '{"callbackId":"ap\\u0000","origin":{"portalId":1},"object":{"objectId":1,"objectType":""}}',
    ],
    [
      'with an account in words',
      '{"callbackId":"ap-1","origin":{"portalId":"1"},"object":{"objectId":1,"objectType":""}}',
    ],
  ])('with a body that is %s is refused for good', async (_what, body) => {
    const { status, json } = await postToHubSpotRoute(house, `/actions/${action}`, body);
    expect(status).toBe(400);
    expect(json).toMatchObject({ error: { code: 'bad_input' } });
  });

  it.each<[string, () => ActionForgery]>([
    ['no signature', () => ({ signature: 'none' })],
    ['another secret', () => ({ secret: 'another-secret' })],
    ['another secret in the old signature', () => ({ secret: 'another', signature: 'v2' })],
    ['the old signature in a wrong version', () => ({ signature: 'v1' })],
    ['another body than was signed', () => ({ sentBody: '{}' })],
    ['another body than was signed the old way', () => ({ sentBody: '{}', signature: 'v2' })],
    ['a stale signature', () => ({ timestamp: house.clock.now().getTime() - 300_001 })],
  ])('refuses %s', async (_what, forge) => {
    const { status, json } = await call(action, { companyId: '929' }, forge());
    expect(status).toBe(401);
    expect(json).toMatchObject({ error: { code: 'bad_signature' } });
  });

  it('takes the old signature, too', async () => {
    const { status } = await call(action, { companyId: '999' }, { signature: 'v2' });
    expect(status).toBe(200);
  });

  it('does not answer what another action or account was answered', async () => {
    const callbackId = newCallback();
    const other = action === 'scores' ? 'assess' : 'scores';
    const companyId = newCompany();
    await run(other, { companyId, callbackId });
    expect(await run(action, { companyId, callbackId })).toEqual(failure('BAD_INPUT'));

    const portal = house.sandbox.addPortal(EMPTY_PORTAL);
    const { portalId } = portal;
    await house.app.storage.portals.save({
      portalId,
      status: 'connected',
      timeZone: 'Europe/Oslo',
      currency: 'NOK',
      uiDomain: 'app.portal.example',
      language: 'nb',
    });
    // The access token of this house opens the first account only.
    expect(await run(action, { companyId, callbackId, portalId })).toEqual(failure('DISCONNECTED'));
  });
});

it('an account that is disconnected is told so, and nothing is done', async () => {
  await setStatus('disconnected');
  const before = await house.dump();
  for (const action of ACTIONS) {
    expect(await run(action, { companyId: '900' })).toEqual(failure('DISCONNECTED'));
  }
  expect(await house.dump()).toEqual(before);
  await setStatus('connected');
});

it('an action that does not exist is not there', async () => {
  expect((await call('explode', { companyId: '900' })).status).toBe(404);
  expect((await call('explode', { companyId: '900' }, { signature: 'none' })).status).toBe(401);
});

it('three hundred signed calls of any kind are never answered with 5xx', async () => {
  const nasty = fc.oneof(
    fc.constantFrom('', 'true', 'named', '14', '__proto__', '\0', '\ud800', '1e400', '-1'),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const inputs = fc.dictionary(
    fc.constantFrom('radar', 'mode', 'open_days', 'wait', 'outcome', '__proto__'),
    nasty,
  );
  const calls = fc.record({
    action: fc.constantFrom(...ACTIONS),
    callbackId: fc.oneof(fc.constantFrom('ap-1', 'ap-2'), nasty),
    objectId: fc.oneof(fc.constantFrom(928, '929', 990, 998), nasty),
    objectType: fc.oneof(
      { weight: 9, arbitrary: fc.constant('COMPANY') },
      { weight: 1, arbitrary: nasty },
    ),
    inputs,
  });
  await fc.assert(
    fc.asyncProperty(
      calls,
      async ({ action, callbackId, objectId, objectType, inputs: fields }) => {
        const { status } = await postToHubSpotRoute(house, `/actions/${action}`, {
          callbackId,
          origin: { portalId: house.sandbox.portalId },
          object: { objectId, objectType },
          inputFields: fields,
        });
        expect(status).toBeLessThan(500);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
