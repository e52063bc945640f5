import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { companyCard } from '../../src/contracts/company-card.ts';
import {
  closeWaveReply,
  launchWaveReply,
  preflightReply,
  previewMailReply,
} from '../../src/contracts/launch-wave.ts';
import type {
  LaunchWaveReply,
  PreflightReply,
  PreviewMailReply,
} from '../../src/contracts/launch-wave.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
let waveId: string;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

const launch = (companyId: string, requestId: string, more: object = {}) =>
  house.card('POST', `/companies/${companyId}/waves`, { requestId, ...more });

describe('the card of a company', () => {
  it('says who it is before anything was asked', async () => {
    const { status, body } = await house.card('GET', '/companies/502');
    expect(status).toBe(200);
    expect(cardReply(companyCard).parse(body)).toMatchObject({
      ok: true,
      data: {
        company: { companyId: '502', name: 'Tverrfjell Data AS' },
        scores: null,
        wave: null,
        risk: { level: { text: text('en', 'risk.level.unknown'), tone: 'neutral' } },
      },
    });
  });

  it.each(LANGUAGES)('speaks %s', async (language) => {
    const { body } = await house.card('GET', `/companies/502?language=${language}`);
    const { data } = cardReply(companyCard).parse(body) as { data: { words: object } };
    expect(data).toMatchObject({ language, words: { health: text(language, 'card.health') } });
  });

  it.each(['xx', '', 'en-US', 'DA', '../da', 'da&language=sv'])(
    'copes with the language "%s"',
    async (language) => {
      const { body } = await house.card('GET', `/companies/502?language=${language}`);
      expect(LANGUAGES).toContain(body.data.language);
    },
  );

  it('of an unknown company is refused in the language of the card', async () => {
    const { body } = await house.card('GET', '/companies/999?language=sv');
    expect(body.error).toEqual({
      code: 'company_unknown',
      message: text('sv', 'error.company_unknown.message'),
      action: text('sv', 'error.company_unknown.action'),
    });
    expect(house.log.events('request.refused').at(-1)).toMatchObject({
      code: 'company_unknown',
      portalId: house.sandbox.portalId,
    });
  });

  it('asks HubSpot once and knows the company from then on', async () => {
    house.sandbox.portal.clearCalls();
    await house.card('GET', '/companies/503');
    await house.card('GET', '/companies/503');
    expect(house.sandbox.portal.calls).toHaveLength(1);
  });
});

describe('preflight', () => {
  it('names everybody who would be asked, and the others with their reason in words', async () => {
    const { body } = await house.card('POST', '/companies/501/preflight?language=da', {});
    const { data } = cardReply(preflightReply).parse(body) as { data: PreflightReply };
    expect(data.eligible).toContainEqual({
      contactId: '7001',
      name: 'Mette Kjærsdal',
      email: 'mette.kjaersdal@klitvang-energi.example',
      group: text('da', 'group.leadership'),
      role: text('da', 'role.decides'),
      roleWeight: 2,
      language: 'da',
      countsIn: ['decides', 'leadership'],
      sendsIn: 'now',
    });
    expect(data.excluded).toMatchObject([
      { contactId: '7007', text: text('da', 'exclusion.opted_out') },
      { contactId: '7009', text: text('da', 'exclusion.duplicate_email') },
    ]);
    expect(data.team).toMatchObject([{ ownerId: '61001', name: 'Freja Lindbak' }]);
  });

  it('stores nothing', async () => {
    const before = await house.dump();
    await house.card('POST', '/companies/504/preflight', {});
    expect(await house.dump()).toEqual(before);
  });
});

describe('the choices of the panel', () => {
  it('are the radars, the allowed modes and the days with their date, in the language of the card', async () => {
    const { body } = await house.card('POST', '/companies/501/preflight?language=de', {});
    const { data } = cardReply(preflightReply).parse(body) as { data: PreflightReply };
    expect(data.radars[0]).toMatchObject({ radarId: 'customer-relationship' });
    expect(data.mode).toBe('named');
    expect(data.modes.map(({ mode }) => mode)).toEqual(['named', 'confidential', 'anonymous']);
    expect(data.modes[0]?.explain).toBe(text('de', 'option.mode.named'));
    expect(data.openDays).toBe(14);
    expect(data.closings.find(({ days }) => days === 14)).toEqual({
      days: 14,
      date: '31. August 2026',
      text: '14 Tage, bis 31. August 2026',
    });
    expect(data.languages[0]).toEqual({ language: 'da', name: 'Dänisch' });
    expect(data.owners.map(({ ownerId }) => ownerId)).not.toContain('61001');
    expect(data.owners.length).toBeGreaterThan(0);
  });

  it('count everybody of a role, asked or not', async () => {
    const { body } = await house.card('POST', '/companies/501/preflight', {});
    const { data } = cardReply(preflightReply).parse(body) as { data: PreflightReply };
    const people = data.eligible.length + data.excluded.length;
    const groups = data.coverage.filter(({ id }) => id !== 'decides');
    expect(groups.reduce((sum, { all }) => sum + all, 0)).toBe(people);
    const decides = data.eligible.filter(({ countsIn }) => countsIn.includes('decides'));
    expect(data.coverage[0]).toMatchObject({ id: 'decides', label: 'Decision makers' });
    expect(data.coverage[0]?.all).toBeGreaterThanOrEqual(decides.length);
  });

  it('offer only what the settings allow, and nothing else is launched', async () => {
    const { settings: store } = house.app.storage;
    const { portalId } = house.sandbox;
    const { settings } = await store.getCurrent(portalId);
    const modes = { allowed: ['confidential' as const], preset: 'confidential' as const };
    await store.save(portalId, { ...settings, modes }, house.clock.now());
    const { body } = await house.card('POST', '/companies/507/preflight', {});
    expect(body.data).toMatchObject({ mode: 'confidential', modes: [{ mode: 'confidential' }] });
    const refused = await launch('507', 'a-mode-too-much', { mode: 'named' });
    expect(refused.body).toMatchObject({ ok: false, error: { code: 'mode_not_allowed' } });
    const { body: launched } = await launch('507', 'the-preset');
    const wave = { portalId, waveId: launched.data.waveId };
    expect(await house.app.storage.waves.get(wave)).toMatchObject({ mode: 'confidential' });
    await store.save(portalId, settings, house.clock.now());
  });
});

