import type { EvidenceRecord } from './evidence.ts';
import type { TicketFact } from './facts.ts';
import { findRuns, newestRun, timesOf } from './find-runs.ts';
import { addDays, daysBetween } from './signal.ts';
import type { Signal } from './signal.ts';
import { hasValue } from './signal-settings.ts';
import type { SignalSettings } from './signal-settings.ts';

/** So many complaints within so many days are more than one by one. */
const REPEATED = { complaints: 3, days: 90 } as const;

/** What tickets tell: too many, too slow, reopened, complaints, and notice of cancellation. */
export function detectTicketSignals(
  tickets: readonly TicketFact[],
  settings: SignalSettings,
  now: Date,
): Signal[] {
  const known = tickets.filter(({ createdAt }) => createdAt <= now).toSorted(byAge);
  const complaints = known.filter(({ category }) => hasValue(category, settings.complaintValues));
  return [
    ...findMany(known, settings, now),
    ...known.flatMap((ticket) => findSlow(ticket, settings, now)),
    ...known.flatMap(findReopened),
    ...complaints.map((ticket): Signal => ({
      type: 'complaint',
      at: ticket.createdAt,
      evidence: { count: 1, record: recordOf(ticket) },
    })),
    ...findRepeated(complaints, now),
    ...known
      .filter(({ category }) => hasValue(category, settings.noticeValues))
      .map((ticket): Signal => ({
        type: 'cancellation_notice',
        ...timesOf({ from: ticket.createdAt, to: ticket.closedAt }),
        evidence: { count: 1, record: recordOf(ticket) },
      })),
  ];
}

export function isSlow(
  { createdAt, closedAt, reopenedAt }: TicketFact,
  { ticketSlowDays }: SignalSettings,
  now: Date,
): boolean {
  return closedAt === null && addDays(reopenedAt ?? createdAt, ticketSlowDays) <= now;
}

function findMany(tickets: readonly TicketFact[], settings: SignalSettings, now: Date): Signal[] {
  const steps = tickets.flatMap(({ createdAt, closedAt }) => [
    { at: createdAt, by: 1 },
    ...(closedAt ? [{ at: closedAt, by: -1 }] : []),
  ]);
  const run = newestRun(findRuns(steps, settings.ticketsOpen), now);
  if (!run) return [];
  const at = run.to ?? now;
  const open = tickets.filter(
    ({ createdAt, closedAt }) => createdAt < at && (closedAt === null || closedAt >= at),
  );
  const [oldest] = open;
  return [
    {
      type: 'tickets_open',
      ...timesOf(run),
      // Whoever is created in this very moment is open, too.
      evidence: {
        count: Math.max(open.length, settings.ticketsOpen),
        record: oldest ? recordOf(oldest) : null,
      },
    },
  ];
}

/** From the day on which it became slow; a ticket that was reopened has its time anew. */
function findSlow(ticket: TicketFact, settings: SignalSettings, now: Date): Signal[] {
  const { createdAt, closedAt, reopenedAt } = ticket;
  const begun = reopenedAt ?? createdAt;
  const slowAt = addDays(begun, settings.ticketSlowDays);
  if (slowAt > (closedAt ?? now)) return [];
  return [
    {
      type: 'ticket_slow',
      ...timesOf({ from: slowAt, to: closedAt }),
      evidence: { days: daysBetween(begun, closedAt ?? now), record: recordOf(ticket) },
    },
  ];
}

function findReopened(ticket: TicketFact): Signal[] {
  if (!ticket.reopenedAt) return [];
  const evidence = { count: 1, record: recordOf(ticket) };
  return [{ type: 'ticket_reopened', at: ticket.reopenedAt, evidence }];
}

function findRepeated(complaints: readonly TicketFact[], now: Date): Signal[] {
  const steps = complaints.flatMap(({ createdAt }) => [
    { at: createdAt, by: 1 },
    { at: addDays(createdAt, REPEATED.days), by: -1 },
  ]);
  const run = newestRun(findRuns(steps, REPEATED.complaints), now);
  const newest = complaints.at(-1);
  if (!run || !newest) return [];
  const since = addDays(newest.createdAt, -REPEATED.days);
  const count = complaints.filter(({ createdAt }) => createdAt > since).length;
  const evidence = { count, record: recordOf(newest) };
  return [{ type: 'complaints_repeated', ...timesOf(run), evidence }];
}

function byAge(a: TicketFact, b: TicketFact): number {
  return a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1);
}

function recordOf({ id }: TicketFact): EvidenceRecord {
  return { object: 'tickets', id };
}
