import type { Clock } from '../lib/clock.ts';
import type { CallKind } from '../portal/call-leases.ts';
import type { CallUsage } from '../portal/ports.ts';
import type { Sleep } from './sleep.ts';

/** Gives the slot back. To be called once, when the request has really settled. */
export type Release = () => void;

/** How fast a portal may be called. Portals don't slow each other; a portal is first come, first served. */
export interface RateLimits {
  /** Waits for the portal's turn. */
  acquire(portalId: number, kind: CallKind): Promise<Release>;
  /** Reads the limit from the headers of one of HubSpot's answers. */
  learn(portalId: number, headers: Headers): void;
  /** Starts nothing of this kind for the portal in the next milliseconds. */
  backOff(portalId: number, kind: CallKind, milliseconds: number): void;
  /** How much of the limit is in use, for people: searches only count as waiting. */
  usage(portalId: number): CallUsage;
}

const IN_FLIGHT_PER_PORTAL = 10;
const GENERAL_WINDOW_MILLISECONDS = 10_000;
const SEARCH_WINDOW_MILLISECONDS = 1_000;
/** HubSpot allows 5 a second, shared by all apps of the account. */
const SEARCHES_PER_SECOND = 4;

/** What HubSpot counts: so many calls in a window of so many milliseconds. */
export function limitOfKind(
  kind: CallKind,
  requestsPerTenSeconds: number,
): { readonly perWindow: number; readonly windowMs: number } {
  return kind === 'search'
    ? { perWindow: SEARCHES_PER_SECOND, windowMs: SEARCH_WINDOW_MILLISECONDS }
    : { perWindow: requestsPerTenSeconds, windowMs: GENERAL_WINDOW_MILLISECONDS };
}

interface Lane {
  readonly windowMilliseconds: number;
  /** The most that the app allows itself, whatever HubSpot's headers say. */
  readonly ceiling: () => number;
  /** What the headers allow. */
  learnedLimit: number;
  /** Callers who have not had their turn. */
  waiting: number;
  inFlight: number;
  /** When recent requests settled, in epoch milliseconds, oldest first. */
  settledAt: number[];
  pausedUntil: number;
  /** Requests in HubSpot's window that are not ours, until that knowledge is too old. */
  foreign: { count: number; until: number };
  /** The turn of the latest caller; the next one waits behind it. */
  lastTurn: Promise<void>;
}

interface PortalLimits {
  readonly lanes: Readonly<Record<CallKind, Lane>>;
  readonly waitingForRelease: Array<() => void>;
}

/**
 * Limits kept in memory, one set per portal.
 *
 * A request counts from its start until a window's length after it settled: HubSpot counted it at
 * some moment in between, so whatever the network's delays, no window of HubSpot's clock holds more
 * than the limit. The price is one round trip in ten seconds, 2 % of the speed at 200 ms.
 *
 * The clock must be the real one. With a clock that stands still, as in a demo, nobody's turn comes.
 *
 * @param deps.requestsPerTenSeconds 100 for an OAuth app (HubSpot's limit is 110), 90 for an access
 *   token (100). HubSpot's headers lower it, never raise it.
 */
