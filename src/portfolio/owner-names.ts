import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../lib/clock.ts';
import { isAppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { Crm } from '../survey/crm.ts';
import type { Owner } from '../survey/types.ts';

export interface OwnerNamesDeps {
  readonly crm: Pick<Crm, 'listOwners'>;
  readonly clock: Clock;
  readonly log: Log;
  /** How long a reader waits for HubSpot; what comes later serves the next one. Milliseconds. */
  readonly patienceMs?: number;
}

/** The names of a portal's HubSpot owners. */
export interface OwnerNames {
  /** By owner id. Never fails: what HubSpot does not tell in time is as old as it is, or missing. */
  of(portalId: number): Promise<ReadonlyMap<string, string>>;
}

const FRESH_MS = 10 * 60_000;
/** After a failure HubSpot is left alone for a while. */
const RETRY_MS = 60_000;
/** The portals that were read longest ago make room. */
const MOST_PORTALS = 500;

interface Remembered {
  readonly names: ReadonlyMap<string, string>;
  readonly staleAt: number;
}

/** Kept in the memory of each process: another one asks for itself. */
export function createOwnerNames(deps: OwnerNamesDeps): OwnerNames {
  const { crm, clock, log, patienceMs = 1500 } = deps;
  const known = new Map<number, Remembered>();
  const loading = new Map<number, Promise<void>>();

  async function load(portalId: number): Promise<void> {
    const before = known.get(portalId)?.names ?? new Map<string, string>();
    try {
      const names = nameOwners(await crm.listOwners(portalId));
      remember(portalId, { names, staleAt: clock.now().getTime() + FRESH_MS });
    } catch (error) {
      if (!isAppError(error)) throw error;
      log.info({ portalId, code: error.code }, 'owners.unread');
      remember(portalId, { names: before, staleAt: clock.now().getTime() + RETRY_MS });
    }
  }

  function remember(portalId: number, remembered: Remembered): void {
    known.delete(portalId);
    known.set(portalId, remembered);
    const [oldest] = known.keys();
    if (known.size > MOST_PORTALS && oldest !== undefined) known.delete(oldest);
  }

  /** One call to HubSpot for all who ask meanwhile. */
  function loadOnce(portalId: number): Promise<void> {
    const running = loading.get(portalId);
    if (running) return running;
    const started = load(portalId).finally(() => loading.delete(portalId));
    loading.set(portalId, started);
    return started;
  }

  return {
    async of(portalId) {
      const remembered = known.get(portalId);
      if (!remembered || remembered.staleAt <= clock.now().getTime()) {
        const loaded = loadOnce(portalId);
        // Whoever waits no longer must not leave a failure that nobody looks at.
        loaded.catch((error: unknown) => log.error({ portalId, err: error }, 'owners.failed'));
        await Promise.race([loaded.catch(() => undefined), wait(patienceMs, null, { ref: false })]);
      }
      return known.get(portalId)?.names ?? new Map<string, string>();
    },
  };
}

/** An owner without a name is known by the address. */
export function nameOwners(owners: readonly Owner[]): ReadonlyMap<string, string> {
  return new Map(
    owners.flatMap(({ ownerId, firstName, lastName, email }) => {
      const name = `${firstName} ${lastName}`.trim() || email;
      return name === '' ? [] : [[ownerId, name] as const];
    }),
  );
}
