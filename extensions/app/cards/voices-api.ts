import type { CardReply } from '@contracts/card-reply.ts';
import type { DecideColleagueReply } from '@contracts/colleague.ts';
import type { SecondRoundReply } from '@contracts/second-round.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';

export interface AskWhyRequest {
  readonly requestId: string;
  readonly pointIds: readonly string[];
}

export interface ColleagueDecision {
  readonly requestId: string;
  readonly decision: 'approve' | 'decline';
}

/** What the card may do with what people said. No call throws. */
export interface VoicesApi {
  askWhy(waveId: string, body: AskWhyRequest): Promise<CardReply<SecondRoundReply>>;
  stopAsking(waveId: string, requestId: string): Promise<CardReply<SecondRoundReply>>;
  decideColleague(
    suggestionId: string,
    body: ColleagueDecision,
  ): Promise<CardReply<DecideColleagueReply>>;
}

/** The routes of second rounds and of suggested colleagues. */
export function createVoicesApi(call: CallRadar): VoicesApi {
  const round = (waveId: string) => `second-rounds/${encodeURIComponent(waveId)}`;
  return {
    askWhy: (waveId, body) => call(round(waveId), { body }),
    stopAsking: (waveId, requestId) => call(`${round(waveId)}/stop`, { body: { requestId } }),
    decideColleague: (suggestionId, body) =>
      call(`colleagues/${encodeURIComponent(suggestionId)}`, { body }),
  };
}
