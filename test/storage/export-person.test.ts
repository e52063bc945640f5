import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportPerson } from '../../src/portal/export-person.ts';
import type { PersonExport } from '../../src/portal/export-person.ts';
import { buildInvitation } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import { IDS, NOW, fillPortal } from '../isolation/fill-portal.ts';
import { readPortalRows } from '../isolation/portal-rows.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildColleague } from './samples.ts';

const PORTAL = 11;
const ADDRESS = 'only.hers@nordlys.example';
/** Of nobody else, so that it can be looked for in everything. */
const CONTACT = '770077';

describe.each(await databases())('what is stored about one person, on %s', (kind) => {
  let opened: TestStorage;
  const ask = (who: Parameters<typeof exportPerson>[2], portalId = PORTAL) =>
    exportPerson({ storage: opened.storage, clock: { now: () => NOW } }, portalId, who);

  beforeAll(async () => {
    opened = await openTestStorage(kind);
    const { storage } = opened;
    await storage.transaction((stores) => fillPortal(stores, PORTAL));
    const invitation = buildInvitation({
      portalId: PORTAL,
      invitationId: 'inv_hers',
      personId: CONTACT,
      email: ADDRESS.toUpperCase(),
      linkHash: 'hash of hers',
    });
    await storage.invitations.insertAll([invitation]);
    await storage.drafts.add(invitation, { comment: 'Not sent' });
    await storage.machineHits.add(invitation, 'hidden_link');
    const left = { contactId: CONTACT, name: 'Her', email: ADDRESS, until: null };
    await storage.invitations.insertExclusions({ portalId: PORTAL, waveId: IDS.endedWaveId }, [
      { ...left, reason: 'left_out' },
    ]);
    await storage.colleagues.insert(
      buildColleague({ portalId: PORTAL, suggestionId: 'sug_hers', email: ADDRESS }),
    );
    await storage.contactStates.setSurveyOptOut(PORTAL, CONTACT, true);
    await storage.subscriptions.save(
      PORTAL,
      7,
      [{ contactId: CONTACT, email: ADDRESS, status: 'SUBSCRIBED' }],
      NOW,
    );
    await storage.records.want(
      { portalId: PORTAL, objectType: 'contacts', recordId: CONTACT },
      { radar_group: 'users' },
    );
  });
  afterAll(() => opened.close());

  it('is found by the address, however it is written', async () => {
    const { contactIds, ownerIds, addresses } = await ask({ email: ` ${ADDRESS.toUpperCase()} ` });
    expect([contactIds, ownerIds, addresses]).toEqual([[CONTACT], [], [ADDRESS]]);
  });

  it('is the same by address and by contact', async () => {
    expect(await ask({ email: ADDRESS })).toEqual(await ask({ contactId: CONTACT }));
  });

  it('is every row of every table that names the person', async () => {
    const { data } = await ask({ contactId: CONTACT });
    const exported = Object.values(data).flat().length;
    const rows = Object.values(await readPortalRows(opened.database.kysely, PORTAL)).flat();
    const naming = rows.filter(
      (row) =>
        row.includes(CONTACT) || row.toLowerCase().includes(ADDRESS) || row.includes('inv_hers'),
    );
    expect(exported).toBe(naming.length);
    expect(exported).toBe(8);
  });

  it('has the answers and suggestions of whoever has answered', async () => {
    const { data }: PersonExport = await ask({ contactId: IDS.contactId });
    expect(data.answers).toMatchObject([{ answers: { recommend: 6 }, person_id: IDS.contactId }]);
    expect(data.record).toHaveLength(1);
  });

  it('opens no survey', async () => {
    const text = JSON.stringify(await ask({ contactId: CONTACT }));
    expect(text).not.toContain('hash of hers');
    expect(text).not.toContain('nonce');
  });

  it('is nothing for somebody whom this portal does not know', async () => {
    for (const unknown of [
      await ask({ email: 'who@else.example' }),
      await ask({ email: ADDRESS }, 12),
    ]) {
      expect(Object.values(unknown.data).flat()).toEqual([]);
    }
  });
});
