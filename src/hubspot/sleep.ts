import { setTimeout as wait } from 'node:timers/promises';

/** Resolves after the given milliseconds, or at once when the signal is aborted. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export const systemSleep: Sleep = async (milliseconds, signal) => {
  try {
    await wait(milliseconds, undefined, signal ? { signal } : {});
  } catch {
    // Aborted: whoever aborted no longer needs the wait.
  }
};
