import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { groupsReply } from '../../src/contracts/groups-card.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const COMPANY = '900';
let house: House;
beforeAll(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({ [COMPANY]: buildPeople(3, 9001) }),
  });
});
afterAll(() => house.close());

async function read(language = 'en') {
  const { status, body } = await house.card('GET', `/settings/groups?language=${language}`);
  expect(status).toBe(200);
  const reply = cardReply(groupsReply).parse(body);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data;
}

const save = (version: number, groups: object) =>
  house.card('PUT', '/settings', { requestId: 'save-groups', version, settings: { groups } });

describe('the groups', () => {
  it.each(LANGUAGES)('come with everything that can be chosen, in %s', async (language) => {
    const reply = await read(language);
    expect(reply).toMatchObject({
      groups: { source: 'buying_role', property: '', rules: [], defaultGroup: 'users' },
      problem: null,
      limits: { rules: 50, group: 40 },
    });
    expect(reply.sources.map(({ value }) => value)).toEqual(['buying_role', 'property', 'label']);
    expect(reply.roleWeights.map(({ value }) => value)).toEqual([1, 1.5, 2]);
    expect(reply.roleWeights[1]?.label).toContain(language === 'en' ? '1.5' : '1,5');
  });

  it('can come from any text or choice of a contact, but not from Radar’s own', async () => {
    const { properties } = await read();
    const names = properties.map(({ value }) => value);
    expect(names).toContain('jobtitle');
    expect(names).toContain('hs_buying_role');
    expect(names.filter((name) => name.startsWith('radar_'))).toEqual([]);
    const role = properties.find(({ value }) => value === 'hs_buying_role');
    expect(role?.options).toContainEqual({ value: 'CHAMPION', label: expect.any(String) });
  });

  it('are shown while HubSpot does not answer, with the reason', async () => {
    house.sandbox.portal.faults.next({ path: /\/labels$/, status: 500, times: 20 });
    const reply = await read();
    house.sandbox.portal.faults.clear();
    expect(reply.properties).toEqual([]);
    expect(reply.problem?.message).not.toBe('');
    expect(reply.groups.defaultGroup).toBe('users');
  });

  it('decide who is asked as what', async () => {
    const [first] = house.sandbox.portal.records.list('contacts');
    house.sandbox.portal.records.update('contacts', first?.id ?? '', { jobtitle: 'Purchaser' });
    const rules = [{ value: 'purchaser', group: 'Buying', roleWeight: 2 }];
    const groups = { source: 'property', property: 'jobtitle', rules, defaultGroup: 'Others' };
    expect((await save(0, groups)).body).toMatchObject({
      ok: true,
      data: { settings: { groups } },
    });
    const { body } = await house.card('POST', `/companies/${COMPANY}/preflight`, {});
    const people = body.data.eligible.map(
      ({
        contactId,
        group,
        roleWeight,
      }: {
        contactId: string;
        group: string;
        roleWeight: number;
      }) => [contactId, group, roleWeight].join(' '),
    );
    expect(people).toContain(`${first?.id} Buying 2`);
    expect(people.filter((person: string) => person.endsWith(' Others 1'))).toHaveLength(2);
  });

  it('that do not fit are not saved', async () => {
    const { body } = await save(1, {
      source: 'property',
      property: '',
      rules: [],
      defaultGroup: 'x',
    });
    expect(body).toMatchObject({ ok: false, error: { code: 'bad_input' } });
    expect((await read()).groups).toMatchObject({ property: 'jobtitle' });
  });
});
