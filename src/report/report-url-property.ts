import type { CrmWriter, RecordUpdate } from '../survey/ports.ts';
import type { ReportLinkOwner, ReportLinks } from './report-links.ts';

/** The company property that leads to the newest report of the health radar. */
const PROPERTY = 'radar_report_url';

const REFERENCE = /^(wav_[0-9a-z]+)\/([\w.-]+)$/;

/**
 * What a company's record should show of a report. Not the link itself: a copy of the database must
 * open no report. `withReportUrls` puts it in on the way to HubSpot.
 */
export function showReportUrl({
  waveId,
  linkNonce,
}: Pick<ReportLinkOwner, 'waveId' | 'linkNonce'>): Record<string, string> {
  return { [PROPERTY]: `${waveId}/${linkNonce}` };
}

/** The same writer, with links to reports in the place of what refers to them. */
export function withReportUrls<Writer extends CrmWriter>(
  crm: Writer,
  links: Pick<ReportLinks, 'reportUrl'>,
): Writer {
  return {
    ...crm,
    updateRecords: (portalId, objectType, updates) =>
      crm.updateRecords(
        portalId,
        objectType,
        objectType === 'companies' ? updates.map((each) => putIn(links, portalId, each)) : updates,
      ),
  };
}

function putIn(
  links: Pick<ReportLinks, 'reportUrl'>,
  portalId: number,
  update: RecordUpdate,
): RecordUpdate {
  const [, waveId, linkNonce] = REFERENCE.exec(update.properties[PROPERTY] ?? '') ?? [];
  if (waveId === undefined || linkNonce === undefined) return update;
  const url = links.reportUrl('team', { portalId, waveId, linkNonce });
  return { ...update, properties: { ...update.properties, [PROPERTY]: url } };
}
