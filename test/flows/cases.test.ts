import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { companyCard } from '../../src/contracts/company-card.ts';
import type { CompanyCard } from '../../src/contracts/company-card.ts';
import { launch, linkOf, optOutLinkOf, post } from '../support/browse.ts';
import { buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const POOR = { now: 3, desired: 9 };
const BETTER = { now: 7, desired: 9 };

let house: House;
let waveId: string;
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({
      900: [{ id: '9001', roles: ['DECISION_MAKER'] }, { id: '9002' }, { id: '9003' }],
      901: [{ id: '9101', roles: ['DECISION_MAKER'] }],
    }),
  });
  waveId = await launch(house, '900', { mode: 'named' });
  await answer(linkOf(house, '9001'), POOR, {}, { recommend: '3' });
  await answer(linkOf(house, '9002'), POOR);
  await house.app.whenIdle();
});
afterAll(() => house.close());

async function company(id = '900', language = 'en'): Promise<CompanyCard> {
  const { body } = await house.card('GET', `/companies/${id}?language=${language}`);
  return (cardReply(companyCard).parse(body) as { data: CompanyCard }).data;
}

let requests = 0;
async function step(caseId: string, body: object) {
  requests += 1;
  const requestId = `case-step-${String(requests)}`;
  const reply = await house.card('POST', `/cases/${caseId}`, { requestId, ...body });
  await house.app.whenIdle();
  return reply.body;
}

const taskBodies = (key: string) =>
  house.sandbox.portal.records
    .list('tasks')
    .filter(({ properties }) => (properties['hs_task_body'] ?? '').includes(key));

async function findAnswerCase() {
  const found = (await company()).followUps.find(({ reason }) => reason.includes('recommend'));
  if (!found) throw new Error('There is no follow-up of an answer.');
  return found;
}

describe('an answer that must not be left without a word', () => {
  it('becomes a follow-up at once, that names whose answer it is', async () => {
    const { followUps } = await company();
    expect(followUps).toHaveLength(1);
    expect(followUps[0]).toMatchObject({ state: { text: 'Open' }, canTake: true });
    expect(followUps[0]?.reason).toMatch(/^Nr\. 9001 .+ would not recommend us$/);
    expect(taskBodies('detractor:')).toHaveLength(1);
  });

  it('is one follow-up however often its job comes', async () => {
    const { portalId } = house.sandbox;
    const [invitation] = await house.app.storage.invitations.listOfWave({ portalId, waveId });
    await house.app.storage.jobs.enqueue([
      {
        name: 'company.news',
        data: {
          ...{ portalId, companyId: '900', waveId, about: 'detractor' },
          invitationId: invitation?.invitationId ?? null,
        },
      },
    ]);
    await house.app.whenIdle();
    expect((await company()).followUps).toHaveLength(1);
  });
});

describe('working on a follow-up', () => {
  it('taking it makes whoever did so its owner, once, also when two do it at once', async () => {
    const { caseId } = await findAnswerCase();
    const replies = await Promise.all([
      step(caseId, { action: 'take' }),
      step(caseId, { action: 'take' }),
    ]);
    for (const body of replies) expect(body).toMatchObject({ ok: true, data: { status: 'taken' } });
    const found = await findAnswerCase();
    expect(found).toMatchObject({ state: { text: 'Taken' }, canTake: false, canAnswer: true });
    expect(found.progress).toMatch(/^Taken on /);
  });

  it('answering it keeps what was said and why', async () => {
    const { caseId } = await findAnswerCase();
    const said = { action: 'answer', outcome: 'They wait for a date.', motive: 'help' };
    expect(await step(caseId, said)).toMatchObject({ ok: true, data: { status: 'answered' } });
    const found = await findAnswerCase();
    expect(found).toMatchObject({ motive: 'help', outcome: 'They wait for a date.' });
    expect(found.progress).toContain('They want to help us.');
  });

  it.each([
    [{ action: 'answer', outcome: 'x', motive: 'anger' }, 'bad_input'],
    [
      { action: 'close', outcome: 'x', remeasure: { waveId: 'w', pointIds: [], days: 30 } },
      'bad_input',
    ],
    [
      { action: 'close', outcome: 'x', remeasure: { waveId: 'w', pointIds: ['trust'], days: 31 } },
      'bad_input',
    ],
    [
      { action: 'close', outcome: 'x', remeasure: { waveId: 'w', pointIds: ['trust'], days: 30 } },
      'remeasure_impossible',
    ],
    [{ action: 'cancel_remeasure' }, 'not_found'],
  ])('%o is refused and changes nothing', async (body, code) => {
    const { caseId } = await findAnswerCase();
    expect(await step(caseId, body)).toMatchObject({ ok: false, error: { code } });
    expect((await findAnswerCase()).state.text).toBe('Answered');
  });
});

