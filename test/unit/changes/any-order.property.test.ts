import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideChanges, listMentioned } from '../../../src/changes/decide-changes.ts';
import { readPermanentChanges } from '../../../src/changes/permanent-changes.ts';
import type { ChangeEvent, ChangedObject, ChangeKind } from '../../../src/changes/ports.ts';
import { buildDeparture, buildEvent, NOW } from './change-events.ts';
import { createWorld } from './change-world.ts';
import type { TrueContact, Truth } from './hubspot-truth.ts';
import type { Stored } from './memory-stores.ts';

const COMPANIES = ['501', '502', '503', '504', '505'];
const CONTACTS = ['7001', '7002', '7003', '7004', '7005'];

/** Found, gone, or merged into one of the records after it, so that no merges form a circle. */
function fates<Found>(
  ids: readonly string[],
  found: fc.Arbitrary<Found>,
): fc.Arbitrary<Record<string, Found | 'gone' | number>> {
  const one = (index: number): fc.Arbitrary<Found | 'gone' | number> => {
    const later = ids.slice(index + 1).map(Number);
    return fc.oneof(
      { weight: 3, arbitrary: found },
      { weight: 1, arbitrary: fc.constant('gone' as const) },
      ...(later.length > 0 ? [{ weight: 2, arbitrary: fc.constantFrom(...later) }] : []),
    );
  };
  return fc.record(Object.fromEntries(ids.map((id, index) => [id, one(index)])));
}

const truth: fc.Arbitrary<Truth> = fc.record({
  companies: fates(COMPANIES, fc.record({ name: fc.constantFrom('Nordlys', 'Havgard') })),
  contacts: fates<TrueContact>(
    CONTACTS,
    fc.record({ optedOut: fc.boolean(), companies: fc.subarray(COMPANIES) }),
  ),
  deals: fc.record({ 9001: fc.subarray(COMPANIES) }),
});

/** HubSpot's records are associated with living ones only. */
function dropDead({ companies, contacts, deals = {} }: Truth): Truth {
  const living = (ids: readonly string[] = []): string[] =>
    ids.filter((id) => typeof companies[id] === 'object');
  return {
    companies,
    contacts: mapValues(contacts, (contact) =>
      typeof contact === 'object' ? { ...contact, companies: living(contact.companies) } : contact,
    ),
    deals: mapValues(deals, living),
  };
}

function mapValues<Value, Mapped>(
  object: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

const known = fc.dictionary(fc.constantFrom(...COMPANIES), fc.subarray(CONTACTS), {
  maxKeys: COMPANIES.length,
});

const KINDS = ['created', 'changed', 'deleted', 'restored'] as const satisfies ChangeKind[];
const record = fc.oneof(
  fc.tuple(fc.constant<ChangedObject>('companies'), fc.constantFrom(...COMPANIES)),
  fc.tuple(fc.constant<ChangedObject>('contacts'), fc.constantFrom(...CONTACTS)),
  fc.tuple(fc.constant<ChangedObject>('deals'), fc.constant('9001')),
);
/** True or not: HubSpot's events are late. */
const rumour: fc.Arbitrary<ChangeEvent> = fc.oneof(
  fc
    .tuple(record, fc.constantFrom(...KINDS), fc.constantFrom('name', 'radar_health_band'))
    .map(([[object, recordId], kind, property]) =>
      buildEvent({ kind, object, recordId, property: kind === 'changed' ? property : null }),
    ),
  fc
    .tuple(fc.constantFrom(...CONTACTS), fc.constantFrom(...COMPANIES))
    .map(([contact, company]) => buildDeparture(contact, company)),
);

/** What happened is told, too: merges, deletions, and that these were made for privacy. */
function listFacts({ companies, contacts }: Truth, isPrivate: boolean): ChangeEvent[] {
  return [
    ...Object.entries(companies).flatMap(([id, fate]) => tellFate('companies', id, fate)),
    ...Object.entries(contacts).flatMap(([recordId, fate]) => [
      ...tellFate('contacts', recordId, fate),
      ...(isPrivate && fate === 'gone'
        ? [buildEvent({ kind: 'privacy_deleted', object: 'contacts', recordId })]
        : []),
    ]),
  ];
}

function tellFate(object: ChangedObject, recordId: string, fate: unknown): ChangeEvent[] {
  if (fate === 'gone') return [buildEvent({ kind: 'deleted', object, recordId })];
  if (typeof fate !== 'number') return [];
  return [buildEvent({ kind: 'merged', object, recordId: String(fate), otherIds: [recordId] })];
}

const story = fc
  .tuple(truth.map(dropDead), known, fc.array(rumour, { maxLength: 12 }), fc.boolean())
  .map(([told, stored, rumours, isPrivate]) => ({
    truth: told,
    known: stored,
    events: [...listFacts(told, isPrivate), ...rumours],
  }));

/** A delivery that HubSpot may make of the events: disordered, repeated, in pieces. */
function deliveries(events: readonly ChangeEvent[]): fc.Arbitrary<ChangeEvent[][]> {
  const shuffled = fc.shuffledSubarray([...events], { minLength: events.length });
  const repeated = events.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...events));
  const cuts = fc.array(fc.nat(events.length * 2), { maxLength: 3 });
  return fc.tuple(shuffled, repeated, cuts).map(([all, again, at]) => {
    const order = all.flatMap((event, index) => [event, ...again.slice(index, index + 1)]);
    const ends = [...at, order.length].sort((a, b) => a - b);
    return ends.map((end, index) => order.slice(ends[index - 1] ?? 0, end));
  });
}

