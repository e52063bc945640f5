import type { ResponseState, WaveStatus } from '../survey/types.ts';

/** A wave that has not ended: it still takes answers, or will. */
export const RUNNING = [
  'draft',
  'scheduled',
  'sending',
  'open',
  'paused',
] as const satisfies readonly WaveStatus[];

/** Someone who may still answer. */
export const UNANSWERED = ['none', 'opened', 'started'] as const satisfies readonly ResponseState[];
