import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { companyCard } from '../../src/contracts/company-card.ts';
import { lossesReply } from '../../src/contracts/losses.ts';
import type { LossesReply } from '../../src/contracts/losses.ts';
import { EMPTY_PORTAL } from '../../src/sandbox/portal-data.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { buildLossReport, buildPostMortem } from '../storage/samples.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const COMPANY = '501';

let house: House;
let portalId: number;
let otherPortalId: number;
beforeAll(async () => {
  house = await startHouse();
  portalId = house.sandbox.portalId;
  otherPortalId = house.sandbox.addPortal(EMPTY_PORTAL).portalId;
  const portal = await house.app.storage.portals.get(portalId);
  await house.app.storage.portals.save({ ...portal, portalId: otherPortalId });
});
afterAll(() => house.close());

async function get(query = ''): Promise<LossesReply> {
  const { status, body } = await house.card('GET', `/losses${query}`);
  expect(status).toBe(200);
  const reply = cardReply(lossesReply).parse(body);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data;
}

async function map(changes: { lostProperty: string; lostValue: string }): Promise<void> {
  const { settings } = house.app.storage;
  const { settings: before } = await settings.getCurrent(portalId);
  await settings.save(portalId, { ...before, ...changes }, house.clock.now());
}

async function sweep(): Promise<void> {
  await house.app.storage.jobs.enqueue([{ name: 'portal.sweep', data: { portalId } }]);
  await house.app.whenIdle();
}

const setStage = (value: string): unknown =>
  house.sandbox.portal.records.update('companies', COMPANY, { lifecyclestage: value });

describe('the companies that left', () => {
  it('an account that has not said how to tell them is told to', async () => {
    const reply = await get();
    expect(reply).toMatchObject({ state: 'unmapped', rows: [], figures: [] });
    expect(reply.empty.title).toBe(text('en', 'losses.unmapped.title'));
  });

  it('are looked for at night', async () => {
    await house.card('GET', `/companies/${COMPANY}`);
    const { companies } = house.app.storage;
    const facts = { name: 'Nordlys Kraft', ownerId: null, language: null, renewalAt: null };
    await companies.save({ portalId, companyId: COMPANY, ...facts });
    await map({ lostProperty: 'lifecyclestage', lostValue: 'evangelist' });
    expect((await get()).state).toBe('waiting');
    await sweep();
    expect((await get()).state).toBe('none');

    setStage('evangelist');
    await sweep();
    const reply = await get();
    expect(reply.state).toBe('rows');
    expect(reply.rows).toMatchObject([
      { companyId: COMPANY, warned: { tone: 'bad' }, health: '--', firstRed: '--', why: '--' },
    ]);
    expect(reply.figures.map(({ key, value }) => [key, value])).toContainEqual(['lost', '1']);
    expect(house.log.events('company.lost')).toHaveLength(1);
  });

  it('are told on their card, too', async () => {
    const { body } = await house.card('GET', `/companies/${COMPANY}`);
    const reply = cardReply(companyCard).parse(body);
    if (!reply.ok) throw new Error(reply.error.code);
    expect(reply.data.loss?.title).toMatch(/^Lost on /);
    expect(reply.data.loss?.facts.map(({ key }) => key)).toEqual([
      ...['warned', 'health', 'firstRed', 'why', 'cases'],
    ]);
  });

  it('a second night changes nothing', async () => {
    const before = await get();
    await sweep();
    expect(await get()).toEqual(before);
    expect(house.log.events('company.lost')).toHaveLength(1);
  });

  it('whoever comes back is a customer again', async () => {
    setStage('customer');
    await sweep();
    expect((await get()).rows).toEqual([]);
    const { body } = await house.card('GET', `/companies/${COMPANY}`);
    expect(body.data.loss).toBeNull();
  });

  it.each(LANGUAGES)('are worded in %s, with numbers of that language', async (language) => {
    const { losses } = house.app.storage;
    await losses.save(buildPostMortem({ portalId, companyId: COMPANY }), house.clock.now());
    await losses.saveReport(portalId, buildLossReport(12), house.clock.now());
    const reply = await get(`?language=${language}`);
    expect(reply.language).toBe(language);
    expect(reply.words.title).toBe(text(language, 'losses.title'));
    expect(reply.rows[0]?.warned).toEqual({
      text: text(language, 'losses.warnedDays', { days: 75 }),
      tone: 'good',
    });
    expect(reply.rows[0]?.firstRed).toContain(text(language, 'process.delivery'));
    expect(reply.comparison).toBe(text(language, 'losses.equal'));
    expect(reply.reasons).toMatchObject([{ code: 'champion_left', lost: '7', kept: '4' }]);
    expect(reply.traits).toMatchObject([
      {
        label: text(language, 'losses.trait.red', { process: text(language, 'process.delivery') }),
      },
    ]);
  });

  it('of one account are nobody else’s', async () => {
    const { body } = await house.card('GET', '/losses', undefined, { portalId: otherPortalId });
    expect(body.data.rows).toEqual([]);
    expect(body.data.state).toBe('unmapped');
  });
});
