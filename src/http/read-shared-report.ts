import type { SharedReportStore } from '../report/shared/shared-report-store.ts';
import type { ReportLinks } from '../report/report-links.ts';
import type { CompanyFacts } from './read-company.ts';
import type { SharedReportFacts } from './views/report/shared-report.ts';

export interface ReadSharedReportDeps {
  readonly storage: { readonly sharedReports: SharedReportStore };
  readonly reportLinks: Pick<ReportLinks, 'reportUrl'>;
}

/** The customer's version of the newest report; null as long as there is no report. */
export async function readSharedReport(
  { storage, reportLinks }: ReadSharedReportDeps,
  { report: newest, scores }: Pick<CompanyFacts, 'report' | 'scores'>,
): Promise<SharedReportFacts | null> {
  const waves = [...(scores.shown ? [scores.shown] : []), ...scores.earlier];
  const shown = waves.find(({ wave }) => wave.waveId === newest?.wave.waveId);
  if (!shown) return null;
  const [report, replies] = await Promise.all([
    storage.sharedReports.find(shown.wave),
    storage.sharedReports.listReplies(shown.wave),
  ]);
  const owner = report?.link ? { ...report, linkNonce: report.link.linkNonce } : null;
  return { shown, report, replies, url: owner ? reportLinks.reportUrl('customer', owner) : '' };
}
