import { describe, expect, it } from 'vitest';
import { buildEvent, NOW } from './change-events.ts';
import { createWorld } from './change-world.ts';
import { buildCompany } from './hubspot-truth.ts';
import type { Truth } from './hubspot-truth.ts';

const DAY = 86_400_000;

/** This many companies without contacts, all as HubSpot has them. */
function buildMany(count: number): { truth: Truth; known: Record<string, string[]> } {
  const ids = Array.from({ length: count }, (_, index) => String(1001 + index));
  return {
    truth: { companies: Object.fromEntries(ids.map((id) => [id, {}])), contacts: {} },
    known: Object.fromEntries(ids.map((id) => [id, []])),
  };
}

function countRead(calls: readonly string[]): number[] {
  return calls.map((call) => call.split(',').length);
}

describe('the nightly repair', () => {
  it('does what missed events would have done', async () => {
    const world = createWorld(
      {
        companies: { 501: 504, 502: 'gone', 503: { ownerId: '31' }, 504: {} },
        contacts: {
          7001: 7009,
          7002: 'gone',
          7003: { email: 'new@nordlys.example', companies: ['503'] },
          7004: { optedOut: true, companies: ['503'] },
          7005: { companies: [] },
          7009: { companies: ['504'] },
        },
      },
      { 501: ['7001'], 502: ['7002'], 503: ['7002', '7003', '7004', '7005'] },
    );
    await world.sweep();
    expect(world.stored.waves).toEqual([
      { companyId: '504', status: 'open' },
      { companyId: '502', status: 'cancelled' },
      { companyId: '503', status: 'open' },
    ]);
    expect(
      world.stored.invitations.map(
        ({ companyId, contactId, response }) => `${companyId} ${contactId} ${response}`,
      ),
    ).toEqual([
      '504 7009 none',
      '502 7002 withdrawn',
      '503 7002 withdrawn',
      '503 7003 none',
      '503 7004 withdrawn',
      '503 7005 withdrawn',
    ]);
    expect(world.stored.invitations[3]?.email).toBe('new@nordlys.example');
    expect(world.stored.companies.get('503')?.facts).toEqual(
      buildCompany('503', { ownerId: '31' }),
    );
    expect(world.memory.events('records.swept')).toMatchObject([{ portalId: 7 }]);
    expect(world.memory.lines().join()).not.toContain('nordlys');
  });

  it('still asks whose company is merged while it sweeps', async () => {
    const before = { companies: { 501: {} }, contacts: { 7001: { companies: ['501'] } } };
    const after = {
      companies: { 501: 504, 504: {} },
      contacts: { 7001: { companies: ['504'] } },
    };
    const world = createWorld(before, { 501: ['7001'] });
    world.disturb = (step) => {
      if (step === 'setSweepPosition') world.truth = after;
    };
    await world.sweep();
    expect(world.stored.invitations).toMatchObject([{ companyId: '504', response: 'none' }]);
  });

  it('assesses a company for new facts only', async () => {
    const renewalAt = new Date('2027-01-01');
    const world = createWorld(
      { companies: { 501: {}, 502: { renewalAt } }, contacts: {} },
      { 501: [], 502: [] },
    );
    await world.sweep();
    expect([...world.stored.jobs]).toEqual(['company.assess 502']);
    world.stored.jobs.clear();
    await world.sweep();
    expect([...world.stored.jobs]).toEqual([]);
  });

  it('finds a company that came back', async () => {
    const world = createWorld({ companies: { 501: 'gone' }, contacts: {} }, { 501: [] });
    await world.sweep();
    expect(world.stored.companies.get('501')?.isGone).toBe(true);
    await world.sweep();
    expect(world.memory.events('company.gone')).toHaveLength(1);
    world.truth = { companies: { 501: {} }, contacts: {} };
    await world.sweep();
    expect(world.stored.companies.get('501')?.isGone).toBe(false);
    expect(world.stored.written.get('companies/501')).toBe(false);
  });

  it('looks for deleted companies again, a hundred a call, and for merged ones never', async () => {
    const { known } = buildMany(230);
    const gone = Object.fromEntries(Object.keys(known).map((id) => [id, 'gone' as const]));
    const companies = { ...gone, 501: 502, 502: {} };
    const world = createWorld({ companies, contacts: {} }, { ...known, 501: [] });
    await world.sweep();
    world.calls.length = 0;
    const steps: string[] = [];
    world.disturb = (step) => steps.push(step);
    await world.sweep();
    expect(countRead(world.calls)).toEqual([100, 100, 30, 1]);
    expect(world.calls.at(-1)).toBe('companies 502');
    expect(steps).not.toContain('moveCompany');
  });

  it('reads a hundred companies a call', async () => {
    const { truth, known } = buildMany(230);
    const world = createWorld(truth, known);
    await world.sweep();
    expect(countRead(world.calls)).toEqual([100, 100, 30]);
    expect(world.reads.filter((read) => read === 'listByIds')).toHaveLength(3);
  });

  it('saves only what is different', async () => {
    const { truth, known } = buildMany(3);
    const companies = { ...truth.companies, 1002: { name: 'Renamed' } };
    const world = createWorld({ ...truth, companies }, known);
    const steps: string[] = [];
    world.disturb = (step) => steps.push(step);
    await world.sweep();
    expect(steps.filter((step) => step === 'save')).toHaveLength(1);
  });

  it('goes on where it was cut off', async () => {
    const { truth, known } = buildMany(230);
    const world = createWorld(truth, known);
    world.disturb = () => {
      if (world.calls.length === 3) throw new Error('HubSpot is away.');
    };
    await expect(world.sweep()).rejects.toThrow('HubSpot is away.');
    world.disturb = () => undefined;
    world.calls.length = 0;
    await world.sweep();
    expect(countRead(world.calls)).toEqual([30]);
    // The next one starts at the beginning.
    world.calls.length = 0;
    await world.sweep();
    expect(countRead(world.calls)).toEqual([100, 100, 30]);
  });

  it('forgets what was done for a week, and nothing that waits', async () => {
    const world = createWorld({ companies: {}, contacts: {} }, {});
    const kept = (eventKey: string, doneAt: Date | null): void => {
      const event = buildEvent({ kind: 'changed', eventKey });
      world.stored.events.set(eventKey, { event, doneAt });
    };
    kept('waits', null);
    kept('done for a week', new Date(NOW.getTime() - 7 * DAY - 1));
    kept('done for less', new Date(NOW.getTime() - 7 * DAY));
    await world.sweep();
    expect([...world.stored.events.keys()]).toEqual(['waits', 'done for less']);
  });

  it('asks HubSpot for nothing when it knows nobody', async () => {
    const world = createWorld({ companies: {}, contacts: {} }, {});
    await world.sweep();
    expect(world.calls).toEqual([]);
  });
});
