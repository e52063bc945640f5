import type { Measures } from '../../src/lib/measures.ts';

/** For what is tested without anybody watching its figures. */
export const unmeasured: Measures = {
  noteEvent: () => undefined,
  noteRequest: () => undefined,
  noteJob: () => undefined,
  noteCall: () => undefined,
};
