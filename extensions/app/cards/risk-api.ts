import type { CardReply } from '@contracts/card-reply.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';

/**
 * What the card may do about a risk. No call throws: what goes wrong is a reply, in words. What went
 * well tells nothing that the card does not load anew.
 */
export interface RiskApi {
  snooze(companyId: string, body: SnoozeRequest): Promise<CardReply<object>>;
  takeCase(caseId: string, requestId: string): Promise<CardReply<object>>;
  answerCase(caseId: string, body: AnswerCaseRequest): Promise<CardReply<object>>;
  closeCase(caseId: string, body: CloseCaseRequest): Promise<CardReply<object>>;
  cancelRemeasure(caseId: string, requestId: string): Promise<CardReply<object>>;
}

interface SnoozeRequest {
  readonly requestId: string;
  readonly code: string;
  /** `YYYY-MM-DD`; null lets the reason count again. */
  readonly until: string | null;
}

interface AnswerCaseRequest {
  readonly requestId: string;
  /** What was said or done. */
  readonly outcome: string;
  /** Why the customer spoke; empty for not known. */
  readonly motive: string;
}

interface CloseCaseRequest extends AnswerCaseRequest {
  readonly remeasure: RemeasureRequest | null;
}

/** Points that the same people are asked about again. */
export interface RemeasureRequest {
  readonly waveId: string;
  readonly pointIds: readonly string[];
  readonly days: number;
}

export function createRiskApi(call: CallRadar): RiskApi {
  return {
    snooze: (companyId, body) =>
      call(`companies/${encodeURIComponent(companyId)}/snooze`, { body }),
    takeCase: (caseId, requestId) => call(pathOf(caseId), { body: { requestId, action: 'take' } }),
    answerCase: (caseId, { motive, ...body }) =>
      call(pathOf(caseId), { body: { ...body, action: 'answer', motive: motive || null } }),
    closeCase: (caseId, { motive, ...body }) =>
      call(pathOf(caseId), { body: { ...body, action: 'close', motive: motive || null } }),
    cancelRemeasure: (caseId, requestId) =>
      call(pathOf(caseId), { body: { requestId, action: 'cancel_remeasure' } }),
  };
}

function pathOf(caseId: string): string {
  return `cases/${encodeURIComponent(caseId)}`;
}
