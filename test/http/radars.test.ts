import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { radarEditorReply, radarListReply } from '../../src/contracts/radar-editor.ts';
import { saveConnected } from '../../src/portal/save-connected.ts';
import type { Database } from '../../src/storage/database.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { openTestDatabase } from '../support/databases.ts';
import { PORTAL, SECOND_PORTAL } from '../support/hubspot-stand-in.ts';
import { buildDraft, buildOwnRadar, buildPoint, wordsIn } from '../support/own-radars.ts';
import type { CardAnswer } from '../support/start-house.ts';
import { NOW, startPortalServer } from '../support/start-portal-server.ts';
import type { PortalServer } from '../support/start-portal-server.ts';

const OWN = buildOwnRadar({ portalId: PORTAL });
const READY = 'customer-relationship';
const REQUEST = { requestId: 'request-1' };

let database: Database;
let server: PortalServer;
beforeAll(async () => {
  database = await openTestDatabase('pglite');
});
afterAll(() => database.close());
beforeEach(async () => {
  server = await startPortalServer(database);
  for (const portalId of [PORTAL, SECOND_PORTAL]) {
    await saveConnected(server.storage, { ...server.hubspot.answers.account, portalId });
  }
  await server.storage.radars.insert(OWN);
});
afterEach(async () => {
  expect(server.log.events('request.failed')).toEqual([]);
  await server.close();
});

const get = (path = '', portalId = PORTAL) =>
  server.card('GET', `/settings/radars${path}`, undefined, portalId);
const post = (path: string, body: object = {}, portalId = PORTAL) =>
  server.card('POST', `/settings/radars${path}`, { ...REQUEST, ...body }, portalId);
const put = (radar: unknown, { id = OWN.radarId, version = 1, language = 'en' } = {}) =>
  server.card('PUT', `/settings/radars/${id}?language=${language}`, {
    ...REQUEST,
    version,
    radar,
  });
const choose = (healthRadarId: string, version = 0) =>
  server.card('PUT', '/settings', { ...REQUEST, version, settings: { healthRadarId } });

async function listRows(): Promise<CardAnswer[]> {
  const { body } = await get();
  const reply = cardReply(radarListReply).parse(body);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data.radars;
}

function expectRefusal({ status, body }: { status: number; body: CardAnswer }, code: string): void {
  expect(status).toBe(200);
  expect(body).toMatchObject({ ok: false, error: { code } });
  expect(body.error.message).not.toBe('');
  expect(body.error.action).not.toBe('');
}

describe('the library', () => {
  it('shows the ready radars and then the account’s own, with what may be done', async () => {
    const rows = await listRows();
    expect(rows[0]).toEqual({
      radarId: READY,
      name: 'Customer relationship',
      kind: 'ready',
      size: '6 points, about 2 minutes',
      languages: 'All',
      status: { text: 'Health radar', tone: 'good' },
      isArchived: false,
      isHealth: true,
      isUsable: true,
      canEdit: false,
      canArchive: false,
      canRestore: false,
    });
    expect(rows.at(-1)).toMatchObject({
      radarId: OWN.radarId,
      kind: 'own',
      size: '2 points, about 1 minute',
      status: { text: 'Can be sent', tone: 'good' },
      canEdit: true,
      canArchive: true,
    });
  });

  it.each(LANGUAGES)('brings every word in %s, with the limits in them', async (language) => {
    const { body } = await get(`?language=${language}`);
    const reply = cardReply(radarListReply).parse(body);
    if (!reply.ok) throw new Error(reply.error.message);
    const { words, limits, extras, processes } = reply.data;
    expect(words.problem_weight).toContain(language === 'en' ? '0.1' : '0,1');
    expect(words.problem_too_long).toContain('{max}');
    expect(limits).toMatchObject({ label: 120, description: 300, points: { min: 1, max: 40 } });
    expect(extras).toHaveLength(4);
    expect(processes).toHaveLength(5);
  });

  it('says of a radar that lacks the account’s language that it is not finished', async () => {
    const draft = buildDraft({ languages: ['da'] });
    await server.storage.radars.save({ ...OWN, draft }, 1);
    expect((await listRows()).at(-1)).toMatchObject({
      name: 'Our radar (da)',
      languages: 'Danish',
      isUsable: false,
      status: { text: 'Not finished', tone: 'watch' },
    });
  });

  it('of one account never shows another’s', async () => {
    const { body } = await get('', SECOND_PORTAL);
    expect(JSON.stringify(body)).not.toContain(OWN.radarId);
    expectRefusal(await get(`/${OWN.radarId}`, SECOND_PORTAL), 'not_found');
  });

  it('is closed to an account that is not connected', async () => {
    const portal = await server.storage.portals.get(PORTAL);
    await server.storage.portals.save({ ...portal, status: 'disconnected' });
    expectRefusal(await get(), 'portal_disconnected');
    expectRefusal(await put(buildDraft({ extras: [] })), 'portal_disconnected');
    expect(await server.storage.radars.find(PORTAL, OWN.radarId)).toEqual(OWN);
  });
});

