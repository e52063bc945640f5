import type { MeetingFact } from './facts.ts';
import type { Signal } from './signal.ts';

/** Meetings that were called off. Each counts from when that happened, at the latest from its day. */
export function detectMeetingSignals(meetings: readonly MeetingFact[]): Signal[] {
  return meetings
    .filter(({ outcome }) => outcome === 'cancelled')
    .map(({ id, startsAt, changedAt }) => ({
      type: 'meeting_cancelled',
      at: startsAt < changedAt ? startsAt : changedAt,
      evidence: { count: 1, record: { object: 'meetings', id } },
    }));
}
