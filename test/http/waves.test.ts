import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { changedWaveReply } from '../../src/contracts/change-wave.ts';
import { wavePeopleReply } from '../../src/contracts/wave-people.ts';
import type { WavePeopleReply } from '../../src/contracts/wave-people.ts';
import { text } from '../../src/texts/catalogue.ts';
import { launch, linkOf, open } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 8, desired: 9 };

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({
      900: buildPeople(3, 9001),
      901: buildPeople(6, 9101),
      902: buildPeople(2, 9201),
      903: buildPeople(2, 9301),
      904: buildPeople(5, 9401),
      905: buildPeople(2, 9501),
      906: buildPeople(3, 9601),
    }),
  });
});
afterAll(() => house.close());

let requests = 0;
const act = (waveId: string, verb: string, body: object = {}) =>
  house.card('POST', `/waves/${waveId}/${verb}`, { requestId: `request-${requests++}`, ...body });
const people = async (waveId: string): Promise<WavePeopleReply> => {
  const { body } = await house.card('GET', `/waves/${waveId}/people`);
  return (cardReply(wavePeopleReply).parse(body) as { data: WavePeopleReply }).data;
};
const properties = (companyId: string) =>
  house.sandbox.portal.records.find('companies', companyId)?.properties ?? {};
const cardOf = async (companyId: string) =>
  (await house.card('GET', `/companies/${companyId}`)).body.data.wave;

describe('the people of a wave', () => {
  it('are told with who answered where the wave is named', async () => {
    const waveId = await launch(house, '900');
    expect(await answer(linkOf(house, '9001'), GOOD)).toBe(200);
    const { customers, hints } = await people(waveId);
    const answered = customers.find(({ email }) => email === 'person.9001@firma.example');
    expect(answered).toMatchObject({
      state: { text: text('en', 'personState.answered'), tone: 'good' },
      canResend: false,
      canWithdraw: false,
    });
    const silent = customers.filter(({ state }) => state.text === text('en', 'personState.sent'));
    expect(silent).toHaveLength(2);
    for (const person of silent)
      expect(person).toMatchObject({ canCorrect: true, canWithdraw: true });
    expect(hints).toEqual([]);
  });

  it.each([
    ['901', 'anonymous', 9101],
    ['904', 'confidential', 9401],
  ] as const)('give nobody away in %s, a wave that is %s', async (companyId, mode, first) => {
    const waveId = await launch(house, companyId, { mode });
    const before = await people(waveId);
    expect(before.hints).toEqual([text('en', 'card.hintHidden')]);
    for (const id of [first, first + 1, first + 2]) {
      expect(await answer(linkOf(house, String(id)), GOOD)).toBe(200);
    }
    expect(await people(waveId)).toEqual(before);
    const wave = await cardOf(companyId);
    expect(wave).toMatchObject({ answered: null, silence: text('en', 'card.answeredLater') });
    expect(JSON.stringify(wave)).not.toContain('Answered');
    await act(waveId, 'close');
    const after = await people(waveId);
    expect(new Set(after.customers.map(({ state }) => state.text))).toEqual(
      new Set([text('en', 'personState.sent')]),
    );
  });
});

describe('a paused wave', () => {
  let waveId: string;

  it('says so on the card, on the record and to who opens a link', async () => {
    waveId = await launch(house, '902');
    const { body } = await act(waveId, 'pause');
    expect(cardReply(changedWaveReply).parse(body)).toMatchObject({
      ok: true,
      data: { waveId, status: 'paused', closesOn: '31 August 2026' },
    });
    await house.app.whenIdle();
    expect(properties('902')).toMatchObject({ radar_wave_status: 'paused' });
    expect(await cardOf('902')).toMatchObject({
      canResume: true,
      canPause: false,
      canRemind: false,
      canExtend: true,
      hints: [text('en', 'card.hintPaused')],
    });
    expect((await open(linkOf(house, '9201'))).status).toBe(409);
  });

  it('is the same when it is paused again, and told once', async () => {
    expect((await act(waveId, 'pause')).body.data.status).toBe('paused');
    expect(house.log.events('wave.paused')).toHaveLength(1);
  });

  it('reminds nobody', async () => {
    const before = listSurveyMails(house.sandbox).length;
    expect((await act(waveId, 'remind')).body.error.code).toBe('wave_state');
    await house.app.runDueWork();
    expect(listSurveyMails(house.sandbox)).toHaveLength(before);
  });

  it('goes on when it is resumed', async () => {
    expect((await act(waveId, 'resume')).body.data.status).toBe('open');
    expect((await act(waveId, 'resume')).body.data.status).toBe('open');
    expect(house.log.events('wave.resumed')).toHaveLength(1);
    expect(await answer(linkOf(house, '9201'), GOOD)).toBe(200);
  });

  it('closes on its date all the same', async () => {
    await act(waveId, 'pause');
    house.clock.advance({ days: 14, minutes: 1 });
    expect((await act(waveId, 'resume')).body.error.code).toBe('wave_state');
    await house.app.runDueWork();
    expect(properties('902')).toMatchObject({ radar_wave_status: 'closed' });
    expect(await cardOf('902')).toMatchObject({ isRunning: false, canResume: false });
  });
});

