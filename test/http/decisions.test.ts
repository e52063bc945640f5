import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisionsCard } from '../../src/contracts/decisions.ts';
import type { DecisionsCard } from '../../src/contracts/decisions.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { launch, linkOf, open } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
let waveId: string;
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({
      900: buildPeople(4, 9001),
      901: buildPeople(4, 9101),
      902: buildPeople(6, 9201),
      903: buildPeople(4, 9301),
    }),
  });
  waveId = await closedWave('900', 'named', ['9001', '9002', '9003'], 3);
}, 60_000);
afterAll(() => house.close());

async function closedWave(
  companyId: string,
  mode: string,
  ids: readonly string[],
  now: number,
): Promise<string> {
  house.sandbox.mailbox.clear();
  const requestId = `launch-${companyId}-${house.clock.now().getTime()}`;
  const id = await launch(house, companyId, { mode, requestId });
  for (const person of ids) await answer(linkOf(house, person), { now, desired: 9 });
  await house.app.whenIdle();
  await house.card('POST', `/waves/${id}/close`, { requestId: `close-${id}` });
  await house.app.runDueWork();
  return id;
}

async function sectionOf(companyId: string, language = 'en'): Promise<DecisionsCard> {
  const { body } = await house.card('GET', `/companies/${companyId}?language=${language}`);
  return decisionsCard.parse((body as { data: { decisions: unknown } }).data.decisions);
}

const decide = async (body: object, id = waveId) =>
  (
    await house.card('POST', `/reports/${id}/decisions`, {
      ...{ choice: 'now', ownerId: '', dueOn: '', wantsTask: false },
      ...body,
    })
  ).body;

const tasks = () => house.sandbox.portal.records.list('tasks');

describe('the gaps of a survey that has closed', () => {
  it.each(LANGUAGES)('wait for a decision, in %s', async (language) => {
    const section = await sectionOf('900', language);
    expect(section.gaps.length).toBeGreaterThan(2);
    expect(section.gaps.every(({ decision }) => decision === null)).toBe(true);
    expect(section.words.title).toBe(text(language, 'decisions.title'));
    expect(section.share).toBe(
      text(language, 'decisions.share', { decided: 0, gaps: section.gaps.length }),
    );
    expect(section.owners[0]).toEqual({ value: '', label: text(language, 'decisions.nobody') });
    expect(section.outcomes).toEqual([]);
  });
});

describe('a decision', () => {
  it('is kept, is shown, and can be changed', async () => {
    const [gap, other] = (await sectionOf('900')).gaps;
    const pointId = gap?.pointId ?? '';
    const first = { requestId: 'decide-1', pointId, choice: 'later', dueOn: '2026-12-24' };
    expect(await decide(first)).toEqual({ ok: true, data: { waveId, pointId } });
    expect(await decide({ requestId: 'decide-2', pointId: other?.pointId, choice: 'no' })).toEqual(
      expect.objectContaining({ ok: true }),
    );
    const section = await sectionOf('900');
    expect(section.share).toMatch(/^2 of \d gaps decided$/);
    expect(section.gaps[0]).toMatchObject({
      decision: { text: 'Later', tone: 'watch' },
      plan: 'Until 24 December 2026',
      choice: 'later',
      dueOn: '2026-12-24',
    });
    await decide({ requestId: 'decide-3', pointId, choice: 'now' });
    expect((await sectionOf('900')).gaps[0]).toMatchObject({ choice: 'now', plan: '' });
    // HubSpot repeats a call once by itself: an old attempt must not undo a newer one.
    await decide({ requestId: 'decide-3', pointId, choice: 'now' });
    expect((await sectionOf('900')).gaps[0]).toMatchObject({ choice: 'now' });
  });

  it('makes one task, however often it is asked for', async () => {
    const pointId = (await sectionOf('900')).gaps[2]?.pointId ?? '';
    const before = tasks().length;
    const body = { requestId: 'make-task-1', pointId, dueOn: '2026-12-24', wantsTask: true };
    await Promise.all([decide(body), decide(body)]);
    await house.app.whenIdle();
    await decide({ ...body, requestId: 'make-task-2', choice: 'later' });
    await house.app.whenIdle();
    await house.app.runDueWork();
    const made = tasks().slice(before);
    expect(made).toHaveLength(1);
    expect(made[0]?.properties['hs_task_subject']).toMatch(/^Close the gap “.+” at F.+ 900$/);
    expect(made[0]?.properties['hs_timestamp']).toContain('2026-12-24');
  });

  it('stands in the report and in the brief', async () => {
    const { body } = await house.card('GET', '/companies/900');
    const { report } = (body as { data: { report: { page: { url: string } } } }).data;
    for (const url of [report.page.url, report.page.url.replace('?', '/brief?')]) {
      const { page } = await open(url);
      expect(page).toContain(text('en', 'decisions.title'));
      expect(page).toMatch(/gaps decided/);
    }
  });

  it.each([
    ['a point without a gap', { pointId: 'nothing' }, 'bad_input'],
    ['a choice that nobody has', { choice: 'maybe' }, 'bad_input'],
    ['an owner that is no number', { ownerId: "1' or true" }, 'bad_input'],
    ['a day that is none', { dueOn: '2026-02-30' }, 'bad_input'],
  ])('is refused for %s', async (_what, part, code) => {
    const pointId = (await sectionOf('900')).gaps[0]?.pointId ?? '';
    const requestId = 'refused-decision';
    expect(await decide({ requestId, pointId, ...part })).toMatchObject({ error: { code } });
  });

  it('is refused for a survey that is unknown or still runs', async () => {
    const body = { requestId: 'too-early-1', pointId: 'trust' };
    expect(await decide(body, 'wav_00000000000000000009')).toMatchObject({ ok: false });
    const running = await launch(house, '901', { mode: 'named' });
    expect(await decide(body, running)).toMatchObject({ error: { code: 'link_unknown' } });
  });
});

