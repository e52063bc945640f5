import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimits } from '../../../src/hubspot/rate-limits.ts';
import type { RateLimits } from '../../../src/hubspot/rate-limits.ts';
import type { CallKind } from '../../../src/portal/call-leases.ts';
import { createSimulatedTime } from './simulated-time.ts';

interface Started {
  readonly name: number;
  readonly at: number;
  /** When HubSpot counted the request: somewhere between start and answer. */
  readonly countedAt: number;
}

interface Caller {
  readonly after: number;
  readonly takes: number;
  /** 0–1: when within the call HubSpot counts it. */
  readonly counted: number;
}

type Rate = NonNullable<Parameters<typeof createRateLimits>[0]['requestsPerTenSeconds']>;

/** Lets callers arrive, call and release, and tells who started when. */
function simulate(options: { requestsPerTenSeconds?: Rate } = {}) {
  const time = createSimulatedTime();
  const limits = createRateLimits({ ...time, ...options });
  const started: Started[] = [];
  let inFlight = 0;
  let mostInFlight = 0;

  async function call(name: number, portalId: number, kind: CallKind, caller: Caller) {
    await time.sleep(caller.after);
    const release = await limits.acquire(portalId, kind);
    inFlight += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    const at = time.now();
    started.push({ name, at, countedAt: at + caller.takes * caller.counted });
    await time.sleep(caller.takes);
    inFlight -= 1;
    release();
  }

  return { time, limits, started, call, mostInFlight: () => mostInFlight };
}

const quick: Caller = { after: 0, takes: 20, counted: 0.5 };
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

const headers = (max: number, remaining?: number, interval = 10_000) =>
  new Headers({
    'X-HubSpot-RateLimit-Max': String(max),
    'X-HubSpot-RateLimit-Interval-Milliseconds': String(interval),
    ...(remaining === undefined ? {} : { 'X-HubSpot-RateLimit-Remaining': String(remaining) }),
  });

/** Numbers between 0 and 1, the same ones each time. */
function seededRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The largest number of moments within one window, its end excluded. */
function busiestWindow(moments: readonly number[], milliseconds: number): number {
  return Math.max(
    0,
    ...moments.map((from) => moments.filter((at) => at >= from && at < from + milliseconds).length),
  );
}

const callers = (takes: number) =>
  fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: 15_000 }),
      takes: fc.integer({ min: 1, max: takes }),
      counted: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 120, maxLength: 260 },
  );

