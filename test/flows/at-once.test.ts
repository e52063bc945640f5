import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, linkOf, post } from '../support/browse.ts';
import { databases } from '../support/databases.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { fillForm } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 8, desired: 9 };

const times = <Result>(count: number, work: (nr: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, nr) => work(nr)));

describe.each(await databases())('at the same moment, on %s', (kind) => {
  let house: House;
  beforeAll(async () => {
    const data = buildPortalData({
      900: buildPeople(3, 9001),
      901: buildPeople(3, 9101),
      902: buildPeople(20, 9201),
      903: buildPeople(5, 9301),
      904: buildPeople(2, 9401),
      905: buildPeople(2, 9501),
      906: buildPeople(2, 9601),
      907: [...buildPeople(1, 9701), ...buildPeople(5, 9990)],
      908: [...buildPeople(1, 9801), ...buildPeople(5, 9990).toReversed()],
    });
    house = await startHouse(kind, { data });
  });
  afterAll(() => house.close());

  const wavesOf = (companyId: string) =>
    house.app.storage.waves.listOfCompany({ portalId: house.sandbox.portalId, companyId });
  const responsesOf = (waveId: string) =>
    house.app.storage.responses.listOfWave({ portalId: house.sandbox.portalId, waveId });
  const launchOnce = (companyId: string, requestId: string) =>
    house.card('POST', `/companies/${companyId}/waves`, { requestId });

  it('five calls with one request id launch one wave and get the same answer', async () => {
    const replies = await times(5, () => launchOnce('900', 'five-times'));
    for (const { body } of replies) expect(body).toEqual(replies[0]?.body);
    expect(replies[0]?.body).toMatchObject({ ok: true, data: { invited: 3, team: 1 } });
    expect(await wavesOf('900')).toHaveLength(1);
    await house.app.whenIdle();
    expect(house.sandbox.mailbox.mails()).toHaveLength(4);
  });

  it('five calls with different request ids launch one wave; the others are told of it', async () => {
    const replies = await times(5, (nr) => launchOnce('901', `different-${nr}`));
    const codes = replies.map(({ body }) => (body.ok ? 'launched' : body.error.code));
    expect(codes.sort()).toEqual(['launched', ...Array<string>(4).fill('wave_running')]);
    expect(await wavesOf('901')).toHaveLength(1);
    await house.app.whenIdle();
    expect(house.sandbox.mailbox.mails()).toHaveLength(8);
  });

  it('one request id for two companies launches on one of them', async () => {
    const replies = await times(2, (nr) => launchOnce(String(904 + nr), 'two-companies'));
    const codes = replies.map(({ body }) => (body.ok ? 'launched' : body.error.code));
    expect(codes.sort()).toEqual(['bad_input', 'launched']);
    expect([...(await wavesOf('904')), ...(await wavesOf('905'))]).toHaveLength(1);
  });

  it('two companies that share people ask each of them once', async () => {
    const replies = await times(2, (nr) => launchOnce(String(907 + nr), `shared-people-${nr}`));
    const invited = replies.map(({ body }) => body.data.invited as number);
    expect(invited.sort()).toEqual([1, 6]);
    const excluded = replies.flatMap(({ body }) => body.data.excluded as { reason: string }[]);
    expect(excluded.map(({ reason }) => reason)).toEqual(Array(5).fill('rest_period'));
  });

  it.each([
    ['named', '9301'],
    ['anonymous', '9302'],
  ])('ten posts of one link in %s mode are one answer', async (mode, contactId) => {
    const waveId = await launch(house, '903', { mode, requestId: `in-${mode}-mode` });
    const link = linkOf(house, contactId);
    const body = await fillForm(link, GOOD);
    const shown = await times(10, () => post(link, body));
    expect(shown.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(409)]);
    expect(await responsesOf(waveId)).toHaveLength(1);
    await house.app.whenIdle();
    const wave = await house.app.storage.waves.get({ portalId: house.sandbox.portalId, waveId });
    expect(wave).toMatchObject({ answersVersion: 1, scoredVersion: 1 });
    // Makes room for the next mode.
    await house.card('POST', `/waves/${waveId}/close`, { requestId: `close-${mode}` });
    house.clock.advance({ days: 40 });
    await house.app.runDueWork();
  });

  it('twenty people answer while the wave is scored again and again: all are scored', async () => {
    const waveId = await launch(house, '902');
    const ref = { portalId: house.sandbox.portalId, waveId };
    const forms = await times(20, async (nr) => {
      const link = linkOf(house, String(9201 + nr));
      return { link, body: await fillForm(link, GOOD, {}, { recommend: '9' }) };
    });
    const { storage } = house.app;
    const [shown] = await Promise.all([
      times(20, (nr) => post(forms[nr]?.link ?? '', forms[nr]?.body ?? '')),
      times(20, () => storage.jobs.enqueue([{ name: 'wave.rescore', data: ref }])),
    ]);
    expect(shown.map(({ status }) => status)).toEqual(Array(20).fill(200));
    await house.app.whenIdle();
    expect(await storage.waves.get(ref)).toMatchObject({ answersVersion: 20, scoredVersion: 20 });
    expect(await storage.snapshots.findLatest(ref)).toMatchObject({
      answersVersion: 20,
      scores: { coverage: { n: 20, coverage: 100 } },
    });
    expect(house.sandbox.portal.records.find('companies', '902')?.properties).toMatchObject({
      radar_wave_answered: '20',
      radar_account_category: 'promoter',
    });
  });

  it('somebody answers and the wave is closed: the answer counts or comes late, never neither', async () => {
    const waveId = await launch(house, '906');
    const link = linkOf(house, '9601');
    const body = await fillForm(link, GOOD);
    await Promise.all([
      post(link, body),
      house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-at-once' }),
    ]);
    await house.app.whenIdle();
    const [response] = await responsesOf(waveId);
    const snapshot = await house.app.storage.snapshots.findLatest({
      portalId: house.sandbox.portalId,
      waveId,
    });
    expect(snapshot).toMatchObject({
      kind: 'final',
      scores: { coverage: { n: response?.late === true ? 0 : 1 } },
    });
  });

  it('nothing of this was a bug', () => {
    expect(house.log.events('request.failed')).toEqual([]);
    expect(house.log.events('job.failed')).toEqual([]);
    expect(house.sandbox.mailbox.duplicates()).toEqual({ byMessageId: 0, byRecipientAndLink: 0 });
  });
});
