import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/lib/errors.ts';
import type { ChangeEvent } from '../../../src/changes/ports.ts';
import { buildDeparture, buildEvent } from './change-events.ts';
import { createWorld } from './change-world.ts';
import type { World } from './change-world.ts';
import { addressOf, buildCompany } from './hubspot-truth.ts';

/** Delivers the events and works them off. */
async function tell(world: World, ...events: ChangeEvent[]): Promise<World> {
  world.deliver(events);
  await world.process();
  return world;
}

function responsesOf(world: World, contactId: string): string[] {
  return world.stored.invitations
    .filter((invited) => invited.contactId === contactId)
    .map(({ companyId, response }) => `${companyId} ${response}`);
}

function livingOf(world: World): string[] {
  return [...world.stored.companies].filter(([, { isGone }]) => !isGone).map(([id]) => id);
}

function waitingEvents(world: World): number {
  return [...world.stored.events.values()].filter(({ doneAt }) => doneAt === null).length;
}

describe('a company', () => {
  it('that changed is read anew, once, however many events tell it', async () => {
    const company = { name: 'Nordlys Kraft', ownerId: '31', renewalAt: new Date('2027-01-01') };
    const world = createWorld({ companies: { 501: company }, contacts: {} }, { 501: [] });
    await tell(
      world,
      ...['name', 'hubspot_owner_id', 'name'].map((property) =>
        buildEvent({ kind: 'changed', property }),
      ),
    );
    expect(world.calls).toEqual(['companies 501']);
    expect(world.stored.companies.get('501')?.facts).toEqual(buildCompany('501', company));
    expect([...world.stored.jobs]).toEqual(['company.assess 501']);
    expect(waitingEvents(world)).toBe(0);
    expect(world.memory.events('webhook.processed')).toMatchObject([{ portalId: 7, count: 3 }]);
  });

  it('that the app does not know is none of its business', async () => {
    const world = createWorld({ companies: { 502: {} }, contacts: {} }, { 501: [] });
    await tell(
      world,
      buildEvent({ kind: 'created', recordId: '502' }),
      buildEvent({ kind: 'changed', recordId: '502', property: 'name' }),
      buildEvent({ kind: 'changed', object: 'contacts', recordId: '7009', property: 'email' }),
      buildDeparture('7009', '502'),
    );
    expect(world.calls).toEqual([]);
    expect([...world.stored.companies.keys()]).toEqual(['501']);
    expect(waitingEvents(world)).toBe(0);
  });

  it('that was deleted is lost, even when the change before comes after', async () => {
    const world = createWorld({ companies: { 501: 'gone' }, contacts: {} }, { 501: ['7001'] });
    await tell(world, buildEvent({ kind: 'deleted' }));
    expect(world.stored.waves).toEqual([{ companyId: '501', status: 'cancelled' }]);
    expect(responsesOf(world, '7001')).toEqual(['501 withdrawn']);
    await tell(world, buildEvent({ kind: 'changed', property: 'name' }));
    expect(world.stored.companies.get('501')?.isGone).toBe(true);
    expect([...world.stored.jobs]).toEqual([]);
    expect(world.memory.events('company.gone')).toHaveLength(1);
  });

  it('that came back before its deletion was told is never lost', async () => {
    const world = createWorld({ companies: { 501: {} }, contacts: {} }, { 501: [] });
    await tell(world, buildEvent({ kind: 'restored' }));
    await tell(world, buildEvent({ kind: 'deleted' }));
    expect(world.stored.waves).toEqual([{ companyId: '501', status: 'open' }]);
    expect(world.stored.companies.get('501')?.isGone).toBe(false);
  });

  it('that came back gets all of its properties again, whatever event tells it', async () => {
    const world = createWorld({ companies: { 501: 'gone' }, contacts: {} }, { 501: [] });
    await tell(world, buildEvent({ kind: 'deleted' }));
    world.truth = { companies: { 501: {} }, contacts: {} };
    await tell(world, buildEvent({ kind: 'changed', property: 'name' }));
    expect(world.stored.companies.get('501')?.isGone).toBe(false);
    expect(world.stored.written.get('companies/501')).toBe(false);
    expect([...world.stored.jobs]).toEqual(['company.assess 501', 'portal.sync']);
    expect(world.memory.events('company.restored')).toHaveLength(1);
  });

  it('whose Radar property somebody changed gets it back', async () => {
    const world = createWorld({ companies: { 501: {} }, contacts: {} }, { 501: [] });
    await tell(world, buildEvent({ kind: 'changed', property: 'radar_health_score' }));
    expect(world.stored.written.get('companies/501')).toBe(false);
    expect([...world.stored.jobs]).toContain('portal.sync');
  });

  it('is read anew although nobody allowed the app to read deals and tickets', async () => {
    const world = createWorld(
      { companies: { 501: { name: 'Nordlys Kraft' } }, contacts: {} },
      { 501: [] },
    );
    world.disturb = (step) => {
      if (step !== 'read companies of deals' && step !== 'read companies of tickets') return;
      throw new AppError('hubspot_refused', 'It lacks the scopes.', {
        details: { status: 403, scopes: ['tickets'] },
      });
    };
    await tell(
      world,
      buildEvent({ kind: 'changed', object: 'deals', recordId: '9001', property: 'dealstage' }),
      buildEvent({ kind: 'created', object: 'tickets', recordId: '8001' }),
      buildEvent({ kind: 'changed', property: 'name' }),
    );
    expect(world.stored.companies.get('501')?.facts.name).toBe('Nordlys Kraft');
    expect(waitingEvents(world)).toBe(0);
    expect(world.memory.events('changes.not_allowed')).toMatchObject([
      { portalId: 7, object: 'deals', count: 1 },
      { portalId: 7, object: 'tickets', count: 1 },
    ]);
  });

  it('waits with its deals while HubSpot refuses them for another reason', async () => {
    const world = createWorld({ companies: { 501: {} }, contacts: {} }, { 501: [] });
    world.disturb = () => {
      throw new AppError('hubspot_refused', 'No.', { details: { status: 403 } });
    };
    const event = buildEvent({ kind: 'changed', object: 'deals', recordId: '9001' });
    await expect(tell(world, event)).rejects.toMatchObject({ code: 'hubspot_refused' });
    expect(waitingEvents(world)).toBe(1);
  });

  it('is assessed for its deals and tickets, and so is no other', async () => {
    const truth = {
      companies: { 501: {}, 503: {} },
      contacts: {},
      deals: { 9001: ['501', '502'] },
      tickets: { 8001: ['503'] },
    };
    const world = createWorld(truth, { 501: [], 503: [], 504: [] });
    await tell(
      world,
      buildEvent({ kind: 'changed', object: 'deals', recordId: '9001', property: 'dealstage' }),
      buildEvent({ kind: 'created', object: 'tickets', recordId: '8001' }),
      buildEvent({ kind: 'deleted', object: 'deals', recordId: '9002' }),
    );
    expect(world.calls).toEqual(['companies of deals 9001', 'companies of tickets 8001']);
    expect([...world.stored.jobs]).toEqual(['company.assess 501', 'company.assess 503']);
  });

  it('is assessed when a deal is put onto it, told from either end', async () => {
    const world = createWorld(
      { companies: { 501: {}, 502: {} }, contacts: {} },
      { 501: [], 502: [] },
    );
    await tell(
      world,
      buildEvent({ kind: 'associated', otherObject: 'deals', otherIds: ['9001'] }),
      buildEvent({
        kind: 'associated',
        object: 'tickets',
        recordId: '8001',
        otherObject: 'companies',
        otherIds: ['502'],
        removed: true,
      }),
    );
    expect([...world.stored.jobs]).toEqual(['company.assess 501', 'company.assess 502']);
  });
});

