import type { CardReply } from '@contracts/card-reply.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';

/**
 * What the card may do about a risk. No call throws: what goes wrong is a reply, in words. What went
 * well tells nothing that the card does not load anew.
 */
export interface RiskApi {
  snooze(companyId: string, body: SnoozeRequest): Promise<CardReply<object>>;
  closeCase(caseId: string, body: CloseCaseRequest): Promise<CardReply<object>>;
}

interface SnoozeRequest {
  readonly requestId: string;
  readonly code: string;
  /** `YYYY-MM-DD`; null lets the reason count again. */
  readonly until: string | null;
}

interface CloseCaseRequest {
  readonly requestId: string;
  /** What was done. */
  readonly outcome: string;
}

export function createRiskApi(call: CallRadar): RiskApi {
  return {
    snooze: (companyId, body) =>
      call(`companies/${encodeURIComponent(companyId)}/snooze`, { body }),
    closeCase: (caseId, body) =>
      call(`cases/${encodeURIComponent(caseId)}`, { body: { ...body, action: 'close' } }),
  };
}
