import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import type { WaveRef } from '../../lib/refs.ts';
import type { Transactions } from '../../survey/ports.ts';
import type { ReportStores } from '../ports.ts';
import { readWaveReport } from '../read-wave-report.ts';
import type { ReportLinks } from '../report-links.ts';
import { listSharedPoints } from './draft-shared-report.ts';
import { listPromised } from './shared-report.ts';
import type { SharedContent, SharedLink, SharedReport } from './shared-report.ts';

export interface SaveSharedReportDeps {
  readonly storage: ReportStores & Transactions<ReportStores>;
  readonly reportLinks: ReportLinks;
  readonly clock: Clock;
  readonly log: Log;
}

export interface SharedReportChange {
  readonly requestId: string;
  /** Of what was read before; 0 where there was nothing. */
  readonly version: number;
  readonly content: SharedContent;
  /** False makes it a draft again: its link opens nothing any more. */
  readonly isShared: boolean;
}

/**
 * Saves what the customer is to read, and shares it or takes it back. The same attempt again changes
 * nothing. Throws `not_found`, `link_unknown` for a wave without a report, `wave_state` for one that
 * runs or whose answers were deleted by their age, `bad_input` for points that may not be told or
 * where nothing is promised, and `report_changed` where somebody else has saved meanwhile.
 */
export async function saveSharedReport(
  deps: SaveSharedReportDeps,
  ref: WaveRef,
  change: SharedReportChange,
): Promise<SharedReport> {
  const { storage, log } = deps;
  const { scores } = await readWaveReport(deps, ref);
  requireTellable(change, listSharedPoints(scores.shown));
  const saved = await storage.transaction((stores) => saveOnce(deps, stores, ref, change));
  const { portalId, waveId } = ref;
  log.info({ portalId, waveId, isShared: saved.link !== null }, 'shared_report.saved');
  return saved;
}

async function saveOnce(
  deps: SaveSharedReportDeps,
  stores: ReportStores,
  { portalId, waveId }: WaveRef,
  { requestId, version, content, isShared }: SharedReportChange,
): Promise<SharedReport> {
  const ref = { portalId, waveId };
  const wave = await stores.waves.lock(ref);
  const before = await stores.sharedReports.find(ref);
  if (before?.requestId === requestId) return before;
  if ((before?.version ?? 0) !== version) throw changedMeanwhile();
  const report: SharedReport = {
    ...ref,
    version: version + 1,
    content,
    requestId,
    savedAt: deps.clock.now(),
    link: isShared ? (before?.link ?? newLink(deps, ref)) : null,
  };
  if (wave.status !== 'closed' || !(await stores.sharedReports.save(report))) throw notToShare();
  return report;
}

function requireTellable({ content, isShared }: SharedReportChange, may: readonly string[]): void {
  const ids = content.actions.map(({ pointId }) => pointId);
  const isTold = ids.every((id, index) => may.includes(id) && ids.indexOf(id) === index);
  if (isTold && !(isShared && listPromised(content).length === 0)) return;
  throw new AppError('bad_input', 'A point may not be told, or nothing is promised.', {
    action: 'Load the card again, and write what you do about one point at least.',
  });
}

function newLink({ reportLinks }: SaveSharedReportDeps, ref: WaveRef): SharedLink {
  const linkNonce = reportLinks.newNonce();
  const token = reportLinks.tokenOf('customer', { ...ref, linkNonce });
  return { linkNonce, linkHash: reportLinks.hashOf(token) };
}

function notToShare(): AppError {
  return new AppError('wave_state', 'The survey is running, or its answers were deleted by age.', {
    action: 'Share the report of a survey that has closed.',
  });
}

function changedMeanwhile(): AppError {
  return new AppError('report_changed', 'Somebody else has saved this report meanwhile.', {
    action: 'Load the card again, and make the change there.',
  });
}