describe('an association with a deal', () => {
  it('assesses the company that the named one went into', async () => {
    const world = createWorld({ companies: { 501: 502, 502: {} }, contacts: {} }, { 501: [] });
    await tell(world, buildEvent({ kind: 'associated', otherObject: 'deals', otherIds: ['9001'] }));
    expect([...world.stored.jobs].sort()).toEqual(['company.assess 502', 'portal.sync']);
  });
});

describe('merged companies', () => {
  const truth = {
    companies: { 501: 502, 502: 503, 503: { name: 'All of Nordlys' } },
    contacts: {},
  };
  const first = buildEvent({ kind: 'merged', recordId: '502', otherIds: ['501'] });
  const second = buildEvent({ kind: 'merged', recordId: '503', otherIds: ['502'] });
  const moved = [
    { companyId: '503', status: 'open' },
    { companyId: '503', status: 'open' },
  ];

  it.each([
    ['in order', [first], [second]],
    ['in the other order', [second], [first]],
    ['at once', [second, first], []],
    ['again and again', [first, second], [second, first]],
  ])('end in the last one when they are told %s', async (_how, before, after) => {
    const world = createWorld(truth, { 501: [], 502: [] });
    await tell(world, ...before);
    await tell(world, ...after);
    expect(world.stored.waves).toEqual(moved);
    expect(livingOf(world)).toEqual(['503']);
    expect(world.stored.companies.get('503')?.facts.name).toBe('All of Nordlys');
    expect(world.stored.written.get('companies/503')).toBe(false);
    expect([...world.stored.jobs].sort()).toEqual(['company.assess 503', 'portal.sync']);
  });

  it('are found by any event, and named in the log', async () => {
    const world = createWorld(truth, { 501: [] });
    await tell(world, buildEvent({ kind: 'changed', property: 'name' }));
    expect(world.stored.waves).toEqual([{ companyId: '503', status: 'open' }]);
    expect(world.memory.events('company.merged')).toMatchObject([
      { portalId: 7, companyId: '503', mergedId: '501' },
    ]);
  });

  it('stay where the sweep has moved them', async () => {
    const world = createWorld(truth, { 501: [], 502: [] });
    await world.sweep();
    expect(world.stored.waves).toEqual(moved);
    await tell(world, second, first);
    expect(world.stored.waves).toEqual(moved);
    expect(world.memory.events('company.merged')).toHaveLength(2);
  });

  it('are lost together when the last one was deleted', async () => {
    const gone = { companies: { 501: 502, 502: 'gone' as const }, contacts: {} };
    const world = createWorld(gone, { 501: [] });
    await tell(world, first);
    expect(world.stored.waves).toEqual([{ companyId: '502', status: 'cancelled' }]);
    expect([...world.stored.jobs]).toEqual(['portal.sync']);
  });

  it('end when the last one has long been gone', async () => {
    const gone = { companies: { 501: 502, 502: 'gone' as const }, contacts: {} };
    const world = createWorld(gone, { 501: [], 502: [] });
    await tell(world, buildEvent({ kind: 'deleted', recordId: '502' }));
    await tell(world, first);
    expect(world.stored.waves.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  });

  it('that were merged in a circle are nobody, and no endless work', async () => {
    const nonsense = [
      buildEvent({ kind: 'merged', recordId: '502', otherIds: ['501'] }),
      buildEvent({ kind: 'merged', recordId: '501', otherIds: ['502'] }),
    ];
    const world = createWorld({ companies: {}, contacts: {} }, { 501: [], 502: [] });
    await tell(world, ...nonsense);
    expect(livingOf(world)).toEqual([]);
    expect(world.stored.waves.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  });
});

describe('a contact', () => {
  const known = { 501: ['7001', '7002'], 502: ['7001'] };
  const companies = { 501: {}, 502: {} };
  const atBoth = { companies: ['501', '502'] };
  const about = (overrides: Partial<ChangeEvent> & Pick<ChangeEvent, 'kind'>): ChangeEvent =>
    buildEvent({ object: 'contacts', recordId: '7001', ...overrides });

  it('gets what is still to come at a new address, if that is one', async () => {
    const contacts = { 7001: { email: ' New.Address@Nordlys.example ' }, 7002: { email: 'none' } };
    const world = createWorld({ companies, contacts }, known);
    await tell(
      world,
      about({ kind: 'changed', property: 'email' }),
      about({ kind: 'changed', property: 'email', recordId: '7002' }),
    );
    expect(world.stored.invitations.map(({ email }) => email)).toEqual([
      'new.address@nordlys.example',
      addressOf('7002'),
      'new.address@nordlys.example',
    ]);
    expect(world.memory.lines().join()).not.toContain('nordlys');
  });

  it('that opted out in HubSpot is asked no more', async () => {
    const world = createWorld({ companies, contacts: { 7001: { optedOut: true } } }, known);
    await tell(world, about({ kind: 'changed', property: 'hs_email_optout' }));
    expect(responsesOf(world, '7001')).toEqual(['501 withdrawn', '502 withdrawn']);
    expect(responsesOf(world, '7002')).toEqual(['501 none']);
  });

  it('that left a company is asked no more for that one', async () => {
    const contacts = { 7001: { companies: ['502'] } };
    const world = createWorld({ companies, contacts }, known);
    const fromTheCompany = buildEvent({
      kind: 'associated',
      otherObject: 'contacts',
      otherIds: ['7001'],
      removed: true,
    });
    await tell(world, buildDeparture('7001', '501'), fromTheCompany);
    expect(responsesOf(world, '7001')).toEqual(['501 withdrawn', '502 none']);
    expect(world.calls).toEqual(['companies 501', 'contacts 7001', 'companies of contacts 7001']);
  });

  it.each([
    ['that only lost a label', buildDeparture('7001', '501')],
    ['that was put onto a company', { ...buildDeparture('7001', '501'), removed: false }],
  ])('%s is still asked', async (_who, event) => {
    const world = createWorld({ companies, contacts: { 7001: atBoth } }, known);
    await tell(world, event);
    expect(responsesOf(world, '7001')).toEqual(['501 none', '502 none']);
  });

  it('is still asked when its company went into another one', async () => {
    const merged = {
      companies: { 501: 503, 502: {}, 503: {} },
      contacts: { 7001: { companies: ['503'] } },
    };
    const world = createWorld(merged, { 501: ['7001'] });
    await tell(world, buildDeparture('7001', '501'));
    expect(responsesOf(world, '7001')).toEqual(['503 none']);
  });

  it('that was deleted is asked no more, and its answers stay', async () => {
    const world = createWorld({ companies, contacts: { 7001: 'gone' } }, known);
    const [first] = world.stored.invitations;
    if (first) first.response = 'answered';
    await tell(world, about({ kind: 'deleted' }));
    expect(responsesOf(world, '7001')).toEqual(['501 answered', '502 withdrawn']);
    expect(world.stored.written.has('contacts/7001')).toBe(false);
    expect(world.memory.events('contact.gone')).toHaveLength(1);
  });

  it('takes along what it was asked when it is merged', async () => {
    const world = createWorld({ companies, contacts: { 7001: 7003, 7003: atBoth } }, known);
    await tell(world, about({ kind: 'merged', recordId: '7003', otherIds: ['7001'] }));
    expect(responsesOf(world, '7003')).toEqual(['501 none', '502 none']);
    expect(world.stored.written.get('contacts/7003')).toBe(false);
    expect([...world.stored.jobs]).toEqual(['portal.sync']);
  });

  it('whose Radar property somebody changed gets it back', async () => {
    const world = createWorld({ companies, contacts: { 7001: atBoth } }, known);
    await tell(world, about({ kind: 'changed', property: 'radar_ltr_score' }));
    expect(world.stored.written.get('contacts/7001')).toBe(false);
    expect([...world.stored.jobs]).toEqual(['portal.sync']);
  });
});

describe('a privacy deletion', () => {
  const known = { 501: ['7001', '7002'] };
  const privacy = buildEvent({ kind: 'privacy_deleted', object: 'contacts', recordId: '7002' });
  const merge = buildEvent({
    kind: 'merged',
    object: 'contacts',
    recordId: '7002',
    otherIds: ['7001'],
  });

  it('leaves nothing, even where HubSpot still shows the contact', async () => {
    const world = createWorld({ companies: {}, contacts: { 7002: {} } }, known);
    await tell(
      world,
      buildEvent({ kind: 'deleted', object: 'contacts', recordId: '7002' }),
      privacy,
    );
    expect(responsesOf(world, '7002')).toEqual([]);
    expect(responsesOf(world, '7001')).toEqual(['501 none']);
    expect(world.memory.events('contact.forgotten')).toHaveLength(1);
    expect(world.memory.lines().join()).not.toContain('7002');
  });

  it.each([
    ['before', [merge], [privacy]],
    ['after', [privacy], [merge]],
    ['with', [privacy, merge], []],
  ])('takes along who was merged into the contact, told %s it', async (_when, one, two) => {
    for (const hidesMerges of [true, false]) {
      const contacts = { 7001: 7002, 7002: 'gone' as const };
      const world = createWorld({ companies: {}, contacts }, known, { hidesMerges });
      await tell(world, ...one);
      await tell(world, ...two);
      expect(world.stored.invitations).toEqual([]);
    }
  });

  it('counts before what HubSpot still shows', async () => {
    const contacts = { 7001: 7002, 7002: {} };
    const world = createWorld({ companies: {}, contacts }, { 501: ['7001'] });
    await tell(world, merge, privacy);
    expect(world.stored.invitations).toEqual([]);
  });

  it('that names a record merged before means its survivor, unless that one lives', async () => {
    const named = { ...privacy, recordId: '7001' };
    const dead = createWorld({ companies: {}, contacts: { 7001: 7002, 7002: 'gone' } }, known);
    await tell(dead, merge);
    await tell(dead, named);
    expect(dead.stored.invitations).toEqual([]);

    const alive = createWorld({ companies: {}, contacts: { 7001: 7002, 7002: {} } }, known);
    await tell(alive, merge);
    await tell(alive, named);
    expect(responsesOf(alive, '7002')).toEqual(['501 none', '501 none']);
  });
});

describe('the work', () => {
  const known = { 501: ['7001'], 502: ['7002'], 503: ['7003'], 505: [], 506: [], 507: [] };
  const truth = {
    companies: {
      501: 504,
      502: 'gone' as const,
      503: { name: 'Renamed' },
      504: {},
      505: {},
      506: 507,
      507: 'gone' as const,
    },
    contacts: {
      7001: 7004,
      7002: 'gone' as const,
      7003: { companies: [] },
      7004: { optedOut: true },
    },
  };
  const events = [
    buildEvent({ kind: 'merged', recordId: '504', otherIds: ['501'] }),
    buildEvent({ kind: 'deleted', recordId: '502' }),
    buildEvent({ kind: 'restored', recordId: '505' }),
    buildEvent({ kind: 'merged', recordId: '507', otherIds: ['506'] }),
    buildEvent({ kind: 'changed', recordId: '503', property: 'radar_health_band' }),
    buildEvent({ kind: 'merged', object: 'contacts', recordId: '7004', otherIds: ['7001'] }),
    buildEvent({ kind: 'privacy_deleted', object: 'contacts', recordId: '7002' }),
    buildDeparture('7003', '503'),
  ];

  /** 505 and 507 were gone; 505 has come back. */
  function createWorkWorld(): World {
    const world = createWorld(truth, known);
    for (const id of ['505', '507']) {
      const company = world.stored.companies.get(id);
      if (company) company.isGone = true;
    }
    return world;
  }

  async function workUndisturbed(): Promise<World> {
    return tell(createWorkWorld(), ...events);
  }

  it('of many events reads the merges once, and knows those that come meanwhile', async () => {
    const world = createWorld({ companies: { 502: {} }, contacts: {} }, { 501: [] });
    world.deliver(Array.from({ length: 600 }, () => buildEvent({ kind: 'changed' })));
    world.disturb = (step) => {
      if (step !== 'markDone' || world.stored.events.size > 600) return;
      world.deliver([buildEvent({ kind: 'merged', recordId: '502', otherIds: ['501'] })]);
    };
    await world.process();
    expect(world.reads.filter((read) => read === 'listPermanent')).toHaveLength(1);
    expect(world.memory.events('webhook.processed').map(({ count }) => count)).toEqual([500, 101]);
    expect(world.stored.waves.map(({ companyId }) => companyId)).toEqual(['502']);
  });

  it('loses nothing when it is cut off at any step', async () => {
    const steps: string[] = [];
    const counted = createWorkWorld();
    counted.disturb = (step) => steps.push(step);
    await tell(counted, ...events);
    expect(steps.length).toBeGreaterThan(15);
    const { stored } = await workUndisturbed();

    for (let failing = 0; failing < steps.length; failing += 1) {
      const world = createWorkWorld();
      let step = 0;
      world.disturb = () => {
        step += 1;
        if (step === failing + 1) throw new Error('Cut off.');
      };
      world.deliver(events);
      await expect(world.process()).rejects.toThrow('Cut off.');
      await world.process();
      expect(world.stored).toEqual(stored);
    }
  });

  it('is done twice at once without harm', async () => {
    const world = createWorkWorld();
    world.deliver(events);
    await Promise.all([world.process(), world.process()]);
    expect(world.stored).toEqual((await workUndisturbed()).stored);
  });

  it('waits while HubSpot is away, and is done afterwards', async () => {
    const world = createWorkWorld();
    world.disturb = (step) => {
      if (step.startsWith('read')) throw new Error('HubSpot is away.');
    };
    world.deliver(events);
    await expect(world.process()).rejects.toThrow('HubSpot is away.');
    expect(waitingEvents(world)).toBe(events.length);
    world.disturb = () => undefined;
    await world.process();
    expect(waitingEvents(world)).toBe(0);
  });

  it('goes on until nothing waits, five hundred events at a time', async () => {
    const world = createWorld({ companies: { 501: {} }, contacts: {} }, { 501: [] });
    await tell(
      world,
      ...Array.from({ length: 1200 }, () => buildEvent({ kind: 'changed', property: 'name' })),
    );
    expect(world.calls).toHaveLength(3);
    expect(world.memory.events('webhook.processed').map(({ count }) => count)).toEqual([
      500, 500, 200,
    ]);
  });
});
