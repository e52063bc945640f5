import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { storeWave } from '../../src/survey/store-wave.ts';
import { createPersonalLinks } from '../../src/survey/personal-links.ts';
import { planWave } from '../../src/survey/plan-wave.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import type { PortalSettings } from '../../src/survey/settings.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { formatDay } from '../../src/texts/format.ts';
import { text } from '../../src/texts/catalogue.ts';
import { buildRadar, buildWave } from '../support/builders.ts';
import { buildActionBody, postToHubSpotRoute } from '../support/call-action.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { CardAnswer, House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  const companies = Array.from({ length: 12 }, (_, index) => {
    const companyId = String(900 + index);
    return [companyId, buildPeople(2, Number(companyId) * 10 + 1)] as const;
  });
  house = await startHouse('pglite', { data: buildPortalData(Object.fromEntries(companies)) });
});
afterAll(() => house.close());
afterEach(async () => {
  await house.app.whenIdle();
  await sql`delete from settings_versions`.execute(house.database.kysely);
  expect(house.log.events('request.failed')).toEqual([]);
});

let next = 900;
const newCompany = (): string => String(next++);
let nextRequest = 1;

const set = (changes: Partial<PortalSettings>) =>
  house.app.storage.settings.save(
    house.sandbox.portalId,
    { ...defaultPortalSettings, ...changes },
    house.clock.now(),
  );

async function launch(
  companyId: string,
  changes: object = {},
  language = 'en',
): Promise<CardAnswer> {
  const path = `/companies/${companyId}/waves?language=${language}`;
  const requestId = `launch-rules-${nextRequest++}`;
  return (await house.card('POST', path, { requestId, ...changes })).body;
}

async function runAction(companyId: string, inputs: object = {}): Promise<Record<string, string>> {
  const callbackId = `ap-rules-${nextRequest++}`;
  const body = buildActionBody(house, { callbackId, companyId, inputs: { ...inputs } });
  const { json } = await postToHubSpotRoute(house, '/actions/send', body);
  return json.outputFields as Record<string, string>;
}

/** A wave of a radar that was sent so many days ago, and has closed. */
async function sendEarlier(companyId: string, days: number, radarId = 'other'): Promise<void> {
  const { portalId } = house.sandbox;
  const openedAt = new Date(house.clock.now().getTime() - days * 86_400_000);
  await house.app.storage.waves.insert(
    buildWave({
      portalId,
      companyId,
      waveId: `wav_${companyId}_${days}_${radarId}`,
      requestId: `earlier-${companyId}-${days}-${radarId}`,
      radar: buildRadar({ radarId }),
      status: 'closed',
      openedAt,
      closedAt: openedAt,
    }),
  );
}

describe('a company that rests', () => {
  // The house begins on 17 August 2026.
  const UNTIL = '2026-10-06';

  it('shows everybody left out, with the date', async () => {
    const companyId = newCompany();
    await set({ companyRestDays: 60 });
    await sendEarlier(companyId, 10);
    const { body } = await house.card('POST', `/companies/${companyId}/preflight`, {});
    expect(body.data.eligible).toEqual([]);
    expect(body.data.excluded).toHaveLength(2);
    for (const excluded of body.data.excluded) {
      expect(excluded).toMatchObject({
        reason: 'company_rest',
        text: text('en', 'exclusion.company_rest', { until: formatDay(UNTIL, 'en') }),
      });
    }
    // The vendor's team is exempt.
    expect(body.data.team).toHaveLength(1);
  });

  it.each(LANGUAGES)('gets no wave, and says until when in %s', async (language) => {
    await set({ companyRestDays: 60 });
    const companyId = '901';
    next = Math.max(next, 902);
    if (language === 'en') await sendEarlier(companyId, 10);
    const until = formatDay(UNTIL, language);
    expect(await launch(companyId, {}, language)).toEqual({
      ok: false,
      error: {
        code: 'company_rests',
        message: text(language, 'error.company_rests.message', { until }),
        action: text(language, 'error.company_rests.action'),
      },
    });
  });

  it('ends the workflow action with a reason of its own', async () => {
    const companyId = newCompany();
    await set({ companyRestDays: 60 });
    await sendEarlier(companyId, 10);
    expect(await runAction(companyId)).toEqual({
      errorCode: 'COMPANY_RESTS',
      hs_execution_state: 'FAIL_CONTINUE',
    });
  });

  it('may get the same radar again from the floor on', async () => {
    const [early, late] = [newCompany(), newCompany()];
    await set({ companyRestDays: 60 });
    await sendEarlier(early, 29, 'customer-relationship');
    await sendEarlier(late, 30, 'customer-relationship');
    expect(await launch(early)).toMatchObject({ ok: false, error: { code: 'company_rests' } });
    expect(await launch(late)).toMatchObject({ ok: true, data: { invited: 2 } });
  });

  it('is seen under the lock: two launches at once can not pass each other', async () => {
    const { storage } = house.app;
    const companyId = newCompany();
    const ref = { portalId: house.sandbox.portalId, companyId };
    await set({ companyRestDays: 60 });
    await house.card('GET', `/companies/${companyId}`);
    const plan = await planWave(
      {
        storage,
        clock: house.clock,
        crm: {
          getCompany: () =>
            Promise.resolve({
              ...ref,
              name: 'Firma',
              ownerId: null,
              language: null,
              renewalAt: null,
            }),
          listContacts: () => Promise.resolve([]),
          readSubscriptions: () => Promise.resolve(new Map()),
          listOwners: () => Promise.resolve([]),
        },
      },
      { company: ref, teamOwnerIds: [], userEmail: '' },
    );
    // Since the plan was made, somebody has sent another radar.
    await sendEarlier(companyId, 0);
    const links = createPersonalLinks([{ id: 'k', key: Buffer.alloc(32) }], house.url);
    const wave = buildWave({ ...ref, waveId: 'wav_second', requestId: 'second' });
    const contact = { ...ref, contactId: '1', email: 'a@b.example', firstName: '', lastName: '' };
    const contacts = [
      {
        ...contact,
        language: null,
        buyingRoles: [],
        jobTitle: '',
        labels: [],
        groupValue: '',
        optedOut: false,
        bounced: false,
        hasLeft: false,
        hasLegalBasis: false,
        timeZone: null,
      },
    ];
    const withPeople = { ...plan, preflightInput: { ...plan.preflightInput, contacts } };
    await expect(
      storage.transaction((stores) =>
        storeWave(stores, links, {
          wave,
          plan: withPeople,
          leaveOut: [],
          start: 'now',
          headsUpDays: 0,
          now: wave.openedAt,
        }),
      ),
    ).rejects.toMatchObject({ code: 'company_rests' });
  });
});