describe('one radar', () => {
  it('opens whole, in the form that is saved', async () => {
    const { body } = await get(`/${OWN.radarId}`);
    const reply = cardReply(radarEditorReply).parse(body);
    expect(reply).toMatchObject({ ok: true, data: { version: 1, draft: OWN.draft } });
  });

  it.each(['nothing', 'rad_00000000000000000009', 'constructor'])('"%s" is none', async (id) => {
    expectRefusal(await get(`/${id}`), 'not_found');
  });

  it.each(['%20', 'A', '__proto__', `x${'y'.repeat(64)}`])('"%s" is no id', async (id) => {
    expectRefusal(await get(`/${id}`), 'bad_input');
  });
});

describe('making a radar', () => {
  it('from nothing gives one without points, that can’t be sent yet', async () => {
    const { body } = await post('', { name: '  Our   own ' });
    expect(body).toMatchObject({
      ok: true,
      data: { version: 1, draft: { name: { en: 'Our own' }, points: [] } },
    });
    expect((await listRows()).at(-1)).toMatchObject({ name: 'Our own', isUsable: false });
  });

  it('as a copy keeps everything but the name', async () => {
    const source = (await get(`/${READY}`)).body.data.draft;
    const { body } = await post('', { copyOf: READY });
    expect(body.data.draft).toEqual({ ...source, name: expect.anything() });
    expect(body.data.draft.name).toMatchObject({
      en: 'Copy of Customer relationship',
      de: 'Kopie von Kundenbeziehung',
    });
    expect(body.data.radar).toMatchObject({ kind: 'own', canEdit: true, isUsable: true });
  });

  it('may be repeated: HubSpot does so by itself', async () => {
    const first = await post('', { copyOf: READY });
    const second = await post('', { copyOf: READY });
    expect(second.body).toEqual(first.body);
    expect(await server.storage.radars.list(PORTAL)).toHaveLength(2);
  });

  it.each([
    ['a radar that is not there', { copyOf: 'nothing' }, 'not_found'],
    ['another account’s radar', { copyOf: OWN.radarId }, 'not_found'],
    ['no name', { name: ' ' }, 'bad_input'],
    ['a name that is too long', { name: 'x'.repeat(121) }, 'bad_input'],
    ['nothing to start from', {}, 'bad_input'],
  ])('refuses %s', async (_what, body, code) => {
    expectRefusal(await post('', body, SECOND_PORTAL), code);
    expect(await server.storage.radars.list(SECOND_PORTAL)).toEqual([]);
  });
});