describe('events in any order, any number of times', () => {
  it('are the same plan', () => {
    fc.assert(
      fc.property(
        story.chain(({ events, known: stored }) =>
          fc.tuple(fc.constant(events), fc.constant(stored), deliveries(events)),
        ),
        ([events, stored, pieces]) => {
          const contacts = new Set(Object.values(stored).flat());
          const planOf = (delivered: readonly ChangeEvent[]) => {
            const permanent = readPermanentChanges(delivered);
            const companies = new Set(Object.keys(stored));
            return {
              plan: decideChanges(delivered, permanent, { companies, contacts }),
              mentioned: listMentioned(delivered, permanent),
              permanent: {
                companies: [...permanent.companyMerges].sort(),
                contacts: [...permanent.contactMerges].sort(),
                forgotten: [...permanent.forgotten].sort(),
              },
            };
          };
          expect(planOf(pieces.flat())).toEqual(planOf(events));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leave the same behind, in pieces and with sweeps between them', async () => {
    await fc.assert(
      fc.asyncProperty(
        story.chain((told) =>
          fc.tuple(
            fc.constant(told),
            deliveries(told.events),
            fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
          ),
        ),
        async ([told, pieces, sweeps]) => {
          const expected = await play(told, [told.events], []);
          const actual = await play(told, pieces, sweeps);
          expect(actual).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });
});

async function play(
  told: { truth: Truth; known: Record<string, string[]> },
  pieces: readonly ChangeEvent[][],
  sweeps: readonly boolean[],
): Promise<unknown> {
  const world = createWorld(told.truth, told.known);
  for (const [index, piece] of pieces.entries()) {
    if (sweeps[index] ?? false) await world.sweep();
    world.deliver(piece);
    await world.process();
  }
  await world.sweep();
  return describeStored(world.stored);
}

function describeStored({ companies, waves, invitations, written, jobs, events }: Stored): unknown {
  const sorted = (items: readonly unknown[]): string[] =>
    items.map((item) => JSON.stringify(item)).sort();
  return {
    // Nothing shows the facts of one that is gone.
    companies: sorted(
      [...companies].map(([id, { facts, isGone }]) => (isGone ? { id, isGone } : { id, facts })),
    ),
    waves: sorted(waves),
    // No mail goes to the address of a withdrawn one.
    invitations: sorted(
      invitations.map(({ email, ...invited }) =>
        invited.response === 'withdrawn' ? invited : { ...invited, email },
      ),
    ),
    written: sorted([...written]),
    // One that finds nothing to do is no harm.
    jobs: sorted([...jobs].filter((job) => job !== 'portal.sync')),
    isToBeWritten: ![...written.values()].includes(false) || jobs.has('portal.sync'),
    waiting: [...events.values()].filter(({ doneAt }) => doneAt !== NOW).length,
  };
}