describe('a portal', () => {
  it('gets at most 100 requests in any ten seconds, whatever the delays', async () => {
    await fc.assert(
      fc.asyncProperty(callers(1_500), async (arrivals) => {
        const { time, started, call, mostInFlight } = simulate();
        for (const [name, caller] of arrivals.entries()) void call(name, 1, 'general', caller);
        await time.run();

        expect(started).toHaveLength(arrivals.length);
        expect(mostInFlight()).toBeLessThanOrEqual(10);
        for (const moments of [started.map(({ at }) => at), started.map((s) => s.countedAt)]) {
          expect(busiestWindow(moments, 10_000)).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('gets at most 4 searches in any second', async () => {
    await fc.assert(
      fc.asyncProperty(callers(300), async (arrivals) => {
        const { time, started, call } = simulate();
        for (const [name, caller] of arrivals.entries()) void call(name, 1, 'search', caller);
        await time.run();

        expect(started).toHaveLength(arrivals.length);
        expect(
          busiestWindow(
            started.map((s) => s.countedAt),
            1_000,
          ),
        ).toBeLessThanOrEqual(4);
      }),
      { numRuns: 10 },
    );
  });

  it('is served in the order of the calls', async () => {
    const { time, started, call } = simulate();
    for (const name of range(250)) void call(name, 1, 'general', quick);
    await time.run();

    expect(started.map(({ name }) => name)).toEqual(range(250));
  });

  it('makes full use of its limit', async () => {
    const { time, started, call } = simulate();
    for (const name of range(200)) void call(name, 1, 'general', quick);
    await time.run();

    expect(started.at(99)?.at).toBeLessThan(1_000);
    expect(started.at(100)?.at).toBeGreaterThanOrEqual(10_000);
    expect(started.at(-1)?.at).toBeLessThan(12_000);
  });

  it('with an access token gets 90', async () => {
    const { time, started, call } = simulate({ requestsPerTenSeconds: 90 });
    for (const name of range(95)) void call(name, 1, 'general', quick);
    await time.run(9_999);

    expect(started).toHaveLength(90);
  });

  it('has a limit of its own', async () => {
    const { time, limits, started, call } = simulate({
      requestsPerTenSeconds: (portalId) => (portalId === 1 ? 100 : 90),
    });
    for (const name of range(105)) void call(name, 1, 'general', quick);
    for (const name of range(105)) void call(1_000 + name, 2, 'general', quick);
    await time.run(9_999);

    expect(started.filter(({ name }) => name < 1_000)).toHaveLength(100);
    expect(started.filter(({ name }) => name >= 1_000)).toHaveLength(90);
    expect([limits.usage(1).limit, limits.usage(2).limit]).toEqual([100, 90]);
  });

  it('does not search slower because of its other calls, nor the other way round', async () => {
    const { time, started, call } = simulate();
    for (const name of range(150)) void call(name, 1, 'general', quick);
    for (const name of [900, 901, 902, 903]) void call(name, 1, 'search', quick);
    await time.run(2_000);

    expect(started.filter(({ name }) => name >= 900)).toHaveLength(4);
    expect(started.filter(({ name }) => name < 900)).toHaveLength(100);
  });

  it('keeps a slot for a call that does not end', async () => {
    const { time, limits, started, call } = simulate();
    for (let stuck = 0; stuck < 9; stuck += 1) await limits.acquire(1, 'general');
    const release = await limits.acquire(1, 'general');
    void call(1, 1, 'general', quick);
    await time.run(60_000);
    expect(started).toEqual([]);

    release();
    await time.run();
    expect(started).toHaveLength(1);
  });
});

describe('the speed', () => {
  /**
   * HubSpot's side: a rolling window of ten seconds. Workers call as fast as they may; an answer
   * takes `latency` milliseconds, and HubSpot counts the call at a random moment of it.
   */
  async function callForTenMinutes(workers: number, latency: () => number, random: () => number) {
    const ALLOWED = 110;
    const { time, limits } = simulate();
    let counted: number[] = [];
    let refusals = 0;
    const answeredAt: number[] = [];

    async function work() {
      while (time.now() < 600_000) {
        const release = await limits.acquire(1, 'general');
        const takes = latency();
        const countedAfter = takes * random();
        await time.sleep(countedAfter);
        counted = counted.filter((at) => at > time.now() - 10_000);
        const remaining = ALLOWED - counted.length - 1;
        if (remaining < 0) refusals += 1;
        else counted.push(time.now());
        await time.sleep(takes - countedAfter);
        release();
        answeredAt.push(time.now());
        limits.learn(1, headers(ALLOWED, Math.max(0, remaining)));
      }
    }
    for (let worker = 0; worker < workers; worker += 1) void work();
    await time.run();
    // The first ten seconds get a whole window as a present.
    const steady = answeredAt.filter((at) => at > 10_000 && at <= 600_000).length;
    return { refusals, callsPerTenSeconds: steady / 59 };
  }

  it.each([8, 10])(
    'with %d calls in flight at 200 ms is at least 95 of the allowed 100, without any 429',
    async (workers) => {
      const random = seededRandom();
      const speed = await callForTenMinutes(workers, () => 100 + 200 * random(), random);

      expect(speed.refusals).toBe(0);
      expect(speed.callsPerTenSeconds).toBeGreaterThanOrEqual(95);
      expect(speed.callsPerTenSeconds).toBeLessThanOrEqual(100);
    },
  );

  it('without any 429 holds for slow and uneven answers, too', async () => {
    const random = seededRandom();
    const speed = await callForTenMinutes(10, () => 50 + 4_950 * random() ** 4, random);

    expect(speed.refusals).toBe(0);
  });
});

describe('the use', () => {
  it('of a portal that was never called is none', () => {
    const usage = { limit: 100, left: 100, waiting: 0, pausedUntil: null };

    expect(simulate().limits.usage(1)).toEqual(usage);
  });

  it('counts calls in flight, recent ones and those that wait', async () => {
    const { time, limits, call } = simulate();
    for (const name of range(130)) void call(name, 1, 'general', quick);
    for (const name of range(6)) void call(name, 1, 'search', quick);
    await time.run(500);

    expect(limits.usage(1)).toEqual({ limit: 100, left: 0, waiting: 32, pausedUntil: null });
    expect(limits.usage(2)).toMatchObject({ left: 100, waiting: 0 });

    await time.run();
    expect(limits.usage(1)).toMatchObject({ waiting: 0, pausedUntil: null });
  });

  it('tells what HubSpot allows, what others use and until when it pauses', () => {
    const { limits } = simulate();
    limits.learn(1, headers(50, 30));
    limits.backOff(1, 'general', 10_000);

    expect(limits.usage(1)).toEqual({
      limit: 45,
      left: 25,
      waiting: 0,
      pausedUntil: new Date(10_000),
    });
  });
});

describe('two portals', () => {
  it('do not slow each other', async () => {
    const { time, started, call } = simulate();
    for (const name of range(500)) void call(name, 1, 'general', quick);
    for (const name of range(20)) void call(1_000 + name, 2, 'general', quick);
    await time.run(200);

    expect(started.filter(({ name }) => name >= 1_000)).toHaveLength(20);
  });

  it('pause apart', async () => {
    const { time, limits, started, call } = simulate();
    limits.backOff(1, 'general', 10_000);
    void call(1, 1, 'general', quick);
    void call(2, 2, 'general', quick);
    await time.run();

    expect(started).toMatchObject([
      { name: 2, at: 0 },
      { name: 1, at: 10_000 },
    ]);
  });
});

describe("HubSpot's headers", () => {
  /** How many of 300 waiting calls start within the first ten seconds. */
  async function countStarts(learn: (limits: RateLimits) => void): Promise<number> {
    const { time, limits, started, call } = simulate();
    learn(limits);
    for (const name of range(300)) void call(name, 1, 'general', quick);
    await time.run(9_999);
    return started.length;
  }

  it.each([
    ['HubSpot allows 110', headers(110), 100],
    ['HubSpot allows 100', headers(100), 90],
    ['HubSpot allows more than we want', headers(190), 100],
    ['HubSpot allows 20', headers(20), 18],
    ['HubSpot allows 1', headers(1), 1],
    ['others have used 60 of 110', headers(110, 50), 40],
    ['others have used everything', headers(110, 0), 1],
    ['the limit is for another interval', headers(19, 0, 1_000), 100],
    ['there are none', new Headers(), 100],
    ['they are no numbers', new Headers({ 'X-HubSpot-RateLimit-Max': 'many' }), 100],
  ])('%s', async (_, learned, starts) => {
    expect(await countStarts((limits) => limits.learn(1, learned))).toBe(starts);
  });

  it('what others used is forgotten after ten seconds', async () => {
    const { time, limits, started, call } = simulate();
    limits.learn(1, headers(110, 0));
    for (const name of range(50)) void call(name, 1, 'general', { ...quick, after: 10_001 });
    await time.run(11_000);

    expect(started).toHaveLength(50);
  });

  it('our own requests are not taken for those of others', async () => {
    const { time, limits, started, call } = simulate();
    for (const name of range(60)) void call(name, 1, 'general', quick);
    await time.run(5_000);
    limits.learn(1, headers(110, 50));
    for (const name of range(60)) void call(100 + name, 1, 'general', quick);
    await time.run(9_999);

    expect(started).toHaveLength(100);
  });
});

describe('a clock that is set back', () => {
  it('does not stop the calls', async () => {
    let now = Date.parse('2026-11-20T10:00:00Z');
    const limits = createRateLimits({
      clock: { now: () => new Date(now) },
      sleep: () => Promise.reject(new Error('Nobody sleeps here.')),
    });
    for (let call = 0; call < 100; call += 1) (await limits.acquire(1, 'general'))();
    now -= 3_600_000;

    await expect(limits.acquire(1, 'general')).resolves.toBeTypeOf('function');
  });
});