it('who was asked alone says from when somebody can be asked again', async () => {
  const companyId = newCompany();
  const { data } = await launch(companyId);
  await house.card('POST', `/waves/${data.waveId}/close`, { requestId: 'close-it' });
  const until = formatDay('2026-09-16', 'en');
  expect(await launch(companyId)).toMatchObject({
    ok: false,
    error: {
      code: 'nobody_to_invite',
      message: text('en', 'error.nobody_to_invite.message.until', { until }),
    },
  });
});

it('the preview shows whom the mail comes from by the settings; the wave keeps its CSM', async () => {
  const companyId = newCompany();
  await set({ delivery: { channel: 'mail', emailId: 0, senderName: 'Kundeteam', replyTo: '' } });
  const { body } = await house.card('POST', `/companies/${companyId}/preview`, {});
  expect(body.data.from).toContain('Kundeteam');
  expect(body.data.text).toContain('Kundeteam');
  const { data } = await launch(companyId);
  const ref = { portalId: house.sandbox.portalId, waveId: data.waveId as string };
  expect((await house.app.storage.waves.get(ref)).sender.name).not.toBe('Kundeteam');
});

describe('the mode', () => {
  const modeOf = async (companyId: string) => {
    const ref = { portalId: house.sandbox.portalId, companyId };
    return (await house.app.storage.waves.listOfCompany(ref))[0]?.mode;
  };

  it('is the preset one in a workflow that names none', async () => {
    const companyId = newCompany();
    await set({ modes: { allowed: ['confidential', 'anonymous'], preset: 'anonymous' } });
    expect(await runAction(companyId)).toMatchObject({ hs_execution_state: 'SUCCESS' });
    expect(await modeOf(companyId)).toBe('anonymous');
  });

  it('is refused where the settings do not allow it, on the card and in a workflow', async () => {
    const companyId = newCompany();
    await set({ modes: { allowed: ['confidential'], preset: 'confidential' } });
    const refused = await launch(companyId, { mode: 'anonymous' }, 'da');
    expect(refused).toEqual({
      ok: false,
      error: {
        code: 'mode_not_allowed',
        message: text('da', 'error.mode_not_allowed.message'),
        action: text('da', 'error.mode_not_allowed.action'),
      },
    });
    expect(await runAction(companyId, { mode: 'named' })).toMatchObject({
      errorCode: 'MODE_NOT_ALLOWED',
    });
    expect(await modeOf(companyId)).toBeUndefined();
    expect(await launch(companyId, { mode: 'confidential' })).toMatchObject({ ok: true });
  });

  it('offers a workflow what the settings allow', async () => {
    await set({ modes: { allowed: ['confidential', 'anonymous'], preset: 'confidential' } });
    const { json } = await postToHubSpotRoute(house, '/options/mode', {
      origin: { portalId: house.sandbox.portalId },
      inputFieldName: 'mode',
    });
    expect(json.options.map(({ value }: { value: string }) => value)).toEqual([
      'confidential',
      'anonymous',
    ]);
  });
});
