import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/lib/errors.ts';
import { findUnsubscribed } from '../../src/survey/subscriptions/find-unsubscribed.ts';
import type { SubscriptionStatus } from '../../src/survey/subscriptions/subscription-status.ts';
import type { Contact } from '../../src/survey/types.ts';
import { buildContact } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';

const NOW = new Date('2026-11-21T09:00:00Z');
const HOUR = 3_600_000;
const later = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR);

describe.each(await databases())('who has unsubscribed on %s', (kind) => {
  let opened: TestStorage;
  let asked: Array<readonly string[]> = [];
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());
  afterEach(async () => {
    asked = [];
    await sql`delete from subscription_statuses`.execute(opened.database.kysely);
  });

  const ANNE = buildContact({ contactId: '1', email: 'anne@nordlys.example' });
  const BO = buildContact({ contactId: '2', email: 'bo@nordlys.example' });

  const find = async (
    contacts: readonly Contact[],
    said: Readonly<Record<string, SubscriptionStatus>> = {},
    { now = NOW, type = 7 } = {},
  ) => {
    const crm = {
      readSubscriptions: (_portalId: number, _type: number, emails: readonly string[]) => {
        asked.push(emails);
        return Promise.resolve(new Map(Object.entries(said)));
      },
    };
    const deps = { storage: opened.storage, crm, clock: { now: () => now } };
    return [...(await findUnsubscribed(deps, 1, type, contacts))];
  };

  it('is asked of HubSpot, and who never said anything has not', async () => {
    expect(await find([ANNE, BO], { 'bo@nordlys.example': 'UNSUBSCRIBED' })).toEqual(['2']);
    expect(asked).toEqual([['anne@nordlys.example', 'bo@nordlys.example']]);
  });

  it('is remembered for a day, and then asked anew', async () => {
    await find([ANNE], { 'anne@nordlys.example': 'UNSUBSCRIBED' });
    expect(await find([ANNE], {}, { now: later(23.9) })).toEqual(['1']);
    expect(asked).toHaveLength(1);
    expect(await find([ANNE], {}, { now: later(24) })).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it('is asked about those alone of whom nothing is known, once per address', async () => {
    await find([ANNE]);
    const twin = { ...BO, contactId: '3' };
    await find([ANNE, BO, twin, buildContact({ contactId: '4', email: '' })]);
    expect(asked[1]).toEqual(['bo@nordlys.example']);
  });

  it('is asked anew for another address, and for another type', async () => {
    await find([ANNE], { 'anne@nordlys.example': 'UNSUBSCRIBED' });
    expect(await find([{ ...ANNE, email: 'anne@fjord.example' }])).toEqual([]);
    expect(await find([ANNE], {}, { type: 8 })).toEqual([]);
    expect(asked).toHaveLength(3);
  });

  it('is asked of nobody unless the account has named a type', async () => {
    expect(await find([ANNE], {}, { type: 0 })).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('stays open when HubSpot fails: nobody is taken for somebody who may be asked', async () => {
    const error = new AppError('hubspot_unavailable', 'HubSpot is away.', { action: 'Wait.' });
    const crm = { readSubscriptions: () => Promise.reject(error) };
    const deps = { storage: opened.storage, crm, clock: { now: () => NOW } };
    await expect(findUnsubscribed(deps, 1, 7, [ANNE])).rejects.toBe(error);
    expect(await opened.storage.subscriptions.list(1, 7, ['1'], later(-1))).toEqual([]);
  });

  it('is forgotten with the contact, and with one that becomes part of another', async () => {
    await find([ANNE, BO, { ...BO, contactId: '3', email: 'c@nordlys.example' }]);
    await opened.storage.history.forgetContact(1, '1');
    await opened.storage.history.moveContact(1, '2', '3');
    expect(await opened.storage.subscriptions.list(1, 7, ['1', '2', '3'], later(-1))).toEqual([]);
  });
});
