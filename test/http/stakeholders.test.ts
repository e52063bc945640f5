import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { stakeholdersReply } from '../../src/contracts/stakeholders.ts';
import type { StakeholdersReply } from '../../src/contracts/stakeholders.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { launch, linkOf } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({ 900: buildPeople(4, 9001), 901: buildPeople(6, 9101) }),
  });
});
afterAll(() => house.close());

async function mapOf(companyId: string, language = 'en'): Promise<StakeholdersReply> {
  const path = `/portfolio/stakeholders/${companyId}?language=${language}`;
  const reply = cardReply(stakeholdersReply).parse((await house.card('GET', path)).body);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data;
}

const figures = ({ figures: all }: StakeholdersReply) =>
  Object.fromEntries(all.map(({ key, value }) => [key, value]));

it.each(LANGUAGES)('says what will appear before anybody was asked, in %s', async (language) => {
  const map = await mapOf('900', language);
  expect(map).toMatchObject({ empty: text(language, 'stakeholders.empty'), people: [] });
});

describe('the map of a customer’s people', () => {
  it('says who answered, who did not, and who recommends, in a named survey', async () => {
    await launch(house, '900', { mode: 'named' });
    await answer(linkOf(house, '9001'), { now: 8, desired: 9 }, {}, { recommend: '10' });
    await house.app.whenIdle();
    const map = await mapOf('900');
    const answered = map.people.filter(({ state }) => state.text === 'Answered');
    expect(answered).toHaveLength(1);
    expect(answered[0]?.promoter?.text).toMatch(/romoter/);
    expect(map.people.filter(({ promoter }) => promoter !== null)).toHaveLength(1);
    expect(figures(map)).toMatchObject({ asked: String(map.people.length), answered: '1' });
    expect(figures(map)['coverage']).toMatch(/%$/);
    expect(map.hints).toEqual([]);
  });

  it('names nobody’s answer in an anonymous survey, and counts none while it runs', async () => {
    await launch(house, '901', { mode: 'anonymous' });
    for (const person of ['9101', '9102']) {
      await answer(linkOf(house, person), { now: 8, desired: 9 }, {}, { recommend: '10' });
    }
    await house.app.whenIdle();
    const map = await mapOf('901');
    expect(new Set(map.people.map(({ state }) => state.text)).size).toBe(1);
    expect(map.showsPromoters).toBe(false);
    expect(map.people.every(({ promoter }) => promoter === null)).toBe(true);
    expect(figures(map)).toMatchObject({ answered: '--', coverage: '--' });
    expect(map.hints).toEqual([text('en', 'stakeholders.hidden')]);
  });

  it('is empty for a company of nobody, and refused for an id that is none', async () => {
    expect((await mapOf('424242')).people).toEqual([]);
    const { body } = await house.card('GET', '/portfolio/stakeholders/x');
    expect(body).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  });
});
