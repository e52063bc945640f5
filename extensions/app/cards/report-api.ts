import type { CardReply } from '@contracts/card-reply.ts';
import type { SharedReportBody, SharedReportReply } from '@contracts/shared-report.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';

/** What the card may do with a report. No call throws: what goes wrong is a reply, in words. */
export interface ReportApi {
  renew(waveId: string, requestId: string): Promise<CardReply<object>>;
  /** Saves the customer's version, and shares it or takes it back. */
  share(waveId: string, body: SharedReportBody): Promise<CardReply<SharedReportReply>>;
}

export function createReportApi(call: CallRadar): ReportApi {
  return {
    renew: (waveId, requestId) =>
      call(`reports/${encodeURIComponent(waveId)}/renew`, { body: { requestId } }),
    share: (waveId, body) => call(`reports/${encodeURIComponent(waveId)}/shared`, { body }),
  };
}
