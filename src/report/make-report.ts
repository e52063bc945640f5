import type { Activity, ActivityStore, ActivityWriter } from '../churn/ports.ts';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { WaveRef } from '../lib/refs.ts';
import type { Transactions } from '../survey/ports.ts';
import { describeReportNote } from './describe-report-note.ts';
import type { ReportAddress, ReportStores } from './ports.ts';
import { readWaveReport } from './read-wave-report.ts';
import type { WaveReport } from './read-wave-report.ts';
import type { ReportLinks } from './report-links.ts';
import { reportNoteKey } from './report-note-key.ts';
import { showReportUrl } from './report-url-property.ts';

export interface MakeReportDeps {
  readonly storage: ReportStores &
    Transactions<ReportStores> & { readonly activities: ActivityStore };
  readonly activities: ActivityWriter;
  readonly reportLinks: ReportLinks;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Makes the report of a wave that has closed: its link, the company property that leads to it, and
 * a note on the company's timeline. Each is made once, however often this runs.
 *
 * Throws `hubspot_*`, so that the queue tries again.
 */
export async function makeReport(deps: MakeReportDeps, ref: WaveRef): Promise<void> {
  const { storage, clock, log } = deps;
  const wave = await storage.waves.get(ref);
  if (wave.status !== 'closed' || !(await storage.companies.find(wave))) return;
  const report = await readWaveReport(deps, wave);
  const address = await storage.transaction((stores) =>
    keepAddress(stores, report, newAddress(deps, ref), clock.now()),
  );
  await makeNote(deps, report, address);
  log.info(
    { portalId: ref.portalId, companyId: wave.companyId, waveId: ref.waveId },
    'report.made',
  );
}

/** A link that nobody has seen yet. */
export function newAddress(
  { reportLinks }: Pick<MakeReportDeps, 'reportLinks'>,
  { portalId, waveId }: WaveRef,
): ReportAddress {
  const linkNonce = reportLinks.newNonce();
  const token = reportLinks.tokenOf('team', { portalId, waveId, linkNonce });
  return { portalId, waveId, linkNonce, linkHash: reportLinks.hashOf(token) };
}

async function keepAddress(
  stores: ReportStores,
  { wave }: WaveReport,
  address: ReportAddress,
  now: Date,
): Promise<ReportAddress> {
  const kept = await stores.reports.add(address, now);
  await showOnCompany(stores, wave, kept);
  return kept;
}

/** Leads from the company's record to this report, where it is the newest of the health radar. */
export async function showOnCompany(
  stores: ReportStores,
  wave: WaveReport['wave'],
  address: ReportAddress,
): Promise<void> {
  const { portalId, companyId } = wave;
  const { settings } = await stores.settings.getCurrent(portalId);
  await stores.companies.lock(wave);
  const [newest] = await stores.snapshots.listFinal(wave, 1, settings.healthRadarId);
  if (newest?.wave.waveId !== wave.waveId) return;
  const record = { portalId, objectType: 'companies', recordId: companyId } as const;
  await stores.records.want(record, showReportUrl(address));
  await stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
}

/** In the place of a note's id where notes are switched off, so that none is made later. */
const NO_NOTE = 'none';

/** Looks before it repeats: an earlier try may have made it without hearing so. */
async function makeNote(
  { storage, activities, reportLinks }: MakeReportDeps,
  report: WaveReport,
  address: ReportAddress,
): Promise<void> {
  const { wave, portal } = report;
  const key = reportNoteKey(wave.waveId);
  const begun = await storage.activities.begin(wave.portalId, key);
  if (begun === 'made') return;
  const { settings } = await storage.settings.getCurrent(wave.portalId);
  if (settings.notices.timeline === 'off') {
    await storage.activities.finish(wave.portalId, key, NO_NOTE);
    return;
  }
  const company = await storage.companies.find(wave);
  const note: Activity = {
    key,
    objectType: 'notes',
    companyId: wave.companyId,
    ownerId: company?.ownerId ?? null,
    at: wave.closedAt ?? wave.closesAt,
    subject: '',
    body: describeReportNote({
      report,
      url: reportLinks.reportUrl('team', address),
      language: settings.language,
      timeZone: portal.timeZone,
    }),
  };
  const found = begun === 'started' ? await activities.find(wave.portalId, note) : null;
  const recordId = found ?? (await activities.create(wave.portalId, note));
  await storage.activities.finish(wave.portalId, key, recordId);
}
