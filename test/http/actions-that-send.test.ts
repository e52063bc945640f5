import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { completeAction } from '../../src/actions/complete-action.ts';
import type { ActionOutputs } from '../../src/actions/ports.ts';
import { AppError } from '../../src/lib/errors.ts';
import { linkOf } from '../support/browse.ts';
import { answer } from '../support/respondents.ts';
import {
  call,
  failure,
  guardActionHouse,
  house,
  newCallback,
  newCompany,
  run,
  setStatus,
  wavesOf,
} from '../support/action-house.ts';

const GOOD = { now: 8, desired: 9 };

guardActionHouse();

describe('sending', () => {
  it('launches a wave and tells who is asked', async () => {
    const companyId = newCompany();
    const outputs = await run('send', {
      companyId,
      inputs: {
        radar: 'customer-relationship',
        mode: 'confidential',
        open_days: '7',
        wait: 'false',
      },
    });
    const [wave] = await wavesOf(companyId);
    expect(outputs).toEqual({
      wave_id: wave?.waveId,
      invited: '3',
      excluded: '0',
      status: 'open',
      health_score: '',
      churn_risk: '',
      hs_execution_state: 'SUCCESS',
    });
    expect(wave).toMatchObject({ mode: 'confidential', sender: { name: 'Freja Lindbak' } });
    const days = (Number(wave?.closesAt) - Number(wave?.openedAt)) / 86_400_000;
    expect(days).toBe(7);
  });

  it('again with the same callback id gives the same answer and sends nothing', async () => {
    const execution = { companyId: newCompany(), callbackId: newCallback() };
    const first = await run('send', execution);
    await house.app.whenIdle();
    const mails = house.sandbox.mailbox.mails().length;
    expect(await run('send', { ...execution, inputs: { mode: 'anonymous' } })).toEqual(first);
    await house.app.whenIdle();
    expect(house.sandbox.mailbox.mails()).toHaveLength(mails);
  });

  it('five times at once with one callback id launches one wave, with one answer', async () => {
    const execution = { companyId: newCompany(), callbackId: newCallback() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => run('send', execution)));
    for (const each of answers) expect(each).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ hs_execution_state: 'SUCCESS', invited: '3' });
    expect(await wavesOf(execution.companyId)).toHaveLength(1);
  });

  it('by another execution finds the wave running', async () => {
    const companyId = newCompany();
    await run('send', { companyId });
    expect(await run('send', { companyId })).toEqual(failure('WAVE_RUNNING'));
    expect(await wavesOf(companyId)).toHaveLength(1);
  });

  it.each([
    ['a company without contacts', '990', {}, 'NO_CONTACTS'],
    ['a company that does not exist', '998', {}, 'COMPANY_UNKNOWN'],
    ['a radar that does not exist', '900', { radar: 'nothing' }, 'BAD_INPUT'],
    ['a mode that does not exist', '900', { mode: 'secret' }, 'BAD_INPUT'],
    ['too many days', '900', { open_days: '91' }, 'BAD_INPUT'],
  ])('is refused for %s', async (_what, companyId, inputs, code) => {
    expect(await run('send', { companyId, inputs })).toEqual(failure(code));
  });

  it('is refused where everybody was asked lately', async () => {
    const companyId = newCompany();
    await run('send', { companyId });
    const [wave] = await wavesOf(companyId);
    if (!wave) throw new Error('No wave was launched.');
    await house.app.storage.waves.setStatus(wave, 'closed', house.clock.now());
    expect(await run('send', { companyId })).toEqual(failure('NOBODY_TO_INVITE'));
  });
});

describe('sending while HubSpot', () => {
  const OWNERS = /\/owners\/[\d-]+$/;
  const CONTACTS = /\/objects\/[\d-]+\/contacts\/batch\/read$/;

  it.each([
    ['fails in the middle', { path: CONTACTS, status: 500, times: 3 }, 503],
    ['hangs up at the end', { path: OWNERS, reset: true, times: 3 }, 503],
    ['answers in HTML', { path: CONTACTS, status: 200, body: '<html></html>' }, 503],
    ['asks for a pause', { path: OWNERS, status: 429, times: 3 }, 429],
  ])('%s is asked again by HubSpot, and done once', async (_what, fault, status) => {
    const execution = { companyId: newCompany(), callbackId: newCallback() };
    house.sandbox.portal.faults.next(fault);
    const first = await call('send', execution);
    expect(first.status).toBe(status);
    expect(await wavesOf(execution.companyId)).toEqual([]);
    // HubSpot reads it as milliseconds.
    expect(first.retryAfter).toBe(status === 429 ? '10000' : null);

    house.sandbox.portal.faults.clear();
    expect(await run('send', execution)).toMatchObject({ hs_execution_state: 'SUCCESS' });
    expect(await wavesOf(execution.companyId)).toHaveLength(1);
  });

  it('lacks a permission ends the action, with words of its own', async () => {
    house.sandbox.portal.faults.next({ path: CONTACTS, status: 403 });
    expect(await run('send', { companyId: newCompany() })).toEqual(failure('REFUSED'));
  });

  it.each([
    ['lacked a permission', { path: CONTACTS, status: 403 }, 'REFUSED'],
    ['did not let the app in', { path: /./, status: 401, times: 20 }, 'DISCONNECTED'],
  ])('%s does what is asked again', async (_what, fault, code) => {
    const execution = { companyId: newCompany(), callbackId: newCallback() };
    house.sandbox.portal.faults.next(fault);
    expect(await run('send', execution)).toEqual(failure(code));
    expect(await wavesOf(execution.companyId)).toEqual([]);

    house.sandbox.portal.faults.clear();
    await setStatus('connected');
    expect(await run('send', execution)).toMatchObject({ hs_execution_state: 'SUCCESS' });
    expect(await wavesOf(execution.companyId)).toHaveLength(1);
  });
});