describe('saving a radar', () => {
  it('makes a new version, and keeps text as text', async () => {
    const label = { ...wordsIn(LANGUAGES, 'Answers'), en: '<script>alert(1)</script> & "so"' };
    const draft = buildDraft({ points: [buildPoint({ label })] });
    const { body } = await put(draft);
    expect(body).toMatchObject({ ok: true, data: { version: 2, draft } });
    expect(await server.storage.radars.find(PORTAL, OWN.radarId)).toMatchObject({
      version: 2,
      retiredIds: ['pt_0000000000000002'],
    });
  });

  it('tidies blanks and drops what is empty', async () => {
    const draft = buildDraft({ name: { en: ' Our\n radar\u0000 ', da: '  ' } });
    const { body } = await put(draft);
    expect(body.data.draft.name).toEqual({ en: 'Our radar' });
  });

  it('may be repeated, also when somebody saved in between: the same again is no change', async () => {
    const draft = buildDraft({ extras: [] });
    await put(draft);
    expect((await put(draft)).body).toMatchObject({ ok: true, data: { version: 2 } });
  });

  it('is refused when somebody else has saved since', async () => {
    await put(buildDraft({ extras: [] }));
    expectRefusal(await put(buildDraft({ extras: ['wow'] })), 'radar_changed');
    const stored = await server.storage.radars.find(PORTAL, OWN.radarId);
    expect(stored).toMatchObject({ version: 2, draft: { extras: [] } });
  });

  it.each(LANGUAGES)('names each field that does not fit, in %s', async (language) => {
    const broken = buildDraft({
      points: [
        buildPoint({ scale: { min: 5, max: 5 }, weight: Number.NaN, dimension: 'dm_gone' }),
        buildPoint({ id: 'pt_0000000000000002', label: { en: 'x'.repeat(121) } }),
      ],
    });
    const answer = await put(broken, { language });
    expectRefusal(answer, 'radar_invalid');
    const { fields } = answer.body.error;
    expect(fields.map(({ path }: { path: string }) => path)).toEqual([
      'points.1.label.en',
      'points.0.dimension',
      'points.0.scale',
      'points.0.weight',
    ]);
    expect(fields[0].message).toContain('120');
    for (const { message } of fields) expect(message).not.toMatch(/[{}]/);
    expect(await server.storage.radars.find(PORTAL, OWN.radarId)).toEqual(OWN);
  });

  it('of the health radar must speak the account’s language', async () => {
    await choose(OWN.radarId);
    const answer = await put(buildDraft({ languages: ['da'] }));
    expectRefusal(answer, 'radar_invalid');
    expect(answer.body.error.fields[0]).toEqual({ path: 'name.en', message: 'Fill this in.' });
  });

  it.each([
    ['an id that was made up', buildDraft({ points: [buildPoint({ id: 'made-up' })] })],
    ['a fifth process', buildDraft({ points: [{ ...buildPoint(), process: 'other' as 'sales' }] })],
    ['an extra twice', buildDraft({ extras: ['wow', 'wow'] })],
    ['a language that Radar does not speak', buildDraft({ name: { fi: 'Tutka' } as object })],
    ['a label that is no text', buildDraft({ name: { en: 7 } as unknown as object })],
    ['201 points', buildDraft({ points: Array.from({ length: 201 }, () => buildPoint()) })],
    ['no radar', null],
    ['a list', []],
  ])('refuses %s', async (_what, draft) => {
    expectRefusal(await put(draft), 'bad_input');
    expect(await server.storage.radars.find(PORTAL, OWN.radarId)).toEqual(OWN);
  });

  it('never changes a ready radar or another account’s', async () => {
    expectRefusal(await put(buildDraft(), { id: READY }), 'radar_ready');
    const body = { ...REQUEST, version: 1, radar: buildDraft({ extras: [] }) };
    const path = `/settings/radars/${OWN.radarId}`;
    expectRefusal(await server.card('PUT', path, body, SECOND_PORTAL), 'not_found');
    expect(await server.storage.radars.find(PORTAL, OWN.radarId)).toEqual(OWN);
  });
});

describe('archiving', () => {
  it('takes a radar out and puts it back, and may be repeated', async () => {
    const answers = [await post(`/${OWN.radarId}/archive`), await post(`/${OWN.radarId}/archive`)];
    for (const { body } of answers) {
      expect(body.data.radars.at(-1)).toMatchObject({
        isArchived: true,
        isUsable: false,
        canEdit: false,
        canRestore: true,
      });
    }
    expect(await server.storage.radars.find(PORTAL, OWN.radarId)).toMatchObject({
      archivedAt: NOW,
    });
    const { body } = await post(`/${OWN.radarId}/restore`);
    expect(body.data.radars.at(-1)).toMatchObject({ isArchived: false, isUsable: true });
  });

  it('is refused for the health radar, for a ready one and for another account’s', async () => {
    await choose(OWN.radarId);
    expectRefusal(await post(`/${OWN.radarId}/archive`), 'radar_in_use');
    expectRefusal(await post(`/${READY}/archive`), 'radar_ready');
    expectRefusal(await post(`/${OWN.radarId}/archive`, {}, SECOND_PORTAL), 'not_found');
    expect(await server.storage.radars.find(PORTAL, OWN.radarId)).toEqual(OWN);
  });
});

describe('the health radar', () => {
  it('can be one of the account’s own, and everything is computed anew', async () => {
    const { body } = await choose(OWN.radarId);
    expect(body).toMatchObject({ ok: true, data: { settings: { healthRadarId: OWN.radarId } } });
    expect(server.jobs).toEqual([`portal.sweep ${PORTAL}`]);
  });

  it('can’t be an archived one, one that lacks the language, or another account’s', async () => {
    await post(`/${OWN.radarId}/archive`);
    expectRefusal(await choose(OWN.radarId), 'radar_not_ready');
    await post(`/${OWN.radarId}/restore`);
    await put(buildDraft({ languages: ['da'] }));
    expectRefusal(await choose(OWN.radarId), 'radar_not_ready');
    const foreign = { ...REQUEST, version: 0, settings: { healthRadarId: OWN.radarId } };
    expectRefusal(await server.card('PUT', '/settings', foreign, SECOND_PORTAL), 'bad_input');
  });

  it('keeps the account in a language that it speaks', async () => {
    await put(buildDraft({ languages: ['en', 'da'] }));
    await choose(OWN.radarId);
    const speak = (language: string) =>
      server.card('PUT', '/settings', { ...REQUEST, version: 1, settings: { language } });
    expectRefusal(await speak('de'), 'radar_not_ready');
    expect((await speak('da')).body.ok).toBe(true);
  });
});
