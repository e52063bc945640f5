import type { Clock } from '../lib/clock.ts';
import type { WaveRef } from '../lib/refs.ts';
import { newsSince } from '../lib/news-since.ts';
import type { ReportStore } from './ports.ts';

export interface ListDueReportsDeps {
  readonly storage: { readonly reports: Pick<ReportStore, 'listUnmade'> };
  readonly clock: Clock;
}

interface ReportJob {
  readonly name: 'wave.report';
  readonly data: WaveRef;
}

/**
 * The minute's work: one job for each wave that has closed and whose report is not made yet, because
 * it has just closed, the portal was disconnected, or HubSpot away for longer than the queue tries.
 */
export async function listDueReports(
  { storage, clock }: ListDueReportsDeps,
  portalId: number,
): Promise<ReportJob[]> {
  const since = newsSince(clock.now());
  const due = await storage.reports.listUnmade(portalId, since);
  return due.map((data) => ({ name: 'wave.report', data }));
}
