import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeRecords, purgeRecord } from '../../src/sandbox/crm/merge-records.ts';
import { launch, linkOf, open } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { buildWebhookEvent, sendWebhook } from '../support/send-webhook.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

// What happens to records in HubSpot, as its webhooks tell it: late, twice and in the wrong order.

let house: House;
beforeEach(async () => {
  house = await startHouse('pglite', {
    data: buildPortalData({
      900: buildPeople(2, 9001),
      901: buildPeople(2, 9101),
      902: buildPeople(1, 9201),
    }),
  });
  // The tests tell themselves what happened, in an order of their own.
  house.sandbox.webhooks.hold();
});
afterEach(() => house.close());

async function tell(...events: ReadonlyArray<Readonly<Record<string, unknown>>>): Promise<void> {
  for (const [index, event] of events.entries()) {
    const { status } = await sendWebhook(house, [
      buildWebhookEvent(house, { eventId: index, propertyName: undefined, ...event }),
    ]);
    expect(status).toBe(200);
    await house.app.whenIdle();
  }
}

async function rowsOf(table: string): Promise<Array<Record<string, unknown>>> {
  const { [table]: rows = [] } = await house.dump();
  return rows.map((row) => JSON.parse(row) as Record<string, unknown>);
}

function shownOn(companyId: string): Readonly<Record<string, string>> {
  return house.sandbox.portal.records.find('companies', companyId)?.properties ?? {};
}

describe('merged companies', () => {
  it('have one history under the last id, told backwards and twice', async () => {
    await launch(house, '900');
    await launch(house, '901');
    const { portal } = house.sandbox;
    mergeRecords(portal, 'companies', { primaryId: '901', mergedId: '900' });
    mergeRecords(portal, 'companies', { primaryId: '902', mergedId: '901' });
    const first = { primaryObjectId: 901, mergedObjectIds: [900], newObjectId: 901, objectId: 901 };
    const second = {
      primaryObjectId: 902,
      mergedObjectIds: [901],
      newObjectId: 902,
      objectId: 902,
    };
    const merge = { subscriptionType: 'object.merge' };
    await tell({ ...merge, ...second }, { ...merge, ...first }, { ...merge, ...second });

    const waves = await rowsOf('waves');
    expect(waves.map(({ company_id }) => company_id)).toEqual(['902', '902']);
    expect(waves.filter(({ status }) => status === 'open')).toHaveLength(1);
    const living = (await rowsOf('companies')).filter(({ gone_at }) => gone_at === null);
    expect(living.map(({ company_id, name }) => [company_id, name])).toEqual([
      ['902', 'Firma 902'],
    ]);
    expect(shownOn('902')).toMatchObject({ radar_wave_status: 'open' });
    expect(house.log.events('job.failed')).toEqual([]);
  });
});

describe('a deleted company', () => {
  it('is surveyed no more, and shows everything again when it comes back', async () => {
    await launch(house, '900');
    const link = linkOf(house, '9001');
    const { records } = house.sandbox.portal;
    records.archive('companies', '900');
    await tell({ subscriptionType: 'object.deletion' });
    expect((await rowsOf('waves')).map(({ status }) => status)).toEqual(['cancelled']);
    expect((await open(link)).status).toBe(410);

    records.restore('companies', '900');
    records.update('companies', '900', { radar_wave_invited: '' });
    await tell({ subscriptionType: 'object.restore' });
    expect(shownOn('900')['radar_wave_invited']).not.toBe('');
    expect(shownOn('900')['radar_wave_invited']).toBeDefined();
  });

  it('is surveyed again as soon as it is back, before any event tells so', async () => {
    await house.card('GET', '/companies/901');
    const { records } = house.sandbox.portal;
    records.archive('companies', '901');
    await tell({ subscriptionType: 'object.deletion', objectId: 901 });
    expect((await rowsOf('companies')).map(({ gone_at }) => typeof gone_at)).toEqual(['string']);
    records.restore('companies', '901');
    await launch(house, '901');
    expect((await rowsOf('waves')).map(({ status }) => status)).toEqual(['open']);
    expect(shownOn('901')).toMatchObject({ radar_wave_status: 'open' });
  });
});

