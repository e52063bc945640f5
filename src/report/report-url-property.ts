import type { CrmWriter } from '../survey/crm.ts';
import { putInLinks } from '../survey/put-in-links.ts';
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
  return putInLinks(crm, {
    objectType: 'companies',
    name: PROPERTY,
    reference: REFERENCE,
    urlOf: ({ id, ...owner }) => links.reportUrl('team', { ...owner, waveId: id }),
  });
}
