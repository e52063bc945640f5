import type { BehaviourFacts, Lasting, PersonFact, UsageWeek } from '../signals/facts.ts';
import { weekOf } from '../signals/usage-signals.ts';
import type { FoundBehaviour, FoundPerson } from './ports.ts';

/** Weeks of usage that are kept: a year with its own baseline. */
const KEPT_WEEKS = 60;

/**
 * What is known after a company was read: all that HubSpot says now, and what only Radar remembers,
 * which is who was there before, since when something is so, and the weeks of usage. Pure: the same
 * reading again changes nothing.
 */
export function mergeFacts(
  before: BehaviourFacts,
  found: FoundBehaviour,
  now: Date,
): BehaviourFacts {
  const { tickets, deals, meetings, createdAt, repliedAt, notice, overdueSince } = found;
  return {
    tickets,
    deals,
    meetings,
    people: mergePeople(before.people, found.people, now),
    createdAt,
    repliedAt,
    payment: last(before.payment, overdueSince && { since: overdueSince }, now),
    notice: last(before.notice, notice, now),
    usage: mergeUsage(before.usage, found.usage, now),
  };
}

/** Those who are gone are kept only where it matters that they are. */
function mergePeople(
  before: readonly PersonFact[],
  found: readonly FoundPerson[],
  now: Date,
): PersonFact[] {
  const here = new Set(found.flatMap(({ id, mergedIds }) => [id, ...mergedIds]));
  const gone = before.filter(({ id, role }) => !here.has(id) && role !== null);
  return [
    ...found.map(({ mergedIds, ...person }) => {
      const known = before.filter(({ id }) => id === person.id || mergedIds.includes(id));
      const since = known.map((one) => one.since).sort((a, b) => a.getTime() - b.getTime())[0];
      return { ...person, since: since ?? now, leftAt: null };
    }),
    ...gone.map((person) => ({ ...person, leftAt: person.leftAt ?? now })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Something that holds now, or ended when it was seen to hold no longer. */
function last(
  before: Lasting | null,
  now: { readonly since: Date | null } | null,
  at: Date,
): Lasting | null {
  if (now) {
    const lasting = before?.until === null ? before.since : at;
    return { since: now.since ?? lasting, until: null };
  }
  return before && { since: before.since, until: before.until ?? at };
}

function mergeUsage(
  before: readonly UsageWeek[],
  value: number | null,
  now: Date,
): readonly UsageWeek[] {
  if (value === null) return before;
  const week = weekOf(now);
  return [...before.filter((known) => known.week < week), { week, value }].slice(-KEPT_WEEKS);
}
