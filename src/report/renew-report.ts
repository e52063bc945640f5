import { AppError } from '../lib/errors.ts';
import type { Log } from '../lib/log.ts';
import type { WaveRef } from '../lib/refs.ts';
import type { Transactions } from '../survey/ports.ts';
import { newAddress, showOnCompany } from './make-report.ts';
import type { ReportAddress, ReportStores } from './ports.ts';
import type { ReportLinks } from './report-links.ts';

export interface RenewReportDeps {
  readonly storage: Transactions<ReportStores>;
  readonly reportLinks: ReportLinks;
  readonly log: Log;
}

/**
 * Gives a wave's report a new link, also on the company's record. The old one opens nothing any more.
 * Throws `not_found` where the wave or its report is unknown.
 */
export async function renewReport(
  { storage, reportLinks, log }: RenewReportDeps,
  ref: WaveRef,
): Promise<ReportAddress> {
  const address = newAddress({ reportLinks }, ref);
  await storage.transaction(async (stores) => {
    const wave = await stores.waves.get(ref);
    if (!(await stores.reports.renew(address))) {
      throw new AppError('not_found', 'This survey has no report yet.', {
        action: 'Wait a minute after it has closed, and try again.',
      });
    }
    await showOnCompany(stores, wave, address);
  });
  log.info({ portalId: ref.portalId, waveId: ref.waveId }, 'report.renewed');
  return address;
}
