import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportPerson } from '../../src/portal/export-person.ts';
import type { PersonRows } from '../../src/portal/export-person.ts';
import { databases } from '../support/databases.ts';
import { dumpTables } from '../support/dump-tables.ts';
import { COLLEAGUE, CUSTOMER, fillPerson, listPersonTables } from './fill-person.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';

const NOW = new Date('2026-11-03T10:00:00Z');
const OTHER_ID = '880088';

/** Where the export has the rows of a table that name a customer's person. */
const OF_CUSTOMER: Readonly<Record<string, keyof PersonRows>> = {
  assessments: 'riskReasons',
  behaviour_records: 'behaviour',
  change_events: 'changes',
  contact_states: 'state',
  crm_records: 'record',
  delivery_problems: 'deliveryProblems',
  drafts: 'drafts',
  exclusions: 'leftOut',
  follow_up_cases: 'followUps',
  invitations: 'invitations',
  letters: 'letters',
  link_visits: 'linkVisits',
  machine_hits: 'machineHits',
  responses: 'answers',
  second_answers: 'secondAnswers',
  second_invitations: 'secondInvitations',
  snapshots: 'scores',
  subscription_statuses: 'subscription',
  suggested_colleagues: 'suggested',
};

/** The same for a colleague, whom HubSpot knows as an owner. */
const OF_COLLEAGUE: Readonly<Record<string, keyof PersonRows>> = {
  companies: 'owned',
  decisions: 'decisions',
  digest_opt_outs: 'digestOptOuts',
  digests: 'digests',
  follow_up_cases: 'ownFollowUps',
  invitations: 'invitations',
  waves: 'sent',
};
/** Made by the database from other tables. */
const COPIES = ['portfolio'];

const { contactId, email, invitationId } = CUSTOMER;
const CUSTOMER_MARKS = [contactId, email, invitationId, 'Said by her'];

describe.each(await databases())('a table that holds a person, on %s', (kind) => {
  let opened: TestStorage;
  let nextPortal = 100;
  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());

  async function setUp() {
    nextPortal += 1;
    const portalId = nextPortal;
    await opened.storage.transaction((stores) => fillPerson(stores, portalId));
    return portalId;
  }

  /** How many rows of each table have one of these words in them. */
  async function countNaming(portalId: number, words: readonly string[]) {
    const dump = await dumpTables(opened.database);
    const counts = Object.entries(dump).map(([table, rows]) => {
      const own = rows.filter((row) => row.includes(`"portal_id": ${portalId}`));
      const naming = own.filter((row) =>
        words.some((word) => row.toLowerCase().includes(word.toLowerCase())),
      );
      return [table, naming.length] as const;
    });
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  }

  const exportOf = (portalId: number, who: Parameters<typeof exportPerson>[2]) =>
    exportPerson({ storage: opened.storage, clock: { now: () => NOW } }, portalId, who);

  it('has a row in these tests', async () => {
    const portalId = await setUp();
    const marks = [...CUSTOMER_MARKS, ...Object.values(COLLEAGUE)];
    const filled = Object.keys(await countNaming(portalId, marks));
    expect(filled).toEqual(expect.arrayContaining(await listPersonTables(opened.database)));
  });

  it('is said to hold one in docs/privacy.md', async () => {
    const portalId = await setUp();
    const marks = [...CUSTOMER_MARKS, ...Object.values(COLLEAGUE)];
    const rows = readFileSync('docs/privacy.md', 'utf8').matchAll(
      /^\| `(\w+)` +\|.*?\| (.*?) *\|/gm,
    );
    const denied = [...rows].filter(([, , person = '']) => person === 'no').map(([, name]) => name);
    const filled = Object.keys(await countNaming(portalId, marks));
    expect(filled.filter((table) => denied.includes(table))).toEqual([]);
  });

  it('is in the export of a customer', async () => {
    const portalId = await setUp();
    const naming = await countNaming(portalId, CUSTOMER_MARKS);
    const { data } = await exportOf(portalId, { contactId });
    expect(Object.keys(naming).filter((table) => !(table in OF_CUSTOMER))).toEqual([]);
    for (const [table, key] of Object.entries(OF_CUSTOMER)) {
      expect([table, data[key].length]).toEqual([table, naming[table]]);
    }
    expect(await exportOf(portalId, { email })).toEqual(await exportOf(portalId, { contactId }));
  });

  it('is in the export of a colleague', async () => {
    const portalId = await setUp();
    const naming = await countNaming(portalId, Object.values(COLLEAGUE));
    const { data } = await exportOf(portalId, { email: COLLEAGUE.email });
    expect(
      Object.keys(naming)
        .filter((table) => !COPIES.includes(table))
        .sort(),
    ).toEqual(Object.keys(OF_COLLEAGUE).sort());
    for (const [table, key] of Object.entries(OF_COLLEAGUE)) {
      expect([table, data[key].length]).toEqual([table, naming[table]]);
    }
  });

  it('names nobody any more after the privacy deletion', async () => {
    const portalId = await setUp();
    await opened.storage.history.forgetContact(portalId, contactId);
    expect(await countNaming(portalId, CUSTOMER_MARKS)).toEqual({});
  });

  it('names the surviving contact after a merge, and is forgotten with it', async () => {
    const portalId = await setUp();
    const { history } = opened.storage;
    const before = await countNaming(portalId, [contactId]);
    await history.moveContact(portalId, contactId, OTHER_ID);
    // What HubSpot tells stands as it was told for a week; it is asked anew about subscriptions.
    const { change_events: events, subscription_statuses: asked, ...held } = before;
    expect([events, asked]).toEqual([1, 1]);
    expect(await countNaming(portalId, [contactId])).toEqual({ change_events: 1 });
    expect(await countNaming(portalId, [OTHER_ID])).toEqual(held);
    await history.forgetContact(portalId, OTHER_ID);
    expect(await countNaming(portalId, [OTHER_ID, ...CUSTOMER_MARKS.slice(1)])).toEqual({});
  });

  it('tells the second answers of a named survey, and none that was anonymous', async () => {
    const portalId = await setUp();
    const { data } = await exportOf(portalId, { email });
    expect(data.secondAnswers).toMatchObject([{ said: { p1: { why: 'Said by her' } } }]);
    expect(data.secondInvitations).toHaveLength(2);
    const text = JSON.stringify(data);
    expect(text).not.toContain('Said by nobody');
    expect(text).not.toMatch(/hash of hers|second hash|nonce/);
  });

  it('forgets a suggestion of somebody who was only left out', async () => {
    const portalId = await setUp();
    const { storage } = opened;
    const left = { contactId: '990099', name: 'He', email: 'left.out@nordlys.example' };
    await storage.invitations.insertExclusions({ portalId, waveId: 'wav_other' }, [
      { ...left, reason: 'left_out', until: null },
    ]);
    await storage.colleagues.insert({
      ...{ portalId, waveId: 'wav_other', suggestionId: 'sug_left', responseId: null },
      ...{ name: 'He', email: left.email.toUpperCase(), role: '' },
      ...{ status: 'suggested', suggestedAt: NOW },
    });
    await storage.history.forgetContact(portalId, left.contactId);
    expect(await countNaming(portalId, [left.contactId, left.email])).toEqual({});
  });
});
