import type { Day } from '../lib/calendar.ts';
import { AppError } from '../lib/errors.ts';
import type { CompanyRef } from '../lib/refs.ts';
import { assess, tellAssessment } from './assess-company.ts';
import type { Assessed, AssessCompanyDeps } from './assess-company.ts';
import { decideSnooze } from './decide-snooze.ts';
import type { ChurnStores, Snooze } from './ports.ts';
import { riskCodes } from './risk-strengths.ts';
import type { RiskCode } from './risk-strengths.ts';

export interface SnoozeInput {
  readonly company: CompanyRef;
  readonly requestId: string;
  readonly code: string;
  /** The day on which the reason counts again; null when it shall count again now. */
  readonly until: Day | null;
  /** HubSpot's user id of whoever decides that. */
  readonly by: string;
}

/**
 * Puts a reason of a company's churn risk aside until a day, or takes that back, and assesses the
 * company anew, both or neither. The same request again changes nothing.
 *
 * Throws `bad_input` (an unknown reason, a day out of range, a request id of something else),
 * `reason_gone` and `not_found` for a company that was never stored.
 */
export async function snoozeReason(deps: AssessCompanyDeps, input: SnoozeInput): Promise<void> {
  const { portalId, companyId } = input.company;
  const code = riskCodes.find((known) => known === input.code);
  if (!code) throw badSnooze('There is no such reason.');
  const now = deps.clock.now();
  const assessed = await deps.storage.transaction(async (stores) => {
    await stores.companies.lock(input.company);
    const { timeZone } = await stores.portals.get(portalId);
    const until = readUntil(input.until, now, timeZone);
    const snooze = { portalId, companyId, requestId: input.requestId, code, until };
    return store(stores, { ...snooze, by: input.by, at: now });
  });
  if (!assessed) return;
  deps.log.info({ portalId, companyId, code, lasts: input.until !== null }, 'risk.snoozed');
  tellAssessment(deps.log, assessed);
}

/** Null when the same request was stored before. */
async function store(stores: ChurnStores, snooze: Snooze): Promise<Assessed | null> {
  const earlier = await stores.snoozes.findByRequest(snooze.portalId, snooze.requestId);
  if (earlier) {
    if (isSame(earlier, snooze)) return null;
    throw badSnooze('This request id belongs to another reason or day.');
  }
  await refuseWithoutReason(stores, snooze, snooze.code);
  if (!(await stores.snoozes.insert(snooze))) {
    throw badSnooze('This request id belongs to another company.');
  }
  return assess(stores, snooze, snooze.at);
}

function isSame(one: Snooze, other: Snooze): boolean {
  return (
    one.companyId === other.companyId &&
    one.code === other.code &&
    one.until?.getTime() === other.until?.getTime()
  );
}

/** What the company is not blamed for can't be put aside: it would hide what is yet to come. */
async function refuseWithoutReason(
  stores: ChurnStores,
  { portalId, companyId, at }: Snooze,
  code: RiskCode,
): Promise<void> {
  const ref = { portalId, companyId };
  const standing = (await stores.assessments.findLatest(ref))?.result.codes ?? [];
  const asleep = await stores.snoozes.listLasting(ref, at);
  if (standing.includes(code) || asleep.some((snooze) => snooze.code === code)) return;
  throw new AppError('reason_gone', 'This reason does not stand any more.', {
    action: 'Reload the page to see which reasons there are.',
  });
}

function readUntil(day: Day | null, now: Date, timeZone: string): Date | null {
  if (day === null) return null;
  const decided = decideSnooze(day, { now, timeZone });
  if (decided === 'too_soon') throw badSnooze('The day must lie ahead.');
  if (decided === 'too_late') throw badSnooze('The day must lie within a year.');
  return decided;
}

function badSnooze(message: string): AppError {
  return new AppError('bad_input', message, {
    action: 'Choose one of the reasons on the card and a day from tomorrow to a year ahead.',
  });
}
