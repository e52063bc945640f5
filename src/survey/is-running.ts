import type { Wave } from './types.ts';

/** Whether a wave has been launched or planned and is not over: it will still close by itself. */
export function isRunning({ status }: Pick<Wave, 'status'>): boolean {
  return ['scheduled', 'sending', 'open', 'paused'].includes(status);
}