describe('sending and waiting', () => {
  const inputs = { wait: 'true', open_days: '14' };
  const completed: Array<{ callbackId: string; outputs: ActionOutputs }> = [];
  /** What HubSpot answers to the callback. */
  let callback = (): Promise<void> => Promise.resolve();

  afterEach(() => {
    completed.length = 0;
    callback = () => Promise.resolve();
  });

  const complete = (callbackId: string) =>
    completeAction(
      {
        storage: house.app.storage,
        clock: house.clock,
        log: house.log.log,
        completer: {
          async complete(_portalId, id, outputs) {
            await callback();
            completed.push({ callbackId: id, outputs });
          },
        },
      },
      { portalId: house.sandbox.portalId, callbackId },
    );
  const findCall = (callbackId: string) =>
    house.app.storage.actionCalls.find(house.sandbox.portalId, callbackId);
  const closeWave = (waveId: string | undefined) =>
    house.card('POST', `/waves/${waveId ?? ''}/close`, { requestId: 'close-for-a-workflow' });

  async function hold() {
    const execution = { companyId: newCompany(), callbackId: newCallback(), inputs };
    const outputs = await run('send', execution);
    await house.app.whenIdle();
    return { ...execution, outputs };
  }

  it('holds the workflow until long after the wave will have closed', async () => {
    const { callbackId, outputs } = await hold();
    expect(outputs).toMatchObject({
      status: 'open',
      hs_execution_state: 'BLOCK',
      hs_expiration_duration: 'P28D',
    });
    expect(await findCall(callbackId)).toMatchObject({ state: 'waiting' });
  });

  it('holds it alike when HubSpot asks again', async () => {
    const { outputs, ...execution } = await hold();
    expect(await run('send', execution)).toEqual(outputs);
  });

  it('lets it go on with the scores once the wave has closed, not before, and once', async () => {
    const { companyId, callbackId, outputs } = await hold();
    for (let nr = 1; nr <= 3; nr += 1) await answer(linkOf(house, `${companyId}${nr}`), GOOD);
    await house.app.whenIdle();
    await complete(callbackId);
    expect(completed).toEqual([]);

    await closeWave(outputs['wave_id']);
    await complete(callbackId);
    await complete(callbackId);
    expect(completed).toEqual([
      {
        callbackId,
        outputs: {
          wave_id: outputs['wave_id'],
          invited: '3',
          excluded: '0',
          status: 'closed',
          health_score: expect.stringMatching(/^\d+$/),
          churn_risk: 'none',
          hs_execution_state: 'SUCCESS',
        },
      },
    ]);
    expect(await findCall(callbackId)).toMatchObject({ state: 'completed' });
  });

  it('lets it go on when the wave was cancelled', async () => {
    const { companyId, callbackId } = await hold();
    const [wave] = await wavesOf(companyId);
    if (!wave) throw new Error('No wave was launched.');
    await house.app.storage.waves.setStatus(wave, 'cancelled', null);
    await complete(callbackId);
    expect(completed).toMatchObject([{ outputs: { status: 'cancelled', health_score: '' } }]);
  });

  it('gives up when HubSpot no longer waits', async () => {
    const { callbackId, outputs } = await hold();
    await closeWave(outputs['wave_id']);
    callback = () => Promise.reject(new AppError('not_found', 'Nothing waits.'));
    await complete(callbackId);
    expect(await findCall(callbackId)).toMatchObject({ state: 'expired' });
  });

  it('tries again while HubSpot is away', async () => {
    const { callbackId, outputs } = await hold();
    await closeWave(outputs['wave_id']);
    callback = () => Promise.reject(new AppError('hubspot_unavailable', 'Away.'));
    await expect(complete(callbackId)).rejects.toMatchObject({ code: 'hubspot_unavailable' });
    expect(await findCall(callbackId)).toMatchObject({ state: 'waiting' });
    callback = () => Promise.resolve();
    await complete(callbackId);
    expect(completed).toHaveLength(1);
  });

  it('answers with the scores when HubSpot asks again, not having heard that it should wait', async () => {
    const { outputs, ...execution } = await hold();
    await closeWave(outputs['wave_id']);
    await complete(execution.callbackId);
    expect(await run('send', execution)).toMatchObject({
      wave_id: outputs['wave_id'],
      status: 'closed',
      churn_risk: 'unknown',
      hs_execution_state: 'SUCCESS',
    });
  });

  it('is over with the time that HubSpot was asked to wait', async () => {
    const { companyId, callbackId } = await hold();
    const [wave] = await wavesOf(companyId);
    if (!wave) throw new Error('No wave was launched.');
    await house.app.storage.waves.setStatus(wave, 'paused', null);
    await sql`
      update action_calls set expires_at = ${house.clock.now()} where callback_id = ${callbackId}
    `.execute(house.database.kysely);
    await complete(callbackId);
    expect(completed).toEqual([]);
    expect(await findCall(callbackId)).toMatchObject({ state: 'expired' });
  });
});
