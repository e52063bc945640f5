import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customerRelationship } from '../../src/survey/templates/customer-relationship.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { launch, linkOf, open, post } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

interface Action {
  readonly pointId: string;
  readonly heard: string;
  readonly doing: string;
  readonly by: string;
  readonly until: string;
}

let house: House;
let waveId: string;
let actions: Action[];
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({
      900: buildPeople(4, 9001),
      901: buildPeople(2, 9101),
      902: buildPeople(4, 9201),
      903: buildPeople(4, 9301),
    }),
  });
  waveId = await closedWave('900', 'named', ['9001', '9002', '9003']);
  actions = (await sectionOf('900')).actions.map((action: Action) => pick(action));
});
afterAll(() => house.close());

async function closedWave(companyId: string, mode: string, ids: readonly string[]) {
  const id = await launch(house, companyId, { mode });
  for (const person of ids) {
    await answer(linkOf(house, person), { now: 3, desired: 9 }, {}, { comment: 'Ask Mette first' });
  }
  await house.app.whenIdle();
  await house.card('POST', `/waves/${id}/close`, { requestId: `close-${id}` });
  await house.app.runDueWork();
  return id;
}

const pick = ({ pointId, heard, doing, by, until }: Action): Action => ({
  pointId,
  heard,
  doing,
  by,
  until,
});
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const sectionOf = async (companyId: string, language = 'en'): Promise<any> =>
  (await house.card('GET', `/companies/${companyId}?language=${language}`)).body.data.sharedReport;

const promise = (doing: string): Action[] =>
  actions.map((action, index) =>
    index === 0 ? { ...action, doing, until: '2026-12-24' } : action,
  );

const save = async (body: object, id = waveId) =>
  (await house.card('POST', `/reports/${id}/shared?language=da`, body)).body;

async function share(doing: string): Promise<string> {
  const { version } = (await sectionOf('900')) as { version: number };
  const requestId = `share-it-${version}`;
  const body = { requestId, version, isShared: true, actions: promise(doing) };
  return ((await save(body)) as { data: { url: string } }).data.url;
}

const repliesOf = () =>
  house.app.storage.sharedReports.listReplies({ portalId: house.sandbox.portalId, waveId });
const reply = (overrides: object = {}) => ({
  pointId: actions[0]?.pointId ?? '',
  replyId: 'reply-of-a-person-1',
  kind: 'accept',
  comment: '',
  ...overrides,
});

describe('what the card starts from', () => {
  it('is each priority’s label, nobody’s words, and the sender of the survey', () => {
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.length).toBeLessThanOrEqual(3);
    for (const { heard, doing, until } of actions) {
      expect(heard).toMatch(/^You told us that “.+” is not yet where you want it to be\.$/);
      expect([doing, until]).toEqual(['', '']);
    }
  });

  it('is nothing where only two people stand behind a point, or the mode hides it', async () => {
    await closedWave('901', 'named', ['9101', '9102']);
    await closedWave('902', 'anonymous', ['9201', '9202', '9203', '9204']);
    expect(await sectionOf('901')).toBeNull();
    expect(await sectionOf('902')).toBeNull();
  });
});

describe('saving', () => {
  it('a draft gives no link, and is there when the card is read again', async () => {
    const body = { requestId: 'draft-it', version: 0, isShared: false, actions };
    expect(await save(body)).toMatchObject({ ok: true, data: { waveId, url: '' } });
    expect(await save(body)).toMatchObject({ ok: true });
    expect(await sectionOf('900')).toMatchObject({ version: 1, isShared: false, url: '' });
  });

  it('is refused for somebody who has read an older version', async () => {
    const body = { requestId: 'too-late', version: 0, isShared: false, actions };
    expect(await save(body)).toMatchObject({ ok: false, error: { code: 'report_changed' } });
  });

  it('two at once keeps one of them', async () => {
    const both = await Promise.all(
      ['one-of-two', 'two-of-two'].map((requestId) =>
        save({ requestId, version: 1, isShared: false, actions }),
      ),
    );
    expect(both.filter(({ ok }: { ok: boolean }) => ok)).toHaveLength(1);
    expect(await sectionOf('900')).toMatchObject({ version: 2 });
  });

  it.each([
    { why: 'shares no promise', change: () => ({ actions, isShared: true }) },
    { why: 'names a point twice', change: () => ({ actions: [actions[0], actions[0]] }) },
    {
      why: 'names a point that is none',
      change: () => ({ actions: [{ ...actions[0], pointId: 'gone' }] }),
    },
    { why: 'names no day', change: () => ({ actions: [{ ...actions[0], until: 'soon' }] }) },
    { why: 'has no action', change: () => ({ actions: [] }) },
  ])('is refused where it $why', async ({ change }) => {
    const body = { requestId: 'bad-input-1', version: 2, isShared: false, ...change() };
    expect(await save(body)).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    expect(await sectionOf('900')).toMatchObject({ version: 2 });
  });

  it('is refused for an unknown survey and for one that is running', async () => {
    const running = await launch(house, '903');
    const body = { requestId: 'nothing-there', version: 0, isShared: false, actions };
    expect(await save(body, 'wav_00000000000000000009')).toMatchObject({ ok: false });
    expect(await save(body, running)).toMatchObject({ ok: false });
  });
});