describe('a contact', () => {
  it('that HubSpot must forget leaves nothing, even if it was merged before', async () => {
    await launch(house, '900');
    const { portal } = house.sandbox;
    mergeRecords(portal, 'contacts', { primaryId: '9002', mergedId: '9001' });
    purgeRecord(portal, { objectType: 'contacts', id: '9002' });
    const about = { objectTypeId: '0-1', objectId: 9002 };
    await tell(
      { subscriptionType: 'contact.privacyDeletion', ...about },
      {
        subscriptionType: 'object.merge',
        ...about,
        primaryObjectId: 9002,
        mergedObjectIds: [9001],
        newObjectId: 9002,
      },
    );
    const { change_events: events, ...rest } = await house.dump();
    expect(JSON.stringify(rest)).not.toMatch(/900[12]/);
    expect(events).toHaveLength(2);
  });

  it('is written to at a new address, and not any more once it left the company', async () => {
    await launch(house, '900');
    const { records, associations } = house.sandbox.portal;
    records.update('contacts', '9001', { email: 'new@firma.example' });
    associations.remove(
      { objectType: 'contacts', id: '9002' },
      { objectType: 'companies', id: '900' },
    );
    await tell(
      { subscriptionType: 'contact.propertyChange', objectId: 9001, propertyName: 'email' },
      {
        subscriptionType: 'object.associationChange',
        objectId: undefined,
        associationType: 'CONTACT_TO_COMPANY',
        fromObjectId: 9002,
        toObjectId: 900,
        associationRemoved: true,
      },
    );
    const invitations = await rowsOf('invitations');
    const asked = invitations
      .filter(({ side }) => side === 'customer')
      .map(({ person_id, email, response }) => [person_id, email, response]);
    expect(asked.sort()).toEqual([
      ['9001', 'new@firma.example', 'none'],
      ['9002', 'person.9002@firma.example', 'withdrawn'],
    ]);
  });
});

describe("the app's own properties", () => {
  const risk = () => shownOn('900')['radar_churn_risk'];
  const countProcessed = async () => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from pgboss.job where name = 'webhook.process'
    `.execute(house.database.kysely);
    return rows[0]?.count;
  };
  /** Until neither side has anything to say any more. */
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 3; round += 1) {
      await house.sandbox.webhooks.whenIdle();
      await house.app.whenIdle();
    }
  };

  beforeEach(async () => {
    // HubSpot tells nothing to an app that nobody has installed.
    await house.close();
    house = await startHouse('pglite', {
      access: 'oauth',
      data: buildPortalData({ 900: buildPeople(2, 9001) }),
    });
    const { portalId, portal } = house.sandbox;
    await house.install(portal);
    await launch(house, '900');
    await house.app.storage.jobs.enqueue([
      { name: 'company.assess', data: { portalId, companyId: '900' } },
    ]);
    await settle();
  });

  it('are written without any work for the echo', async () => {
    expect(risk()).toBe('unknown');
    expect(house.log.events('webhook.echoed').length).toBeGreaterThan(0);
    expect(house.log.events('webhook.received')).toEqual([]);
    expect(await rowsOf('change_events')).toEqual([]);
    expect(await countProcessed()).toBe(0);
  });

  it('are put back once when a person changes them', async () => {
    const { portal } = house.sandbox;
    portal.records.update('companies', '900', { radar_churn_risk: 'critical' });
    expect(risk()).toBe('critical');
    await settle();
    expect(risk()).toBe('unknown');
    expect(await countProcessed()).toBe(1);
    expect(house.log.events('webhook.processed')).toMatchObject([{ count: 1 }]);
    await house.app.runDueWork();
    portal.clearCalls();
    await house.app.runDueWork();
    await settle();
    expect(portal.calls).toEqual([]);
  });
});

describe('the nightly sweep', () => {
  it('repairs what no webhook told', async () => {
    await launch(house, '900');
    const { portal, portalId } = house.sandbox;
    const ids = { primaryId: '901', mergedId: '900', hasNewId: true };
    const survivor = mergeRecords(portal, 'companies', ids);
    portal.records.archive('contacts', '9001');
    await house.app.storage.jobs.enqueue([{ name: 'portal.sweep', data: { portalId } }]);
    await house.app.whenIdle();
    expect((await rowsOf('waves')).map(({ company_id }) => company_id)).toEqual([survivor.id]);
    const withdrawn = (await rowsOf('invitations')).filter(
      ({ response }) => response === 'withdrawn',
    );
    expect(withdrawn.map(({ person_id }) => person_id)).toEqual(['9001']);
    expect(shownOn(survivor.id)).toMatchObject({ radar_wave_status: 'open' });
  });
});
