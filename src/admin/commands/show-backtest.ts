import type { AdminOptions, AdminResult } from '../commands.ts';
import type { AdminDeps } from '../ports.ts';

/** How the churn risk of each portal did against its own losses, as the last night counted. */
export async function showBacktest(
  { storage }: AdminDeps,
  { portal: only }: AdminOptions,
): Promise<AdminResult> {
  const rows = [];
  for (const { portalId } of await storage.portals.list()) {
    if (only !== undefined && portalId !== only) continue;
    const report = await storage.losses.findReport(portalId);
    if (!report) continue;
    const { naive, medianLeadDays, ...counts } = report.backtest.counts;
    rows.push({
      portal: portalId,
      ...counts,
      medianLeadDays: medianLeadDays ?? '',
      nps6Warned60: naive.nps6.warned60,
      nps6FalseAlarms: naive.nps6.falseAlarms,
      countedAt: report.computedAt.toISOString(),
    });
  }
  return { summary: `${rows.length} portals have counted their losses.`, rows, isFine: true };
}
