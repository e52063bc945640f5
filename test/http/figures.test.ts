import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { figuresReply } from '../../src/contracts/figures.ts';
import type { FiguresReply } from '../../src/contracts/figures.ts';
import { EMPTY_PORTAL } from '../../src/sandbox/portal-data.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { buildFigureReport } from '../storage/samples.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

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

async function get(query = ''): Promise<FiguresReply> {
  const { status, body } = await house.card('GET', `/figures${query}`);
  expect(status).toBe(200);
  const reply = cardReply(figuresReply).parse(body);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data;
}

const save = (customers: number, portal = portalId) =>
  house.app.storage.figures.saveReport(portal, buildFigureReport(customers), house.clock.now());

describe('the figures of customers', () => {
  it('say that the first night is yet to come, and never those of another account', async () => {
    await save(9, otherPortalId);
    const reply = await get();
    expect(reply).toMatchObject({ state: 'waiting', periods: [], countedOn: '' });
    expect(reply.empty.title).toBe(text('en', 'figures.waiting.title'));
  });

  it('say what to map where nobody is a customer', async () => {
    await save(0);
    const reply = await get();
    expect(reply.state).toBe('none');
    expect(reply.empty.text).toContain('Customer since');
  });

  it('tell the value with its formula and the companies behind it', async () => {
    await save(12);
    const [year] = (await get()).periods;
    const shown = (year?.figures ?? []).map(({ key, value, counted }) => [key, value, counted]);
    expect(shown).toEqual([
      ['retention', '100%', '12 companies counted'],
      ['revenue', 'DKK\u00a01,000', '12 companies counted'],
      ['lifetimeValue', 'DKK\u00a011,000', '12 companies counted'],
      ['firstValue', '--', text('en', 'figures.gap.first_value_unmapped')],
      ['repurchase', '100%', '12 companies counted'],
      ['complaints', '0.0', '12 companies counted'],
    ]);
    expect(year?.figures[0]?.formula).toContain('(12 − 0) ÷ 12');
    expect(year?.figures[1]?.formula).toContain('DKK\u00a012,000 ÷ 12');
    expect(year?.label).toBe('Nov 2025 – Oct 2026, twelve months');
  });

  it('say that there are too few to tell anything', async () => {
    await save(3);
    const [year] = (await get()).periods;
    expect(year?.figures[0]).toMatchObject({
      value: '--',
      counted: '3 companies: too few to tell anything',
    });
  });

  it.each(LANGUAGES)('speak %s everywhere', async (language) => {
    await save(12);
    const reply = await get(`?language=${language}`);
    expect(reply.words.formulas).toBe(text(language, 'figures.formulas'));
    expect(reply.periods[0]?.figures[0]?.label).toBe(text(language, 'figures.retention.label'));
  });

  it('are counted in the night', async () => {
    await house.app.storage.jobs.enqueue([{ name: 'portal.sweep', data: { portalId } }]);
    await house.app.whenIdle();
    expect(house.log.events('figures.reported')).toHaveLength(1);
  });
});
