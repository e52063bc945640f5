import type { Clock } from '../lib/clock.ts';
import type { WaveRef } from '../lib/refs.ts';
import type { ReportStore } from './ports.ts';

export interface ListDueReportsDeps {
  readonly storage: { readonly reports: Pick<ReportStore, 'listUnmade'> };
  readonly clock: Clock;
}

interface ReportJob {
  readonly name: 'wave.report';
  readonly data: WaveRef;
}

/** What nobody could be told for so long is old news. */
const NEWS_MS = 14 * 86_400_000;

/**
 * The minute's work: one job for each wave that has closed and whose report is not made yet, because
 * it has just closed, the portal was disconnected, or HubSpot away for longer than the queue tries.
 */
export async function listDueReports(
  { storage, clock }: ListDueReportsDeps,
  portalId: number,
): Promise<ReportJob[]> {
  const since = new Date(clock.now().getTime() - NEWS_MS);
  const due = await storage.reports.listUnmade(portalId, since);
  return due.map((data) => ({ name: 'wave.report', data }));
}
