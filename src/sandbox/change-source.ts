/** Who made a change, as HubSpot's events and histories name it. */
export interface ChangeSource {
  readonly changeSource: 'CRM_UI' | 'INTEGRATION' | 'AUTOMATION_PLATFORM';
  readonly sourceId: string;
}

/** Somebody at the screen: the pages, the story and the tests. */
const SOMEBODY: ChangeSource = { changeSource: 'CRM_UI', sourceId: 'userId:77' };

export interface Authorship {
  /** Who writes right now. */
  current(): ChangeSource;
  /** Everything that `work` writes before it returns was written by `source`. */
  writeAs<Result>(source: ChangeSource, work: () => Result): Result;
}

/** Remembers who writes, so that no store has to carry it along. */
export function createAuthorship(): Authorship {
  let current = SOMEBODY;
  return {
    current: () => current,
    writeAs(source, work) {
      const before = current;
      current = source;
      try {
        return work();
      } finally {
        current = before;
      }
    },
  };
}