describe('the customer’s page', () => {
  let url: string;
  beforeAll(async () => {
    url = await share('<b>Answer</b> within a day');
  });

  it('is not in the database by its link, and in no cache', async () => {
    expect(url).toMatch(/\/y\/[\w-]{43}$/);
    expect(JSON.stringify(await house.dump())).not.toContain(url.split('/y/')[1]);
    const { headers } = await fetch(url);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
  });

  it.each(LANGUAGES)('speaks %s where the browser does', async (language) => {
    const { page } = await open(url, { headers: { 'accept-language': language } });
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(text(language, 'shared.page.title'));
    const first = customerRelationship.points.find(({ id }) => id === actions[0]?.pointId);
    const heard = text(language, 'shared.heardDraft', { point: first?.label[language] ?? '' });
    expect(page).toContain(`<p lang="${language}">${heard}</p>`);
    expect(page).toContain('lang="da"');
  });

  it('shows what is promised as text, no other point, and nobody who answered', async () => {
    const { page } = await open(url);
    expect(page).toContain('&lt;b&gt;Answer&lt;/b&gt; within a day');
    expect(page.match(/<form/g)).toHaveLength(1);
    expect(page).not.toMatch(/Prøve|Ask Mette first/);
    expect(page).not.toContain('<script');
  });

  it('stores nothing when it is opened', async () => {
    const before = await house.dump();
    for (const method of ['GET', 'HEAD']) await fetch(url, { method });
    expect(await house.dump()).toEqual(before);
  });

  it('takes a reply once, however often it is sent', async () => {
    for (const sent of [reply(), reply()]) {
      const shown = await post(url, sent);
      expect(shown.status).toBe(200);
      expect(shown.page).toContain(text('en', 'shared.page.thanks'));
    }
    await post(
      url,
      reply({ replyId: 'reply-of-a-person-2', kind: 'comment', comment: '<i>Yes</i>' }),
    );
    expect(await repliesOf()).toMatchObject([
      { kind: 'accept', comment: '' },
      { kind: 'comment', comment: '<i>Yes</i>' },
    ]);
    const { actions: shown } = await sectionOf('900');
    expect(shown[0]).toMatchObject({
      replies: '1 person agrees; 1 comment',
      comments: ['<i>Yes</i>'],
    });
  });

  it.each([
    { why: 'a comment without words', change: { kind: 'comment', comment: '  ' } },
    { why: 'a point without an action', change: { pointId: 'gone' } },
    { why: 'another kind', change: { kind: 'refuse' } },
    { why: 'no reply id', change: { replyId: '' } },
    { why: 'a novel', change: { comment: 'x'.repeat(2001) } },
  ])('refuses $why and keeps nothing', async ({ change }) => {
    const before = (await repliesOf()).length;
    const { status } = await post(url, reply({ replyId: 'reply-of-a-person-3', ...change }));
    expect(status).toBe(400);
    expect(await repliesOf()).toHaveLength(before);
  });

  it('opens nothing any more once it is taken back, and has another link when shared again', async () => {
    const { version } = await sectionOf('900');
    await save({ requestId: 'take-it-back', version, isShared: false, actions: promise('Later') });
    expect((await open(url)).status).toBe(404);
    expect((await post(url, reply({ replyId: 'reply-of-a-person-4' }))).status).toBe(404);
    const again = await share('Later');
    expect(again).not.toBe(url);
    expect((await open(again)).status).toBe(200);
  });

  it.each(['', 'x', 'x'.repeat(43)])('is not found by “%s”', async (token) => {
    expect((await open(`${house.url}/y/${token}`)).status).toBe(404);
  });

  it('is not the team’s report, and the team’s link is not the customer’s', async () => {
    const shared = await share('Soon');
    expect((await open(shared.replace('/y/', '/r/'))).status).toBe(404);
    const record = house.sandbox.portal.records.find('companies', '900');
    const team = record?.properties['radar_report_url'] ?? '';
    expect((await open(team.replace('/r/', '/y/'))).status).toBe(404);
  });
});