describe('the preview of the mail', () => {
  const preview = (body: object, language = 'en') =>
    house.card('POST', `/companies/501/preview?language=${language}`, body);

  it('is what the first recipient of the language would get', async () => {
    const { body } = await preview({ language: 'da', openDays: 7 });
    const { data } = cardReply(previewMailReply).parse(body) as { data: PreviewMailReply };
    expect(data).toMatchObject({
      language: 'da',
      from: 'Freja Lindbak <radar@radar.example>',
      subject: text('da', 'mail.subject'),
    });
    expect(data.text).toContain('24. august 2026');
    expect(data.text).toContain(text('en', 'card.mailLink'));
    expect(data.text).not.toMatch(/https?:/);
  });

  it('greets nobody where nobody reads the language', async () => {
    const { body } = await preview({ language: 'sv' });
    expect(body.data.text).toContain(text('sv', 'mail.greeting.nameless'));
  });

  it('falls back to the first recipient for a language that nobody speaks', async () => {
    const { body } = await preview({ language: 'xx' });
    expect(body.data.language).toBe('da');
  });

  it('stores and sends nothing', async () => {
    await house.app.whenIdle();
    const before = await house.dump();
    await preview({});
    await house.app.whenIdle();
    expect(await house.dump()).toEqual(before);
  });
});

describe('launching', () => {
  it('tells how many are asked, and until when', async () => {
    const { body } = await launch('501', 'first-wave', {
      mode: 'confidential',
      openDays: 7,
      leaveOut: ['7006', 'nobody'],
      teamOwnerIds: ['61002', '61001', 'nobody'],
    });
    const { data } = cardReply(launchWaveReply).parse(body) as { data: LaunchWaveReply };
    expect(data).toMatchObject({ invited: 6, team: 2 });
    const days = (Date.parse(data.closesAt) - house.clock.now().getTime()) / 86_400_000;
    expect(days).toBeCloseTo(7, 3);
    waveId = data.waveId;
    const wave = await house.app.storage.waves.get({ portalId: house.sandbox.portalId, waveId });
    expect(wave).toMatchObject({ mode: 'confidential', sender: { name: 'Freja Lindbak' } });
  });

  it('is the same again with the same request, whatever else it says', async () => {
    const { body } = await launch('501', 'first-wave', { mode: 'named' });
    expect(body.data).toMatchObject({ waveId, invited: 6, team: 2 });
  });

  it('does not take the request of another company', async () => {
    const { body } = await launch('504', 'first-wave');
    expect(body).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  });

  it('signs with the owner of the company when the caller owns nothing', async () => {
    const { body } = await house.card(
      'POST',
      '/companies/504/waves',
      { requestId: 'by-a-colleague' },
      { userEmail: 'somebody.else@soekort.example' },
    );
    const ref = { portalId: house.sandbox.portalId, waveId: body.data.waveId };
    expect(await house.app.storage.waves.get(ref)).toMatchObject({
      sender: { name: 'Mikkel Thorsager' },
    });
  });

  it('asks nobody twice who is at two companies', async () => {
    // Contact 7012 works at 502 and 510.
    await launch('502', 'at-the-first');
    const { body } = await launch('510', 'at-the-second');
    expect(body.data.excluded).toContainEqual(
      expect.objectContaining({ contactId: '7012', reason: 'rest_period' }),
    );
  });
});

describe('closing', () => {
  const close = (id: string) => house.card('POST', `/waves/${id}/close`, { requestId: 'close-it' });

  it('ends the wave, and is the same again', async () => {
    for (let count = 0; count < 2; count += 1) {
      const { body } = await close(waveId);
      expect(cardReply(closeWaveReply).parse(body)).toEqual({
        ok: true,
        data: { waveId, status: 'closed' },
      });
    }
    expect(house.log.events('wave.closed')).toHaveLength(1);
    const { body } = await house.card('GET', '/companies/501');
    expect(body.data.wave).toMatchObject({ canClose: false, answered: 0, invited: 6 });
  });

  it.each(['cancelled', 'scheduled', 'draft'] as const)(
    'leaves a %s wave alone',
    async (status) => {
      const { portalId } = house.sandbox;
      const { storage } = house.app;
      const [wave] = await storage.waves.listOfCompany({ portalId, companyId: '510' });
      if (!wave) throw new Error('The wave of 510 is missing.');
      await storage.waves.setStatus(wave, status, null);
      const { body } = await close(wave.waveId);
      expect(body).toMatchObject({ ok: false, error: { code: 'wave_state' } });
      expect(await storage.waves.get(wave)).toMatchObject({ status, closedAt: null });
    },
  );
});

it('a wave that nobody answered is closed without scores, and says that there were too few', async () => {
  await house.app.whenIdle();
  expect(house.sandbox.portal.records.find('companies', '501')?.properties).toMatchObject({
    radar_wave_status: 'closed',
    radar_wave_answered: '0',
    radar_health_band: 'no_data',
    radar_health_reasons: text('en', 'reason.too_few'),
  });
  expect(house.log.events('request.failed')).toEqual([]);
});