export function createRateLimits(deps: {
  clock: Clock;
  sleep: Sleep;
  requestsPerTenSeconds?: number | ((portalId: number) => number);
}): RateLimits {
  const { requestsPerTenSeconds: rate = 100 } = deps;
  const portals = new Map<number, PortalLimits>();
  const now = () => deps.clock.now().getTime();

  function limitsOf(portalId: number): PortalLimits {
    let portal = portals.get(portalId);
    if (!portal) {
      const ceiling = () => (typeof rate === 'number' ? rate : rate(portalId));
      portal = {
        lanes: {
          general: createLane(ceiling, GENERAL_WINDOW_MILLISECONDS),
          search: createLane(() => SEARCHES_PER_SECOND, SEARCH_WINDOW_MILLISECONDS),
        },
        waitingForRelease: [],
      };
      portals.set(portalId, portal);
    }
    return portal;
  }

  async function waitForTurn(portal: PortalLimits, lane: Lane): Promise<void> {
    for (;;) {
      const wait = decideWait(portal, lane, now());
      if (wait === 0) break;
      if (wait === 'release') {
        await new Promise<void>((resolve) => portal.waitingForRelease.push(resolve));
      } else {
        await deps.sleep(wait);
      }
    }
    lane.waiting -= 1;
    lane.inFlight += 1;
  }

  return {
    async acquire(portalId, kind) {
      const portal = limitsOf(portalId);
      const lane = portal.lanes[kind];
      lane.waiting += 1;
      lane.lastTurn = lane.lastTurn.then(() => waitForTurn(portal, lane));
      await lane.lastTurn;

      return () => {
        lane.inFlight -= 1;
        lane.settledAt.push(now());
        for (const wake of portal.waitingForRelease.splice(0)) wake();
      };
    },

    learn(portalId, headers) {
      const lane = limitsOf(portalId).lanes.general;
      const max = readNumber(headers, 'x-hubspot-ratelimit-max');
      const remaining = readNumber(headers, 'x-hubspot-ratelimit-remaining');
      const interval = readNumber(headers, 'x-hubspot-ratelimit-interval-milliseconds');
      if (max === null || (interval ?? lane.windowMilliseconds) !== lane.windowMilliseconds) return;

      lane.learnedLimit = withReserve(max);
      if (remaining !== null) {
        forgetOld(lane, now());
        const count = Math.max(0, max - remaining - lane.inFlight - lane.settledAt.length);
        lane.foreign = { count, until: now() + lane.windowMilliseconds };
      }
    },

    backOff(portalId, kind, milliseconds) {
      const lane = limitsOf(portalId).lanes[kind];
      lane.pausedUntil = Math.max(lane.pausedUntil, now() + milliseconds);
    },

    usage(portalId) {
      const { general, search } = limitsOf(portalId).lanes;
      return {
        limit: limitOf(general),
        left: Math.max(0, countFree(general, now())),
        waiting: general.waiting + search.waiting,
        pausedUntil: general.pausedUntil > now() ? new Date(general.pausedUntil) : null,
      };
    },
  };
}

function createLane(ceiling: () => number, windowMilliseconds: number): Lane {
  return {
    windowMilliseconds,
    ceiling,
    learnedLimit: Infinity,
    waiting: 0,
    inFlight: 0,
    settledAt: [],
    pausedUntil: 0,
    foreign: { count: 0, until: 0 },
    lastTurn: Promise.resolve(),
  };
}

/** Milliseconds until the next request may start, or `release` when one has to settle first. */
function decideWait(portal: PortalLimits, lane: Lane, now: number): number | 'release' {
  if (lane.pausedUntil > now) return lane.pausedUntil - now;
  if (portal.lanes.general.inFlight + portal.lanes.search.inFlight >= IN_FLIGHT_PER_PORTAL) {
    return 'release';
  }
  const free = countFree(lane, now);
  if (free > 0) return 0;
  const leaving = lane.settledAt[-free];
  return leaving === undefined ? 'release' : leaving + lane.windowMilliseconds - now;
}

/** Requests that may start at this moment; below zero after the limit was lowered. */
function countFree(lane: Lane, now: number): number {
  forgetOld(lane, now);
  const foreign = lane.foreign.until > now ? lane.foreign.count : 0;
  return Math.max(1, limitOf(lane) - foreign) - lane.inFlight - lane.settledAt.length;
}

function limitOf(lane: Lane): number {
  return Math.min(lane.ceiling(), lane.learnedLimit);
}

/** Drops what left the window, and what a clock that was set back put into the future. */
function forgetOld(lane: Lane, now: number): void {
  lane.settledAt = lane.settledAt.filter((at) => at > now - lane.windowMilliseconds && at <= now);
}

/** A tenth of HubSpot's limit, at most 10 requests, stays free for what we don't see. */
function withReserve(max: number): number {
  return Math.max(1, max - Math.min(10, Math.ceil(max / 10)));
}

function readNumber(headers: Headers, name: string): number | null {
  const text = headers.get(name)?.trim() ?? '';
  return /^\d+$/.test(text) ? Number(text) : null;
}
