import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestSandbox } from '../../support/start-test-sandbox.ts';
import { startTestSandbox } from '../../support/start-test-sandbox.ts';

const COMPANIES = '/crm/objects/2026-09/companies';
const CONTACTS = '/crm/objects/2026-09/contacts';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await startTestSandbox();
});
afterEach(() => sandbox.close());

const merge = (path: string, primaryObjectId: string, objectIdToMerge: string) =>
  sandbox.call('POST', `${path}/merge`, { primaryObjectId, objectIdToMerge });

async function contactsOf(companyId: string): Promise<number[]> {
  const { body } = await sandbox.call('GET', `${COMPANIES}/${companyId}/associations/contacts`);
  return (body as { results: { toObjectId: number }[] }).results.map((each) => each.toObjectId);
}

describe('merged companies', () => {
  test('become one with the primary’s values, the other’s where it has none, and all people', async () => {
    const { records } = sandbox.portal;
    records.update('companies', '501', { city: '' });
    records.update('companies', '502', { city: 'Tromsø' });
    const name = records.find('companies', '501')?.properties['name'];
    const people = [...(await contactsOf('501')), ...(await contactsOf('502'))];

    const { status, body } = await merge(COMPANIES, '501', '502');
    expect([status, body]).toMatchObject([200, { id: '501', properties: { name } }]);
    const read = await sandbox.call('GET', `${COMPANIES}/501?properties=city,hs_merged_object_ids`);
    expect(read.body).toMatchObject({
      properties: { city: 'Tromsø', hs_merged_object_ids: '502' },
    });
    expect(new Set(await contactsOf('501'))).toEqual(new Set(people));
    expect(records.list('companies').map(({ id }) => id)).not.toContain('502');
  });

  test('answer under the old id with the new one, also to writes', async () => {
    await merge(COMPANIES, '501', '502');
    expect((await sandbox.call('GET', `${COMPANIES}/502`)).body).toMatchObject({ id: '501' });
    const written = await sandbox.call('PATCH', `${COMPANIES}/502`, {
      properties: { city: 'Alta' },
    });
    expect(written.body).toMatchObject({ id: '501', properties: { city: 'Alta' } });
    expect(await contactsOf('502')).toEqual(await contactsOf('501'));
    const batch = await sandbox.call('POST', `${COMPANIES}/batch/read`, {
      inputs: [{ id: '502' }],
    });
    expect(batch.body).toMatchObject({ results: [{ id: '501' }] });
  });

  test('can get a new id, under which both are found', async () => {
    sandbox.portal.account.mergesIntoNewIds = true;
    const people = [...(await contactsOf('501')), ...(await contactsOf('502'))];
    const { body } = await merge(COMPANIES, '501', '502');
    const { id } = body as { id: string };
    expect(['501', '502']).not.toContain(id);
    for (const old of ['501', '502']) {
      const read = await sandbox.call('GET', `${COMPANIES}/${old}?properties=hs_merged_object_ids`);
      expect(read.body).toMatchObject({ id, properties: { hs_merged_object_ids: '501;502' } });
    }
    expect(new Set(await contactsOf(id))).toEqual(new Set(people));
  });

  test('can be merged again', async () => {
    await merge(COMPANIES, '501', '502');
    await merge(COMPANIES, '503', '502');
    const read = await sandbox.call('GET', `${COMPANIES}/501?properties=hs_merged_object_ids`);
    expect(read.body).toMatchObject({ id: '503', properties: { hs_merged_object_ids: '502;501' } });
  });

  test('take their associations as the primary’s: who had the other one as primary company keeps it', async () => {
    await merge(COMPANIES, '510', '502');
    const { body } = await sandbox.call('GET', `${CONTACTS}/7012/associations/companies`);
    expect(body).toMatchObject({
      results: [{ toObjectId: 510, associationTypes: [{ label: null }, { label: 'Primary' }] }],
    });
  });
});

test.each([
  ['a record with itself', '501', '501', 400],
  ['a record that is not there', '501', '9', 404],
])('merging %s is refused', async (_what, primary, other, status) => {
  expect((await merge(COMPANIES, primary, other)).status).toBe(status);
});

test('a merged contact keeps its own primary company', async () => {
  const primary = '7001';
  await merge(CONTACTS, primary, '7012');
  const { body } = await sandbox.call('GET', `${CONTACTS}/${primary}/associations/companies`);
  const { results } = body as {
    results: { toObjectId: number; associationTypes: { label: string | null }[] }[];
  };
  const primaries = results.filter(({ associationTypes }) =>
    associationTypes.some(({ label }) => label === 'Primary'),
  );
  expect(primaries.map(({ toObjectId }) => toObjectId)).toEqual([501]);
  expect(results.map(({ toObjectId }) => toObjectId)).toEqual(
    expect.arrayContaining([501, 502, 510]),
  );
});

describe('a contact deleted for privacy', () => {
  const purge = (body: Record<string, unknown>) =>
    sandbox.call('POST', `${CONTACTS}/gdpr-delete`, body);

  test('is gone with values, history and associations, archived ones too', async () => {
    await sandbox.call('DELETE', `${CONTACTS}/7002`);
    for (const id of ['7001', '7002']) {
      expect((await purge({ objectId: id })).status).toBe(204);
      for (const path of [`${CONTACTS}/${id}`, `${CONTACTS}/${id}?archived=true`]) {
        expect((await sandbox.call('GET', path)).status).toBe(404);
      }
    }
    expect(await contactsOf('501')).not.toContain(7001);
    expect((await purge({ objectId: '7001' })).status).toBe(404);
  });

  test('can be named by the address, and an unknown address is no error', async () => {
    const email = sandbox.portal.records.find('contacts', '7001')?.properties['email'];
    expect((await purge({ objectId: email, idProperty: 'email' })).status).toBe(204);
    expect(sandbox.portal.records.find('contacts', '7001')).toBeNull();
    expect((await purge({ objectId: email, idProperty: 'email' })).status).toBe(204);
  });
});