describe('an extended wave', () => {
  it('closes later, which its card and its pages say', async () => {
    const waveId = await launch(house, '903');
    const { extensions } = await cardOf('903');
    const [{ day, text: inWords }] = extensions;
    const { body } = await act(waveId, 'extend', { closesOn: day });
    expect(body.data).toMatchObject({ status: 'open', closesOn: inWords });
    expect((await cardOf('903')).timing).toContain(inWords);
    expect((await act(waveId, 'extend', { closesOn: day })).body.ok).toBe(true);
    expect(house.log.events('wave.extended')).toHaveLength(1);
    house.clock.advance({ days: 14, minutes: 1 });
    await house.app.runDueWork();
    expect(properties('903')).toMatchObject({ radar_wave_status: 'open' });
  });

  it.each(['2020-01-01', '2030-01-01'])('does not close on %s', async (closesOn) => {
    const { waveId } = await cardOf('903');
    const { body } = await house.card('POST', `/waves/${waveId}/extend?language=sv`, {
      requestId: 'too-far-away',
      closesOn,
    });
    expect(body.error).toEqual({
      code: 'closing_date',
      message: text('sv', 'error.closing_date.message'),
      action: text('sv', 'error.closing_date.action'),
    });
  });
});

describe('a cancelled wave', () => {
  it('takes its provisional scores back, tells who opens a link, and keeps the rest periods', async () => {
    const waveId = await launch(house, '906');
    for (const id of ['9601', '9602', '9603'])
      expect(await answer(linkOf(house, id), GOOD)).toBe(200);
    await house.app.whenIdle();
    expect(properties('906')['radar_health_band']).toBe('healthy');

    expect((await act(waveId, 'cancel')).body.data.status).toBe('cancelled');
    expect((await act(waveId, 'cancel')).body.data.status).toBe('cancelled');
    await house.app.whenIdle();
    expect(house.log.events('wave.cancelled')).toHaveLength(1);
    expect(properties('906')['radar_wave_status']).toBe('cancelled');
    for (const name of ['radar_health_score', 'radar_health_band', 'radar_gap_score']) {
      expect(properties('906')[name] ?? '').toBe('');
    }
    expect((await open(linkOf(house, '9601'))).page).toContain(
      text('en', 'message.already_answered.title'),
    );
    const { body } = await house.card('POST', '/companies/906/preflight', {});
    expect(body.data.excluded.map(({ reason }: { reason: string }) => reason)).toEqual(
      Array(3).fill('rest_period'),
    );
    for (const verb of ['pause', 'resume', 'close', 'remind']) {
      expect((await act(waveId, verb)).body.error.code).toBe('wave_state');
    }
  });
});

it('cancelling and closing at once end a wave one way', async () => {
  const waveId = await launch(house, '905');
  const replies = await Promise.all([act(waveId, 'cancel'), act(waveId, 'close')]);
  await house.app.whenIdle();
  const done = replies.filter(({ body }) => body.ok === true);
  expect(done).toHaveLength(1);
  expect(['cancelled', 'closed']).toContain(properties('905')['radar_wave_status']);
  expect(properties('905')['radar_wave_status']).toBe(done[0]?.body.data.status);
  expect(house.log.events('request.failed')).toEqual([]);
});
