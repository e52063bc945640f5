import type { CardReply } from '@contracts/card-reply.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';

/** What the card may do with a report. No call throws: what goes wrong is a reply, in words. */
export interface ReportApi {
  renew(waveId: string, requestId: string): Promise<CardReply<object>>;
}

export function createReportApi(call: CallRadar): ReportApi {
  return {
    renew: (waveId, requestId) =>
      call(`reports/${encodeURIComponent(waveId)}/renew`, { body: { requestId } }),
  };
}
