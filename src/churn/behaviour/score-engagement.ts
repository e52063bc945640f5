import type { BehaviourFacts, MeetingFact, PersonFact, TicketFact } from '../signals/facts.ts';
import { unreachableSince } from '../signals/person-signals.ts';
import { addDays, daysBetween } from '../signals/signal.ts';
import { hasValue } from '../signals/signal-settings.ts';
import type { SignalSettings } from '../signals/signal-settings.ts';
import { isSlow } from '../signals/ticket-signals.ts';

/** Days without a sign of life that are normal, and those after which nothing is left. */
const TOUCH = { fresh: 14, gone: 90 } as const;
const WEIGHTS = { touch: 0.4, service: 0.3, sponsor: 0.2, meetings: 0.1 } as const;
/** What each costs, and the most that all of a kind cost. */
const SERVICE = {
  open: { each: 10, most: 40 },
  slow: { each: 20, most: 40 },
  reopened: { each: 15, most: 30 },
  complaint: { each: 25, most: 50 },
} as const;
const RECENT_DAYS = 90;

/**
 * How much the customer is in touch, 0–100: signs of life 40 %, service 30 %, sponsor 20 %, meetings
 * 10 %; what is not known gives its weight to the rest. Null when nothing of it is known.
 *
 * @param touches as `listTouches` gives them
 */
export function scoreEngagement(
  { tickets, meetings, people }: Pick<BehaviourFacts, 'tickets' | 'meetings' | 'people'>,
  touches: readonly Date[],
  settings: SignalSettings,
  now: Date,
): number | null {
  const parts: Array<readonly [weight: number, score: number | null]> = [
    [WEIGHTS.touch, scoreTouch(touches, now)],
    [WEIGHTS.service, scoreService(tickets, settings, now)],
    [WEIGHTS.sponsor, scoreSponsor(people)],
    [WEIGHTS.meetings, scoreMeetings(meetings, now)],
  ];
  const known = parts.flatMap(([weight, score]) => (score === null ? [] : [{ weight, score }]));
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  return known.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights;
}

/** 100 up to 14 days after the last sign of life, then in a straight line to 0 at 90 days. */
function scoreTouch(touches: readonly Date[], now: Date): number | null {
  const last = touches.at(-1);
  if (!last) return null;
  const days = daysBetween(last, now);
  return clamp((100 * (TOUCH.gone - days)) / (TOUCH.gone - TOUCH.fresh));
}

/** 100 less what open, slow, reopened tickets and complaints cost; null without any ticket ever. */
function scoreService(
  tickets: readonly TicketFact[] | null,
  settings: SignalSettings,
  now: Date,
): number | null {
  if (!tickets || tickets.length === 0) return null;
  const since = addDays(now, -RECENT_DAYS);
  const counts = {
    open: tickets.filter(({ closedAt }) => closedAt === null).length,
    slow: tickets.filter((ticket) => isSlow(ticket, settings, now)).length,
    reopened: tickets.filter(({ reopenedAt }) => reopenedAt !== null && reopenedAt > since).length,
    complaint: tickets.filter(
      ({ category, createdAt }) =>
        createdAt > since && hasValue(category, settings.complaintValues),
    ).length,
  };
  const cost = (kind: keyof typeof SERVICE): number =>
    Math.min(SERVICE[kind].most, SERVICE[kind].each * counts[kind]);
  return clamp(100 - cost('open') - cost('slow') - cost('reopened') - cost('complaint'));
}

/** 100 with a champion or decision maker who can be reached, 0 when there only was one. */
function scoreSponsor(people: readonly PersonFact[]): number | null {
  const sponsors = people.filter(({ role }) => role !== null);
  if (sponsors.length === 0) return null;
  return sponsors.some((person) => unreachableSince(person) === null) ? 100 : 0;
}

/** The share of the last 90 days' meetings that took place. */
function scoreMeetings(meetings: readonly MeetingFact[] | null, now: Date): number | null {
  const since = addDays(now, -RECENT_DAYS);
  const settled = (meetings ?? []).filter(
    ({ startsAt, outcome }) => startsAt > since && startsAt <= now && outcome !== 'planned',
  );
  if (settled.length === 0) return null;
  return (100 * settled.filter(({ outcome }) => outcome === 'held').length) / settled.length;
}

function clamp(score: number): number {
  return Math.min(100, Math.max(0, score));
}
