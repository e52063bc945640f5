import { detectAccountSignals } from './account-signals.ts';
import { detectDealSignals } from './deal-signals.ts';
import type { BehaviourFacts } from './facts.ts';
import { detectMeetingSignals } from './meeting-signals.ts';
import { detectPersonSignals } from './person-signals.ts';
import { detectSilence, listTouches } from './silence-signals.ts';
import type { Signal } from './signal.ts';
import type { SignalSettings } from './signal-settings.ts';
import { detectTicketSignals } from './ticket-signals.ts';
import { detectUsageSignals } from './usage-signals.ts';

/** What signals are looked at with, beside the facts. */
export interface SignalContext {
  readonly now: Date;
  readonly renewalAt: Date | null;
  /** When surveys closed that somebody of the customer's answered. */
  readonly answers: readonly Date[];
  readonly settings: SignalSettings;
}

/** Of each kind the newest few: a kind counts once, and a card shows no more. */
const KEPT = 3;

/** Every signal that a company's behaviour gives, those that last and the newest last. Pure. */
export function findSignals(facts: BehaviourFacts, context: SignalContext): Signal[] {
  const { now, renewalAt, answers, settings } = context;
  const { tickets, deals, meetings, people, usage, createdAt } = facts;
  const all = [
    ...(tickets ? detectTicketSignals(tickets, settings, now) : []),
    ...(deals ? detectDealSignals(deals, { renewalAt, now }, settings) : []),
    ...(meetings ? detectMeetingSignals(meetings) : []),
    ...detectPersonSignals(people),
    ...detectUsageSignals(usage, settings, now),
    ...detectAccountSignals(facts, now),
    ...detectSilence(listTouches(facts, answers, now), createdAt, settings, now),
  ].filter(({ at }) => at <= now);
  return [...Map.groupBy(all, ({ type }) => type).values()].flatMap((ofKind) =>
    ofKind.toSorted((a, b) => byWeight(a, b, now)).slice(-KEPT),
  );
}

/** The one that fades least comes last. */
function byWeight(a: Signal, b: Signal, now: Date): number {
  const freshness = ({ ongoing, until, at }: Signal): number =>
    ongoing ? now.getTime() : Math.min(now.getTime(), (until ?? at).getTime());
  return freshness(a) - freshness(b) || b.at.getTime() - a.at.getTime();
}

/** How many sources of behaviour have anything to tell of a company. */
export function countSources({
  tickets,
  deals,
  meetings,
  people,
  ...facts
}: BehaviourFacts): number {
  const hasSome = (list: readonly unknown[] | null): boolean => (list ?? []).length > 0;
  const known = [
    ...[tickets, deals, meetings, people, facts.usage].map(hasSome),
    facts.repliedAt !== null,
    facts.payment !== null,
  ];
  return known.filter(Boolean).length;
}
