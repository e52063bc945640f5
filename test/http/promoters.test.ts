import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { promotersReply } from '../../src/contracts/promoters.ts';
import type { PromotersReply } from '../../src/contracts/promoters.ts';
import { text } from '../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.close());

async function get(query = ''): Promise<PromotersReply> {
  const { body } = await house.card('GET', `/portfolio/promoters${query}`);
  const reply = cardReply(promotersReply).parse(body);
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.data;
}

async function want(recordId: string, properties: Record<string, string>): Promise<void> {
  const { portalId } = house.sandbox;
  const record = { portalId, objectType: 'contacts', recordId } as const;
  await house.app.storage.records.want(record, properties);
}

it.each(LANGUAGES)('before anybody has answered by name, it says so in %s', async (language) => {
  const reply = await get(`?language=${language}`);
  expect(reply).toMatchObject({ language, state: 'none', rows: [], page: 1, pageCount: 1 });
  expect(reply.empty.title).toBe(text(language, 'promoters.noneTitle'));
});

describe('with people', () => {
  beforeAll(async () => {
    const today = house.clock.now().toISOString().slice(0, 10);
    const fresh = { radar_last_answered_on: today };
    await want('7001', { ...fresh, radar_advocacy: 'promoter_to_ask' });
    await want('7002', {
      ...fresh,
      radar_advocacy: 'promoter_to_ask',
      radar_rest_until: '2099-01-31',
    });
    for (let id = 8001; id < 8031; id += 1) {
      await want(String(id), { ...fresh, radar_advocacy: 'true_promoter' });
    }
  });

  it('shows the ladder, and first those who may be asked now', async () => {
    const reply = await get();
    expect(reply.figures.map(({ key, value }) => [key, value])).toEqual([
      ['would', '32'],
      ['did', '30'],
      ['deals', '--'],
      ['ask', '1'],
    ]);
    expect(reply.dealsHint).toBe(text('en', 'promoters.dealsHint'));
    expect(reply.rows).toMatchObject([
      {
        contactId: '7001',
        name: 'Contact 7001',
        company: null,
        state: { text: 'Promoter to ask', tone: 'good' },
        deals: '--',
        asking: { text: 'Ask now', tone: 'good' },
      },
    ]);
  });

  it('says why somebody may not be asked, and turns pages', async () => {
    const would = await get('?step=would');
    expect([would.rows.length, would.pageCount]).toEqual([25, 2]);
    const all = [...would.rows, ...(await get('?step=would&page=2')).rows];
    expect(new Set(all.map(({ contactId }) => contactId)).size).toBe(32);
    const resting = all.find(({ contactId }) => contactId === '7002');
    expect(resting?.asking.text).toBe('Rests until 31 Jan 2099');
  });

  it('says that nobody stands on a step', async () => {
    const reply = await get('?step=won&language=de');
    expect(reply).toMatchObject({ state: 'empty', rows: [] });
    expect(reply.empty.text).toBe(text('de', 'promoters.empty.won'));
  });
});

it.each(['step=all', 'page=0', 'step=ask&step=won'])('is refused for %s', async (query) => {
  const { body } = await house.card('GET', `/portfolio/promoters?${query}`);
  expect(body).toMatchObject({ ok: false, error: { code: 'bad_input' } });
});
