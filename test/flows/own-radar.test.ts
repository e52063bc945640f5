import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../support/databases.ts';
import { buildPoint, wordsIn } from '../support/own-radars.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const GOOD = { now: 4, desired: 5 };
const COMPANY = '900';
const OTHER = '901';
const NEW_POINT = 'pt_00000000000000aa';

describe.each(await databases())(
  'a radar of the account’s own, from a copy to its scores, on %s',
  (kind) => {
    let house: House;
    let radarId: string;
    let waveId: string;
    const properties = (id: string): Readonly<Record<string, string>> =>
      house.sandbox.portal.records.find('companies', id)?.properties ?? {};
    const launch = async (companyId: string, requestId: string, radar?: string) => {
      const body = { requestId, ...(radar && { radarId: radar }) };
      const reply = await house.card('POST', `/companies/${companyId}/waves`, body);
      await house.app.whenIdle();
      return reply.body;
    };

    beforeAll(async () => {
      house = await startHouse(kind, {
        data: buildPortalData({
          [COMPANY]: buildPeople(3, 9001),
          [OTHER]: buildPeople(3, 9101),
        }),
      });
      // The other company has been asked with the ready radar, long before.
      const { data } = await launch(OTHER, 'ready-wave');
      for (const { link } of listSurveyMails(house.sandbox)) {
        await answer(link, { now: 8, desired: 9 }, {}, { recommend: '9' });
      }
      await house.app.whenIdle();
      await house.card('POST', `/waves/${data.waveId}/close`, { requestId: 'close-ready' });
      await house.app.whenIdle();
    });
    afterAll(() => house.close());

    it('starts as a copy of a ready radar', async () => {
      const { body } = await house.card('POST', '/settings/radars', {
        requestId: 'copy-the-radar',
        copyOf: 'customer-relationship',
      });
      expect(body).toMatchObject({ ok: true, data: { version: 1 } });
      radarId = body.data.radar.radarId;
    });

    it('gets a point changed, one taken out and one added', async () => {
      const path = `/settings/radars/${radarId}`;
      const { draft } = (await house.card('GET', path)).body.data;
      const [first, , ...others] = draft.points;
      const changed = { ...first, label: { ...first.label, en: 'Side by <b>side</b>' } };
      const added = buildPoint({
        id: NEW_POINT,
        dimension: draft.dimensions[0].id,
        label: wordsIn(['en', 'da', 'nb', 'sv', 'de'], 'Sparring'),
        description: {},
        scale: { min: 1, max: 5 },
      });
      const onFive = others.map((point: object) => ({ ...point, scale: { min: 1, max: 5 } }));
      const { body } = await house.card('PUT', path, {
        requestId: 'change-points',
        version: 1,
        // Descriptions would be missing in the languages of the new point otherwise.
        radar: { ...draft, points: [{ ...changed, scale: added.scale }, ...onFive, added] },
      });
      expect(body).toMatchObject({ ok: true, data: { version: 2, radar: { isUsable: true } } });
    });

    it('becomes the health radar: scores of the one before leave the records', async () => {
      expect(properties(OTHER)).toMatchObject({ radar_health_band: 'healthy' });
      expect(properties(OTHER)['radar_gap_score']).not.toBe('');
      const { body } = await house.card('PUT', '/settings', {
        requestId: 'choose-radar',
        version: 0,
        settings: { healthRadarId: radarId },
      });
      expect(body.ok).toBe(true);
      await house.app.whenIdle();
      expect(properties(OTHER)).toMatchObject({ radar_health_band: 'no_data' });
      expect(properties(OTHER)['radar_gap_score'] ?? '').toBe('');
      expect(properties(OTHER)['radar_health_score'] ?? '').toBe('');
    });

    it('is what a launch sends, with text as text', async () => {
      const before = listSurveyMails(house.sandbox).length;
      const { data } = await launch(COMPANY, 'own-wave');
      waveId = data.waveId;
      const mails = listSurveyMails(house.sandbox).slice(before);
      expect(mails).toHaveLength(data.invited + data.team);
      const pages = await Promise.all(mails.map(async ({ link }) => (await fetch(link)).text()));
      for (const page of pages) {
        expect(page).not.toContain('<b>side</b>');
        expect(page).toContain(`name="p.${NEW_POINT}.now"`);
        expect(page).not.toContain('name="p.support.now"');
        // The new point has no description, so nothing points to one.
        expect(page).not.toContain(`id="q-p-${NEW_POINT}-about"`);
      }
      expect(pages.join()).toContain('Side by &lt;b&gt;side&lt;/b&gt;');
      for (const { link } of mails) {
        expect(await answer(link, GOOD, { [NEW_POINT]: { now: 2, desired: 5 } })).toBe(200);
      }
      await house.app.whenIdle();
    });

    it('keeps its copy in the wave when somebody edits it meanwhile', async () => {
      const path = `/settings/radars/${radarId}`;
      const { draft, version } = (await house.card('GET', path)).body.data;
      const points = draft.points.filter(({ id }: { id: string }) => id !== NEW_POINT);
      const { body } = await house.card('PUT', path, {
        requestId: 'take-it-out',
        version,
        radar: { ...draft, points },
      });
      expect(body.ok).toBe(true);
      await house.card('POST', `/waves/${waveId}/close`, { requestId: 'close-own' });
      await house.app.whenIdle();
      const { data } = (await house.card('GET', `/companies/${COMPANY}`)).body;
      expect(data.scores.points.map(({ id }: { id: string }) => id)).toContain(NEW_POINT);
    });

    it('feeds health, gap and consensus of the company', () => {
      expect(properties(COMPANY)).toMatchObject({
        radar_consensus_score: '100',
        radar_weakest_point: 'Sparring (en)',
        radar_wave_status: 'closed',
      });
      expect(Number(properties(COMPANY)['radar_gap_score'])).toBeGreaterThan(0);
      expect(properties(COMPANY)['radar_health_score']).not.toBe('');
    });

    it('never takes back the id of a point that was taken out', async () => {
      const path = `/settings/radars/${radarId}`;
      const { draft, version } = (await house.card('GET', path)).body.data;
      const points = [...draft.points, buildPoint({ id: NEW_POINT, dimension: 'trust' })];
      const { body } = await house.card('PUT', path, {
        requestId: 'put-it-back',
        version,
        radar: { ...draft, points },
      });
      expect(body).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    });

    it('shows the scores of the first radar again when that is chosen again', async () => {
      await house.card('PUT', '/settings', {
        requestId: 'choose-ready',
        version: 1,
        settings: { healthRadarId: 'customer-relationship' },
      });
      await house.app.whenIdle();
      expect(properties(OTHER)).toMatchObject({ radar_health_band: 'healthy' });
      expect(properties(OTHER)['radar_gap_score']).toBe('10');
      expect(properties(COMPANY)).toMatchObject({ radar_health_band: 'no_data' });
    });

    it('can’t be sent any more when it is archived', async () => {
      const archive = { requestId: 'archive-it' };
      await house.card('POST', `/settings/radars/${radarId}/archive`, archive);
      house.clock.advance({ days: 40 });
      const body = await launch(COMPANY, 'archived-wave', radarId);
      expect(body).toMatchObject({ ok: false, error: { code: 'radar_not_ready' } });
    });
  },
);
