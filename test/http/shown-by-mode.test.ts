import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { customerRelationship } from '../../src/survey/templates/customer-relationship.ts';
import { text } from '../../src/texts/catalogue.ts';
import { launch, linkOf } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { CardAnswer, House } from '../support/start-house.ts';

const POINTS = customerRelationship.points.map(({ id }) => id);

let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({
      900: buildPeople(9, 9001),
      901: buildPeople(9, 9101),
      902: buildPeople(4, 9201),
      903: buildPeople(9, 9301),
    }),
  });
});
afterAll(() => house.close());

/** A closed wave with `count` people, each with a rating of their own and a comment. */
async function closed(companyId: string, mode: string, count: number, rate: (i: number) => number) {
  const waveId = await launch(house, companyId, { mode });
  const from = Number(companyId) * 100 - 80_999;
  for (let i = 0; i < count; i += 1) {
    const now = rate(i);
    const extras = { comment: `Comment ${String(i)}`, recommend: '9' };
    const byPoint = { [POINTS[0] ?? '']: { now: rate(0), desired: 9 } };
    const link = linkOf(house, String(from + i));
    expect(await answer(link, { now, desired: 9 }, byPoint, extras)).toBe(200);
  }
  await house.app.whenIdle();
  await house.card('POST', `/waves/${waveId}/close`, { requestId: `close-${companyId}` });
  await house.app.runDueWork();
}
const cardOf = async (companyId: string): Promise<CardAnswer> =>
  (await house.card('GET', `/companies/${companyId}`)).body.data;

describe('an anonymous survey of seven people', () => {
  let card: CardAnswer;
  beforeAll(async () => {
    await closed('900', 'anonymous', 7, (i) => [5, 6, 6, 7, 7, 8, 9][i] ?? 5);
    card = await cardOf('900');
  });

  it('says how many answered as a range, beside the scores and in the history', () => {
    expect(card.scores.source).toContain('5–9');
    expect(card.history[0].answers).toBe('5–9');
  });

  it('sends no mean with more than one decimal to the card', () => {
    for (const point of card.scores.points) {
      for (const mean of [point.customerNow, point.customerDesired]) {
        expect(mean).toBe(Math.round(mean * 10) / 10);
      }
    }
  });

  it('shows full agreement as 95 or more, also in the property', () => {
    const agreed = card.scores.points.find(({ id }: { id: string }) => id === POINTS[0]);
    expect(agreed.text.consensus).toBe('≥ 95');
    const record = house.sandbox.portal.records.find('companies', '900');
    expect(Number(record?.properties['radar_consensus_score'])).toBeLessThanOrEqual(95);
  });

  it('shows none of the seven comments, and says why', () => {
    expect(card.voices).toEqual({ items: [], more: '', notes: [text('en', 'voices.too_few')] });
  });
});

describe('an anonymous survey of eight people', () => {
  it('shows the comments without a name', async () => {
    await closed('901', 'anonymous', 8, (i) => 5 + (i % 3));
    const { voices } = await cardOf('901');
    const comments = voices.items.filter(({ text: said }: { text: string }) =>
      said.startsWith('Comment'),
    );
    expect(comments).toHaveLength(8);
    for (const { name } of voices.items) expect(name).toBe('');
  });
});

describe('a confidential survey of three people', () => {
  it('shows exact counts and consensus, and the comments without a name', async () => {
    await closed('902', 'confidential', 3, (i) => 5 + i);
    const card = await cardOf('902');
    expect(card.history[0].answers).toBe('3');
    const agreed = card.scores.points.find(({ id }: { id: string }) => id === POINTS[0]);
    expect(agreed.text.consensus).toBe('100');
    expect(card.voices.items.map(({ name }: { name: string }) => name)).toEqual(['', '', '']);
  });
});

describe('a named survey', () => {
  it('shows who said what, already while it runs and its scores are provisional', async () => {
    await launch(house, '903', { mode: 'named' });
    for (let i = 0; i < 5; i += 1) {
      const link = linkOf(house, String(9301 + i));
      await answer(link, { now: 7, desired: 9 }, {}, { comment: `Comment ${String(i)}` });
    }
    await house.app.runDueWork();
    const { voices } = await cardOf('903');
    expect(voices.items).toContainEqual({
      about: text('en', 'voices.comment'),
      question: '',
      text: 'Comment 0',
      name: 'Nr. 9301 Prøve',
    });
  });
});
