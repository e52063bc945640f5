/** At most `max` requests in any `windowMs`. Refused requests don't count. */
export interface RollingLimit {
  /** Counts one request and says whether it may pass. */
  take(): boolean;
  /** Requests that would still pass now. */
  remaining(): number;
  readonly max: number;
  readonly windowMs: number;
  /** Lets a test lower or raise the limit. */
  setMax(max: number): void;
}

/**
 * Counts on `monotonic` (real milliseconds, such as `performance.now`), not on the sandbox's clock:
 * a jump of three months must not forgive a burst, nor a frozen clock block everything.
 */
export function createRollingLimit(deps: {
  max: number;
  windowMs: number;
  monotonic: () => number;
}): RollingLimit {
  const { windowMs, monotonic } = deps;
  let max = deps.max;
  let taken: number[] = [];

  const remaining = () => {
    const oldest = monotonic() - windowMs;
    taken = taken.filter((time) => time > oldest);
    return Math.max(0, max - taken.length);
  };

  return {
    take() {
      if (remaining() === 0) return false;
      taken.push(monotonic());
      return true;
    },
    remaining,
    get max() {
      return max;
    },
    windowMs,
    setMax(next) {
      max = next;
    },
  };
}
