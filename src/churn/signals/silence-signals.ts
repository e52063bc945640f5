import type { BehaviourFacts } from './facts.ts';
import { addDays, daysBetween } from './signal.ts';
import type { Signal } from './signal.ts';
import type { SignalSettings } from './signal-settings.ts';

/**
 * Every moment up to now in which the customer did something: answered, replied, wrote a ticket, met
 * us, or used the product. Oldest first. A mail from us is no sign of life.
 *
 * @param answers when surveys closed that somebody of the customer's answered
 */
export function listTouches(facts: BehaviourFacts, answers: readonly Date[], now: Date): Date[] {
  const held = (facts.meetings ?? []).filter(({ outcome }) => outcome === 'held');
  const used = facts.usage.filter(({ value }) => value > 0);
  return [
    ...answers,
    ...(facts.repliedAt ? [facts.repliedAt] : []),
    ...(facts.tickets ?? []).map(({ createdAt }) => createdAt),
    ...held.map(({ startsAt }) => startsAt),
    ...used.map(({ week }) => new Date(`${week}T00:00:00Z`)),
  ]
    .filter((at) => at <= now)
    .sort((a, b) => a.getTime() - b.getTime());
}

/**
 * Silence: too many days since the last sign of life. The one before the last sign of life still
 * fades. A company that nothing was ever heard of is silent since its record was made.
 */
export function detectSilence(
  touches: readonly Date[],
  createdAt: Date | null,
  { silenceDays }: SignalSettings,
  now: Date,
): Signal[] {
  const known = touches.length > 0 ? touches : createdAt ? [createdAt] : [];
  const gaps = known.map((from, index) => ({ from, to: known[index + 1] ?? null }));
  const silent = gaps.filter(({ from, to }) => addDays(from, silenceDays) <= (to ?? now));
  return silent.slice(-1).map(({ from, to }) => ({
    type: 'silence',
    at: addDays(from, silenceDays),
    ...(to ? { until: to } : { ongoing: true }),
    evidence: { days: daysBetween(from, to ?? now), record: null },
  }));
}
