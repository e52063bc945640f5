import { expect, test } from 'vitest';
import { disconnectPortal } from '../../../src/portal/disconnect-portal.ts';
import type { PortalState } from '../../../src/portal/ports.ts';
import { createMemoryLog } from '../../support/memory-log.ts';

const NOW = new Date('2026-08-17T08:00:00Z');
const BEFORE = new Date('2026-08-01T08:00:00Z');

/** One portal in memory, connected at `connectedAt`. */
function setUp({ connectedAt = BEFORE, isKnown = true } = {}) {
  let isConnected = isKnown;
  const facts: Partial<PortalState> = {};
  const { log, events } = createMemoryLog();
  const stores = {
    portals: {
      disconnect: (_portalId: number, refusedAt = connectedAt) => {
        const isDone = isConnected && refusedAt.getTime() === connectedAt.getTime();
        if (isDone) isConnected = false;
        return Promise.resolve(isDone);
      },
    },
    portalStates: {
      set: (_portalId: number, changes: Partial<PortalState>) => {
        Object.assign(facts, changes);
        return Promise.resolve();
      },
    },
  };
  const deps = {
    storage: {
      transaction: <Result>(work: (given: typeof stores) => Promise<Result>) => work(stores),
    },
    clock: { now: () => NOW },
    log,
  };
  return { deps, facts, isConnected: () => isConnected, told: () => events('portal.disconnected') };
}

test('a portal is disconnected once, and told once', async () => {
  const { deps, facts, isConnected, told } = setUp();
  await disconnectPortal(deps, 1);
  await disconnectPortal(deps, 1);
  expect(isConnected()).toBe(false);
  expect(facts).toEqual({ disconnectedAt: NOW });
  expect(told()).toMatchObject([{ portalId: 1 }]);
});

test('an access that was refused counts while it is still the one in use', async () => {
  const { deps, isConnected } = setUp({ connectedAt: BEFORE });
  await disconnectPortal(deps, 1, { connectedAt: new Date(BEFORE) });
  expect(isConnected()).toBe(false);
});

test('a portal that somebody has connected again since stays connected', async () => {
  const { deps, facts, isConnected, told } = setUp({ connectedAt: NOW });
  await disconnectPortal(deps, 1, { connectedAt: BEFORE });
  expect(isConnected()).toBe(true);
  expect(facts).toEqual({});
  expect(told()).toEqual([]);
});

test('a portal that nobody knows is left alone', async () => {
  const { deps, told } = setUp({ isKnown: false });
  await disconnectPortal(deps, 1);
  expect(told()).toEqual([]);
});
