import { dayIn } from '../../lib/calendar.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import { lifetimeValueWithReferrals } from '../../scoring/retention.ts';
import { hasValue } from '../signals/signal-settings.ts';
import { createFigureCounter } from './figure-counter.ts';
import { listPeriods } from './list-periods.ts';
import type { CustomerFacts, FigureStores, WonDeal } from './ports.ts';

export interface ReportFiguresDeps {
  readonly storage: FigureStores;
  readonly clock: Clock;
  readonly log: Log;
}

const PAGE = 500;

/**
 * The night's figures of a portal, from what was read of its companies: kept as one row for the
 * app's page, and what each customer has brought as `radar_lifetime_value` on its record. Repeating
 * it changes nothing.
 */
export async function reportFigures(deps: ReportFiguresDeps, portalId: number): Promise<void> {
  const { storage, clock, log } = deps;
  const { settings } = await storage.settings.getCurrent(portalId);
  const { timeZone } = await storage.portals.get(portalId);
  const counter = createFigureCounter(listPeriods(dayIn(timeZone, clock.now())), settings);
  const isComplaint = (category: string) => hasValue(category, settings.signals.complaintValues);
  let afterId = '';
  for (;;) {
    const page = { timeZone, isComplaint, afterId, limit: PAGE };
    const companies = await storage.figures.listCustomers(portalId, page);
    for (const company of companies) counter.add(company);
    await showValues(storage, portalId, companies);
    if (companies.length < PAGE) break;
    afterId = companies.at(-1)?.companyId ?? afterId;
  }
  const report = counter.finish();
  await storage.figures.saveReport(portalId, report, clock.now());
  await storage.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
  log.info({ portalId, customers: report.customers }, 'figures.reported');
}

async function showValues(
  { records }: FigureStores,
  portalId: number,
  companies: readonly CustomerFacts[],
): Promise<void> {
  const customers = companies.filter(({ since }) => since !== null);
  await records.wantAll(
    customers.map((company) => ({
      portalId,
      objectType: 'companies',
      recordId: company.companyId,
      properties: { radar_lifetime_value: String(valueOf(company) ?? '') },
    })),
  );
}

/**
 * What a customer has brought so far, in whole units of the portal's currency: won deals, and a
 * quarter of those that its people recommended. Null where no deal names an amount.
 */
export function valueOf({ won, referred }: Pick<CustomerFacts, 'won' | 'referred'>): number | null {
  const own = listAmounts(won ?? []);
  const brought = listAmounts(referred);
  if (own.length + brought.length === 0) return null;
  const total = own.reduce((sum, amount) => sum + amount, 0);
  return Math.round(lifetimeValueWithReferrals(total, brought));
}

function listAmounts(deals: readonly WonDeal[]): number[] {
  return deals.flatMap(({ amount }) => amount ?? []);
}
