import { beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../src/lib/errors.ts';
import { createOwnerNames } from '../../../src/portfolio/owner-names.ts';
import type { Owner } from '../../../src/survey/types.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

const MINUTE = 60_000;
const FREJA: Owner = { ownerId: '31', email: 'f@x.example', firstName: 'Freja', lastName: 'Lind' };
const down = () =>
  Promise.reject(new AppError('hubspot_unavailable', 'HubSpot is down.', { action: 'Wait.' }));

let now: number;
let calls: number[];
let answer: (portalId: number) => Promise<Owner[]>;
let log: ReturnType<typeof createMemoryLog>;
beforeEach(() => {
  now = 0;
  calls = [];
  answer = () => Promise.resolve([FREJA]);
  log = createMemoryLog();
});

const create = (patienceMs = 1000) =>
  createOwnerNames({
    crm: {
      listOwners: (portalId) => {
        calls.push(portalId);
        return answer(portalId);
      },
    },
    clock: { now: () => new Date(now) },
    log: log.log,
    patienceMs,
  });

describe('the names of owners', () => {
  it('are read once in ten minutes', async () => {
    const names = create();
    expect(await names.of(1)).toEqual(new Map([['31', 'Freja Lind']]));
    now = 10 * MINUTE - 1;
    await names.of(1);
    expect(calls).toEqual([1]);
    now = 10 * MINUTE;
    await names.of(1);
    expect(calls).toEqual([1, 1]);
  });

  it('are read once for all who ask at the same time', async () => {
    const names = create();
    await Promise.all([names.of(1), names.of(1), names.of(1)]);
    expect(calls).toEqual([1]);
  });

  it('are those of the portal', async () => {
    answer = (portalId) => Promise.resolve([{ ...FREJA, firstName: `Of ${portalId}` }]);
    const names = create();
    expect([...(await names.of(1)).values(), ...(await names.of(2)).values()]).toEqual([
      'Of 1 Lind',
      'Of 2 Lind',
    ]);
  });

  it('are the address without a name, and nothing without both', async () => {
    const nobody = { firstName: '', lastName: '' };
    answer = () =>
      Promise.resolve([
        { ...FREJA, ...nobody },
        { ...FREJA, ...nobody, ownerId: '32', email: '' },
      ]);
    expect(await create().of(1)).toEqual(new Map([['31', 'f@x.example']]));
  });

  it('are none while HubSpot is down, which is asked again after a minute', async () => {
    answer = down;
    const names = create();
    expect(await names.of(1)).toEqual(new Map());
    answer = () => Promise.resolve([FREJA]);
    now = MINUTE - 1;
    expect(await names.of(1)).toEqual(new Map());
    now = MINUTE;
    expect(await names.of(1)).toHaveProperty('size', 1);
    expect(log.events('owners.unread')).toMatchObject([
      { portalId: 1, code: 'hubspot_unavailable' },
    ]);
  });

  it('stay as they were when HubSpot goes down', async () => {
    const names = create();
    await names.of(1);
    answer = down;
    now = 11 * MINUTE;
    expect(await names.of(1)).toHaveProperty('size', 1);
  });

  it('keep nobody waiting for a slow HubSpot, and come with the next call', async () => {
    let arrive: (owners: Owner[]) => void = () => undefined;
    answer = () => new Promise((resolve) => (arrive = resolve));
    const names = create(1);
    expect(await names.of(1)).toEqual(new Map());
    arrive([FREJA]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await names.of(1)).toHaveProperty('size', 1);
    expect(calls).toEqual([1]);
  });

  it('are no reason to fail, even for a bug, which is logged', async () => {
    answer = () => Promise.reject(new Error('A bug.'));
    expect(await create().of(1)).toEqual(new Map());
    expect(log.events('owners.failed')).toHaveLength(1);
  });
});
