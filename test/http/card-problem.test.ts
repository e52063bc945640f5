import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { companyCard } from '../../src/contracts/company-card.ts';
import type { CompanyCard } from '../../src/contracts/company-card.ts';
import { text } from '../../src/texts/catalogue.ts';
import { formatDate } from '../../src/texts/format.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import type { Language } from '../../src/texts/language.ts';
import { launch } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const RULED = '902';
const OTHERS = ['901', '903'];
const OWN_WORDS = 'phone is required because of a conditional property rule based on [name]';

/** An administrator wants a phone number of one company, and every company is asked. */
let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({
      901: buildPeople(2, 9101),
      902: buildPeople(2, 9201),
      903: buildPeople(2, 9301),
    }),
  });
  house.sandbox.portal.rules.add({
    objectType: 'companies',
    property: 'phone',
    when: { property: 'name', values: [`Firma ${RULED}`] },
  });
  for (const companyId of ['901', RULED, '903']) await launch(house, companyId);
});
afterAll(() => house.close());

async function readProblem(
  companyId: string,
  language: Language = 'en',
): Promise<CompanyCard['writeProblem']> {
  const { body } = await house.card('GET', `/companies/${companyId}?language=${language}`);
  const reply = cardReply(companyCard).parse(body);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data.writeProblem;
}

const shown = (companyId: string) =>
  house.sandbox.portal.records.find('companies', companyId)?.properties['radar_wave_status'];

it.each(LANGUAGES)(
  'a write that a rule refuses is shown with HubSpot’s own words, explained in %s',
  async (language) => {
    const problem = await readProblem(RULED, language);
    const { timeZone } = await house.app.storage.portals.get(house.sandbox.portalId);
    const since = new Date(problem?.since ?? '');
    expect(problem).toEqual({
      message: OWN_WORDS,
      since: since.toISOString(),
      text: text(language, 'card.writeProblemText', {
        date: formatDate(since, language, timeZone),
      }),
    });
  },
);

it('the other companies are written, and their cards have nothing to say about it', async () => {
  expect(shown(RULED) ?? '').toBe('');
  for (const companyId of OTHERS) {
    expect(shown(companyId)).toBe('open');
    expect(await readProblem(companyId)).toBeNull();
  }
});

it('as long as the rule stands, the night changes nothing', async () => {
  const before = await readProblem(RULED);
  await sweep();
  const after = await readProblem(RULED);
  expect(after?.message).toBe(OWN_WORDS);
  // It was tried once more.
  expect(Date.parse(after?.since ?? '')).toBeGreaterThan(Date.parse(before?.since ?? ''));
  expect(shown(RULED) ?? '').toBe('');
});

it('once the rule is gone, the night writes the company and the card is calm', async () => {
  house.sandbox.portal.rules.clear();
  await sweep();
  expect(await readProblem(RULED)).toBeNull();
  expect(shown(RULED)).toBe('open');
});

async function sweep(): Promise<void> {
  const { portalId } = house.sandbox;
  await house.app.storage.jobs.enqueue([{ name: 'portal.sweep', data: { portalId } }]);
  await house.app.whenIdle();
}
