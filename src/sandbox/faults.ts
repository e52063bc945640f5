import { seededRandom } from './seeded-random.ts';

/** One thing that shall go wrong with the next matching requests. */
export interface Fault {
  /** Any method when left out. */
  readonly method?: string;
  /** Tested against the path without the query. */
  readonly path: RegExp;
  /** Lets so many matching requests pass first; 0 when left out. */
  readonly after?: number;
  /** How many requests it hits; 1 when left out. */
  readonly times?: number;
  /** The answer's status; the body is HubSpot's for that status unless `body` says otherwise. */
  readonly status?: number;
  /** Text goes out as it is (HTML, half a JSON …), anything else as JSON. `''` answers nothing. */
  readonly body?: unknown;
  /** Real milliseconds to wait before the answer, or before the ordinary work. */
  readonly delayMs?: number;
  /** Cuts the connection instead of an answer. */
  readonly reset?: boolean;
  /** Takes the request and stays silent, until the caller hangs up. */
  readonly silent?: boolean;
  /** Does the ordinary work first, so that the caller doesn't know that it was done. */
  readonly applied?: boolean;
  /** Sends the head at once and the body in pieces, so many real milliseconds apart. */
  readonly trickleMs?: number;
  /** Answers as the records and properties were before their last write. Only hits reads. */
  readonly stale?: boolean;
}

/** Faults that come by themselves. */
export type FaultKind = keyof typeof RANDOM_FAULTS;

export interface RandomFaults {
  /** The same seed hits the same requests, whatever happens on other paths meanwhile. */
  readonly seed: string;
  /** From 0 (none) to 1 (every request). */
  readonly share: number;
  /** Each is as likely as the others. */
  readonly kinds: readonly FaultKind[];
}

/** What a fault can be meant for. */
export interface FaultTarget {
  readonly method: string;
  readonly path: string;
  readonly isRead: boolean;
}

/** Faults on demand, for tests. */
export interface Faults {
  next(fault: Fault): void;
  /** From now on a share of all requests, until `clear`. */
  random(faults: RandomFaults): void;
  /** Removes and returns the oldest fault that hits this request. */
  take(target: FaultTarget): Fault | null;
  clear(): void;
}

const RANDOM_FAULTS = {
  'server-error': { status: 500 },
  'bad-gateway': { status: 502, body: '<html><body>Bad gateway</body></html>' },
  'rate-limit': { status: 429 },
  locked: { status: 423 },
  reset: { reset: true },
  silence: { silent: true },
  'slow-body': { trickleMs: 2 },
  'stale-read': { stale: true },
  /** The two after which nobody knows whether the work was done. It was. */
  'applied-bad-gateway': { status: 502, body: '', applied: true },
  'applied-reset': { reset: true, applied: true },
} as const satisfies Record<string, Omit<Fault, 'path'>>;

export function createFaults(): Faults {
  let waiting: { fault: Fault; skip: number; left: number }[] = [];
  let random: RandomFaults | null = null;
  const seen = new Map<string, number>();

  const takeWaiting = (target: FaultTarget): Fault | null => {
    const meant = waiting.filter(({ fault }) => isMeant(fault, target));
    const hit = meant.find(({ skip }) => skip === 0);
    // All of them count the request, also those that come later: each was told "the nth call".
    for (const entry of meant) entry.skip = Math.max(0, entry.skip - 1);
    if (!hit) return null;
    hit.left -= 1;
    waiting = waiting.filter(({ left }) => left > 0);
    return hit.fault;
  };
  const takeRandom = (target: FaultTarget): Fault | null => {
    if (!random) return null;
    const key = `${target.method} ${target.path}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const fault = pickFault(random, `${key} ${count}`);
    return fault && isMeant(fault, target) ? fault : null;
  };

  return {
    next(fault) {
      waiting.push({ fault, skip: fault.after ?? 0, left: fault.times ?? 1 });
    },
    random(faults) {
      random = faults;
      seen.clear();
    },
    take: (target) => takeWaiting(target) ?? takeRandom(target),
    clear() {
      waiting = [];
      random = null;
    },
  };
}

function isMeant(fault: Fault, { method, path, isRead }: FaultTarget): boolean {
  return (
    (fault.method === undefined || fault.method.toUpperCase() === method) &&
    fault.path.test(path) &&
    (fault.stale !== true || isRead)
  );
}

/** By the request alone, so that requests in another order meet the same faults. */
function pickFault({ seed, share, kinds }: RandomFaults, request: string): Fault | null {
  const random = seededRandom(`${seed} ${request}`);
  if (random() >= share) return null;
  const kind = kinds[Math.floor(random() * kinds.length)];
  return kind === undefined ? null : { path: /^/, ...RANDOM_FAULTS[kind] };
}
