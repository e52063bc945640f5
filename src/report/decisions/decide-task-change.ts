import type { TaskChange, TaskFacts } from '../../churn/task-writer.ts';

/**
 * What has to change at a task that was made, so that it follows its decision. Only what the decision
 * has changed since: a day that somebody moved in HubSpot stays until the decision moves it.
 *
 * @param shown how the last decision left it; null where nobody knows
 */
export function decideTaskChange(shown: TaskFacts | null, wanted: TaskFacts): TaskChange {
  if (!wanted.isOpen) return shown?.isOpen === false ? {} : { isOpen: false };
  if (shown?.isOpen === false) return wanted;
  const { dueAt, ownerId } = wanted;
  return {
    ...(shown?.dueAt.getTime() !== dueAt.getTime() && { dueAt }),
    ...(shown?.ownerId !== ownerId && { ownerId }),
  };
}
