/** How a task was left by the last decision that reached it. */
export interface ToldTask {
  /** The attempt that saved that decision. */
  readonly requestId: string;
  /** ISO 8601. */
  readonly dueAt: string;
  readonly ownerId: string | null;
  readonly isOpen: boolean;
}

/** What is known of a decision's task before HubSpot is asked. */
export interface KnownTask {
  /** Null where no decision has reached it yet. */
  readonly told: ToldTask | null;
  /** `started`: an earlier try may have made it. */
  readonly made: 'no' | 'started' | { readonly recordId: string };
}