describe('the task of a decision', () => {
  /** Each test has a gap of its own, with a task for Christmas Eve. */
  async function setUp(place: number) {
    const pointId = (await sectionOf('903')).gaps[place]?.pointId ?? '';
    const known = new Set(tasks().map(({ id }) => id));
    let attempts = 0;
    const change = async (body: object) => {
      attempts += 1;
      const requestId = `task-${place}-attempt-${attempts}`;
      const given = { requestId, pointId, dueOn: '2026-12-24', wantsTask: true, ...body };
      expect(await decide(given, taskWave)).toMatchObject({ ok: true });
      await house.app.whenIdle();
      await house.app.runDueWork();
    };
    await change({});
    const made = () => tasks().filter(({ id }) => !known.has(id));
    const id = made()[0]?.id ?? '';
    return { change, made, id, shown: () => made()[0]?.properties ?? {} };
  }

  let taskWave: string;
  beforeAll(async () => {
    taskWave = await closedWave('903', 'named', ['9301', '9302', '9303'], 3);
  }, 60_000);

  it('follows its day and its owner', async () => {
    const { change, made, shown } = await setUp(0);
    const ownerId = (await sectionOf('903')).owners[1]?.value ?? '';
    await change({ dueOn: '2027-01-15', ownerId });
    expect(shown()).toMatchObject({ hubspot_owner_id: ownerId, hs_task_status: 'NOT_STARTED' });
    expect(shown()['hs_timestamp']).toContain('2027-01-15');
    await change({ dueOn: '2027-01-15', choice: 'later' });
    expect(shown()['hubspot_owner_id']).toBeFalsy();
    expect(made()).toHaveLength(1);
  });

  it('is closed by a “no”, says why, and is opened again with the decision', async () => {
    const { change, shown, made } = await setUp(1);
    await change({ choice: 'no' });
    expect(shown()['hs_task_status']).toBe('COMPLETED');
    expect(shown()['hs_task_subject']).toMatch(/^No longer to do: close the gap “.+” at /);
    await change({ choice: 'later', dueOn: '2027-02-01' });
    expect(shown()['hs_task_status']).toBe('NOT_STARTED');
    expect(shown()['hs_task_subject']).toMatch(/^Close the gap/);
    expect(shown()['hs_timestamp']).toContain('2027-02-01');
    await change({ choice: 'later', wantsTask: false });
    expect(shown()['hs_task_status']).toBe('COMPLETED');
    expect(made()).toHaveLength(1);
  });

  it('keeps what somebody has moved in HubSpot until the decision moves it', async () => {
    const { change, id, shown } = await setUp(2);
    const ownerId = (await sectionOf('903')).owners[1]?.value ?? '';
    house.sandbox.portal.records.update('tasks', id, { hs_timestamp: '2027-03-03T08:00:00Z' });
    await change({ ownerId });
    expect(shown()['hs_timestamp']).toContain('2027-03-03');
    await change({ ownerId, dueOn: '2027-04-04' });
    expect(shown()['hs_timestamp']).toContain('2027-04-04');
  });

  it('that somebody has completed stays as it is', async () => {
    const { change, id, shown } = await setUp(3);
    house.sandbox.portal.records.update('tasks', id, { hs_task_status: 'COMPLETED' });
    await change({ dueOn: '2027-01-15' });
    await change({ choice: 'no' });
    await change({ choice: 'later', dueOn: '2027-02-01' });
    expect(shown()['hs_task_status']).toBe('COMPLETED');
    expect(shown()['hs_timestamp']).toContain('2026-12-24');
    expect(shown()['hs_task_subject']).toMatch(/^Close the gap/);
  });

  it('that somebody has deleted is not made again', async () => {
    const { change, id, made } = await setUp(4);
    house.sandbox.portal.records.archive('tasks', id);
    await change({ dueOn: '2027-01-15' });
    await change({ choice: 'no' });
    await change({ choice: 'now' });
    expect(made()).toEqual([]);
  });

  it('is not made for a “no”', async () => {
    const pointId = (await sectionOf('903')).gaps[5]?.pointId ?? '';
    const before = tasks().length;
    const body = { requestId: 'no-task-1', pointId, choice: 'no', wantsTask: true };
    expect(await decide(body, taskWave)).toMatchObject({ ok: true });
    await house.app.whenIdle();
    await house.app.runDueWork();
    expect(tasks()).toHaveLength(before);
  });
});

describe('what came of it', () => {
  it('is told by the next survey, on the people who answered both', async () => {
    const decided = (await sectionOf('900')).gaps[0];
    house.clock.advance({ days: 100 });
    await closedWave('900', 'named', ['9001', '9002'], 6);
    const { outcomes } = await sectionOf('900');
    expect(outcomes).toContainEqual({
      pointId: decided?.pointId,
      label: decided?.label,
      decided: 'Now',
      before: '3.0',
      after: '6.0',
      people: '2',
    });
  });

  it('is kept back where nobody can be told apart', async () => {
    const people = ['9201', '9202', '9203', '9204', '9205', '9206'];
    const id = await closedWave('902', 'anonymous', people, 3);
    const section = await sectionOf('902');
    const pointId = section.gaps[0]?.pointId ?? '';
    await decide({ requestId: 'anonymous-1', pointId }, id);
    house.clock.advance({ days: 100 });
    await closedWave('902', 'anonymous', people, 6);
    expect((await sectionOf('902')).outcomes).toMatchObject([
      { pointId, before: '--', after: '--', people: '--' },
    ]);
  });
});
