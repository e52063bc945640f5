import type { NewsRef } from '../../lib/refs.ts';

/** Names the note or task, so that it is made once: a detractor once per person and wave. */
export function newsKey(news: NewsRef): string {
  return `${news.about}:${news.invitationId ?? news.waveId}`;
}
