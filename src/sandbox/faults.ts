/** One thing that shall go wrong with the next matching requests. */
export interface Fault {
  /** Any method when left out. */
  readonly method?: string;
  /** Tested against the path without the query. */
  readonly path: RegExp;
  /** The answer's status; the body is HubSpot's for that status unless `body` says otherwise. */
  readonly status?: number;
  /** Text goes out as it is (HTML, half a JSON …), anything else as JSON. `''` answers nothing. */
  readonly body?: unknown;
  /** How many requests it hits; 1 when left out. */
  readonly times?: number;
  /** Real milliseconds to wait before the answer, or before the ordinary work. */
  readonly delayMs?: number;
  /** Cuts the connection instead of an answer. */
  readonly reset?: boolean;
  /** Does the ordinary work first, so that the caller doesn't know that it was done. */
  readonly applied?: boolean;
}

/** Faults on demand, for tests. */
export interface Faults {
  next(fault: Fault): void;
  /** Removes and returns the oldest fault that hits this request. */
  take(method: string, path: string): Fault | null;
  clear(): void;
}

export function createFaults(): Faults {
  let waiting: { fault: Fault; left: number }[] = [];

  return {
    next: (fault) => waiting.push({ fault, left: fault.times ?? 1 }),
    take(method, path) {
      const hit = waiting.find(
        ({ fault }) =>
          (fault.method === undefined || fault.method.toUpperCase() === method) &&
          fault.path.test(path),
      );
      if (!hit) return null;
      hit.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return hit.fault;
    },
    clear() {
      waiting = [];
    },
  };
}
