/** What is left to do in all portals together. */
export interface Backlog {
  readonly jobs: ReadonlyArray<{
    readonly queue: string;
    readonly state: 'created' | 'retry' | 'active';
    readonly count: number;
    /** For how long the oldest has been due, 0 where all of them are due later. */
    readonly oldestSeconds: number;
  }>;
  /** Jobs that failed to the end. */
  readonly jobsGivenUp: number;
  /** Records that HubSpot does not show as they should be, and those that it refused. */
  readonly recordsWaiting: number;
  readonly recordsRefused: number;
  /** Webhook events that are not worked in as yet. */
  readonly changesWaiting: number;
  readonly portals: number;
  readonly portalsConnected: number;
}

export interface BacklogReader {
  /** @param now The real time: the queue's own times are the machine's. */
  read(now: Date): Promise<Backlog>;
}
