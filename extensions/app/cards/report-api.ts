import type { CardReply } from '@contracts/card-reply.ts';
import type { DecisionBody, DecisionReply } from '@contracts/decisions.ts';
import type { SharedReportBody, SharedReportReply } from '@contracts/shared-report.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';

/** What the card may do with a report. No call throws: what goes wrong is a reply, in words. */
export interface ReportApi {
  /** Saves what is done about one gap. */
  decide(waveId: string, body: DecisionBody): Promise<CardReply<DecisionReply>>;
  renew(waveId: string, requestId: string): Promise<CardReply<object>>;
  /** Saves the customer's version, and shares it or takes it back. */
  share(waveId: string, body: SharedReportBody): Promise<CardReply<SharedReportReply>>;
}

export function createReportApi(call: CallRadar): ReportApi {
  return {
    decide: (waveId, body) => call(`reports/${encodeURIComponent(waveId)}/decisions`, { body }),
    renew: (waveId, requestId) =>
      call(`reports/${encodeURIComponent(waveId)}/renew`, { body: { requestId } }),
    share: (waveId, body) => call(`reports/${encodeURIComponent(waveId)}/shared`, { body }),
  };
}