describe('a follow-up that is overdue', () => {
  it('is told to whom the settings name, once', async () => {
    const { portalId } = house.sandbox;
    const { settings } = await house.app.storage.settings.getCurrent(portalId);
    const [boss] = await house.app.storage.waves
      .get({ portalId, waveId })
      .then(({ sender }) => [sender.email]);
    const cases = { ...settings.cases, escalateEmail: boss ?? '' };
    await house.app.storage.settings.save(portalId, { ...settings, cases }, house.clock.now());
    house.clock.advance({ days: 7 });
    await house.app.runDueWork();
    await house.app.runDueWork();
    const [task, ...others] = taskBodies('escalation:');
    expect(others).toEqual([]);
    expect(task?.properties['hs_task_subject']).toBe('Overdue follow-up at Firma 900');
    expect(task?.properties['hs_task_body']).toContain('Owner: ');
    expect((await findAnswerCase()).state).toEqual({ text: 'Overdue', tone: 'bad' });
  });
});

describe('asking again about red points', () => {
  let points: readonly string[];

  it('is planned with the closing, of points that the survey shows as red', async () => {
    await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-first' });
    await house.app.whenIdle();
    const card = await company();
    const offer = card.followUpChoices?.remeasure;
    points = (offer?.points ?? []).slice(0, 2).map(({ value }) => value);
    expect(points).toHaveLength(2);
    const { caseId } = await findAnswerCase();
    const remeasure = { waveId, pointIds: points, days: 30 };
    const body = { action: 'close', outcome: 'A new contact person.', remeasure };
    expect(await step(caseId, body)).toMatchObject({ ok: true, data: { status: 'closed' } });
    expect(await step(caseId, body)).toMatchObject({ ok: true, data: { status: 'closed' } });
    const choices = (await company()).followUpChoices;
    expect(choices?.remeasures).toMatchObject([{ state: { text: 'Planned' }, canCancel: true }]);
  });

  it('asks nobody before the day', async () => {
    await post(optOutLinkOf(house, '9003'), {});
    house.clock.advance({ days: 28 });
    await house.app.runDueWork();
    expect(await waves()).toHaveLength(1);
  });

  it('then asks the same people about these points alone, once; who opted out is left out', async () => {
    house.sandbox.mailbox.clear();
    house.clock.advance({ days: 3 });
    await house.app.runDueWork();
    await house.app.runDueWork();
    const [again, ...others] = await waves();
    expect(others).toHaveLength(1);
    expect(again?.radar).toMatchObject({ partOf: 'customer-relationship', extras: [] });
    expect(again?.radar.points.map(({ id }) => id).toSorted()).toEqual([...points].toSorted());
    const { portalId } = house.sandbox;
    const invited = await house.app.storage.invitations.listOfWave({
      portalId,
      waveId: again?.waveId ?? '',
    });
    const customers = invited.filter(({ side }) => side === 'customer');
    expect(customers.map(({ personId }) => personId).toSorted()).toEqual(['9001', '9002']);
    const { followUpChoices } = await company();
    expect(followUpChoices?.remeasures).toMatchObject([{ state: { text: 'Asked' } }]);
  });

  it('shows what has changed, and leaves health and the contact’s answer as they were', async () => {
    const before = await company();
    for (const id of ['9001', '9002']) expect(await answer(linkOf(house, id), BETTER)).toBe(200);
    await house.app.whenIdle();
    const [again] = await waves();
    await house.card('POST', `/waves/${again?.waveId ?? ''}/close`, { requestId: 'close-again' });
    await house.app.whenIdle();
    const after = await company();
    expect(after.followUpChoices?.remeasures[0]).toMatchObject({ state: { text: 'Measured' } });
    expect(after.followUpChoices?.remeasures[0]?.text).toMatch(/3\.0 → 7\.0/);
    expect(after.scores?.source).toBe(before.scores?.source);
    const { body } = await house.card('GET', '/contacts/9001');
    expect(JSON.stringify(body)).toContain('3 of 10');
  });

  it('counts as the same survey for the rest that follows', async () => {
    const { portalId } = house.sandbox;
    const [state] = await house.app.storage.contactStates.listByIds(portalId, ['9001']);
    expect(state?.lastRadarId).toBe('customer-relationship');
  });
});

async function waves() {
  const { portalId } = house.sandbox;
  return house.app.storage.waves.listOfCompany({ portalId, companyId: '900' });
}
