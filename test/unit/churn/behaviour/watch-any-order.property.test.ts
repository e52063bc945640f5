import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeEvent } from '../../../../src/changes/ports.ts';
import type { FoundBehaviour } from '../../../../src/churn/behaviour/ports.ts';
import { buildEvent } from '../../changes/change-events.ts';
import { buildDeal, buildTicket, daysAgo } from '../signals/build-facts.ts';
import { createWorld } from './memory-world.ts';
import type { Truth } from './memory-world.ts';

const KNOWN = ['501', '502'];
const STRANGERS = ['601', '602'];
const ALL = [...KNOWN, ...STRANGERS];

const ticket = (companyId: string) =>
  fc
    .record({
      days: fc.integer({ min: 0, max: 60 }),
      isOpen: fc.boolean(),
      isComplaint: fc.boolean(),
    })
    .map(({ days, isOpen, isComplaint }) =>
      buildTicket({
        id: `8${companyId}${days}`,
        createdAt: daysAgo(days),
        closedAt: isOpen ? null : daysAgo(0),
        category: isComplaint ? 'COMPLAINT' : '',
      }),
    );

const company = (companyId: string): fc.Arbitrary<Omit<FoundBehaviour, 'company'>> =>
  fc.record({
    isCustomer: fc.boolean(),
    createdAt: fc.constant(daysAgo(900)),
    repliedAt: fc.constantFrom(null, daysAgo(3), daysAgo(100)),
    overdueSince: fc.constant(null),
    notice: fc.constant(null),
    usage: fc.constant(null),
    tickets: fc.uniqueArray(ticket(companyId), { maxLength: 4, selector: ({ id }) => id }),
    deals: fc
      .constantFrom('open' as const, 'won' as const, 'lost' as const)
      .map((state) => [buildDeal({ id: `9${companyId}`, state, closesAt: daysAgo(5) })]),
    meetings: fc.constant([]),
    people: fc.subarray([`7${companyId}1`, `7${companyId}2`]).map((ids) =>
      ids.map((id) => ({
        id,
        mergedIds: [],
        role: id.endsWith('1') ? ('champion' as const) : null,
        bouncedAt: null,
        optedOutAt: null,
      })),
    ),
  });

const truth: fc.Arbitrary<Truth> = fc.record(
  Object.fromEntries(ALL.map((id) => [id, company(id)])),
);

/** Everything that HubSpot tells when one state becomes the other. */
function listEvents(before: Truth, after: Truth): ChangeEvent[] {
  return ALL.flatMap((id) => {
    const [old, now] = [before[id], after[id]];
    const records = (object: 'deals' | 'tickets') =>
      [...(old?.[object] ?? []), ...(now?.[object] ?? [])].map((record) =>
        buildEvent({ kind: 'changed', object, recordId: record.id, property: 'x' }),
      );
    const people = [...(old?.people ?? []), ...(now?.people ?? [])].map((person) =>
      buildEvent({
        kind: 'associated',
        object: 'contacts',
        recordId: person.id,
        otherObject: 'companies',
        otherIds: [id],
        removed: true,
      }),
    );
    return [...records('deals'), ...records('tickets'), ...people];
  });
}

/** The events in another order, some twice, in pieces. */
function deliver(events: readonly ChangeEvent[]): fc.Arbitrary<ChangeEvent[][]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...events], { minLength: events.length }),
      fc.subarray([...events]),
      fc.nat({ max: events.length }),
    )
    .map(([shuffled, again, cut]) => [shuffled.slice(0, cut), again, shuffled.slice(cut)]);
}

const story = fc.tuple(truth, truth).chain(([before, after]) => {
  const events = listEvents(before, after);
  return fc.record({
    before: fc.constant(before),
    after: fc.constant(after),
    events: fc.constant(events),
    pieces: deliver(events),
    heard: fc.subarray(events),
  });
});

async function begin(before: Truth) {
  const world = createWorld(KNOWN);
  world.setTruth(before);
  await world.sweep();
  return world;
}

describe('what is known of behaviour', () => {
  it('is the same for changes in order, shuffled and repeated, and dropped and then swept', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ before, after, events, pieces, heard }) => {
        const inOrder = await begin(before);
        inOrder.setTruth(after);
        for (const event of events) await inOrder.hear([event]);
        await inOrder.sweep();

        const shuffled = await begin(before);
        shuffled.setTruth(after);
        for (const piece of pieces) await shuffled.hear(piece);
        await shuffled.sweep();
        expect(shuffled.state()).toEqual(inOrder.state());

        const dropped = await begin(before);
        dropped.setTruth(after);
        await dropped.hear(heard);
        await dropped.sweep();
        expect(dropped.state()).toEqual(inOrder.state());
      }),
      { numRuns: 200 },
    );
  });

  it('needs no sweep for a company whose changes were told', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ before, after, events, pieces }) => {
        const world = await begin(before);
        world.setTruth(after);
        for (const piece of pieces) await world.hear(piece);
        const told = world.state();
        await world.sweep();
        const swept = world.state();
        const ids = KNOWN.filter((id) =>
          events.some(({ recordId }) => recordId === `9${id}` || recordId.startsWith(`8${id}`)),
        );
        for (const id of ids) {
          expect(told.facts[id]).toEqual(swept.facts[id]);
          expect(told.results[id]).toEqual(swept.results[id]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('who is watched', () => {
  const customer = { isCustomer: true } as const;
  const build = (overrides: Partial<FoundBehaviour>): Omit<FoundBehaviour, 'company'> => ({
    isCustomer: false,
    createdAt: null,
    repliedAt: null,
    overdueSince: null,
    notice: null,
    usage: null,
    tickets: [],
    deals: [],
    meetings: [],
    people: [],
    ...overrides,
  });

  it('is every surveyed company, and every customer from its first ticket on', async () => {
    const world = createWorld(['501']);
    world.setTruth({
      501: build({}),
      601: build({ ...customer, tickets: [buildTicket({ id: '8601' })] }),
      602: build({ tickets: [buildTicket({ id: '8602' })] }),
    });
    await world.hear([
      buildEvent({ kind: 'created', object: 'tickets', recordId: '8601' }),
      buildEvent({ kind: 'created', object: 'tickets', recordId: '8602' }),
    ]);
    expect(world.state().companies).toEqual(['501', '601']);
    expect(Object.keys(world.state().facts)).toEqual(['501', '601']);
    expect(world.staleIds()).toEqual([]);
  });

  it('is found by the sweep when nothing was told', async () => {
    const world = createWorld([]);
    world.setTruth({ 601: build(customer), 602: build({}) });
    await world.sweep();
    expect(world.state().companies).toEqual(['601']);
  });

  it('stays asked for while HubSpot is away', async () => {
    let isAway = true;
    const world = createWorld(['501'], {
      onRead: () => {
        if (isAway) throw new Error('away');
      },
    });
    world.setTruth({ 501: build({}) });
    await expect(world.watch()).rejects.toThrow('away');
    expect(world.staleIds()).toEqual(['501']);
    isAway = false;
    await world.watch();
    expect(world.staleIds()).toEqual([]);
  });
});
