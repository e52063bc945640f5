/** What the app decides about a task that it has made. */
export interface TaskFacts {
  readonly dueAt: Date;
  readonly ownerId: string | null;
  readonly isOpen: boolean;
}

/** What of a task is to be written; the rest stays as somebody may have changed it. */
export type TaskChange = Partial<TaskFacts> & { readonly subject?: string };

/** Tasks that were made before, in the account's HubSpot. */
export interface TaskWriter {
  /** `gone`: somebody has deleted it. Throws `hubspot_*`. */
  readState(portalId: number, recordId: string): Promise<'open' | 'done' | 'gone'>;
  /** Does nothing to a task that is gone. Throws `hubspot_*`. */
  change(portalId: number, recordId: string, change: TaskChange): Promise<void>;
}
