import type { CardReply } from '@contracts/card-reply.ts';
import type { CompanyCard } from '@contracts/company-card.ts';
import type { LaunchWaveReply, PreflightReply } from '@contracts/launch-wave.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';

/** What the card may ask of the backend. No call throws: what goes wrong is a reply, in words. */
export interface CardApi {
  loadCompanyCard(companyId: string): Promise<CardReply<CompanyCard>>;
  preflight(companyId: string): Promise<CardReply<PreflightReply>>;
  launchWave(companyId: string, body: LaunchRequest): Promise<CardReply<LaunchWaveReply>>;
  closeWave(waveId: string, requestId: string): Promise<CardReply<CloseReply>>;
}

export interface LaunchRequest {
  /** The same for every repetition of one attempt: the backend launches once. */
  readonly requestId: string;
  readonly radarId?: string;
  readonly teamOwnerIds: readonly string[];
}

interface CloseReply {
  readonly waveId: string;
  readonly status: string;
}

/** The routes that the company card uses. */
export function createCardApi(call: CallRadar): CardApi {
  const company = (companyId: string) => `companies/${encodeURIComponent(companyId)}`;
  return {
    loadCompanyCard: (companyId) => call(company(companyId)),
    preflight: (companyId) => call(`${company(companyId)}/preflight`, { body: {} }),
    launchWave: (companyId, body) => call(`${company(companyId)}/waves`, { body }),
    closeWave: (waveId, requestId) =>
      call(`waves/${encodeURIComponent(waveId)}/close`, { body: { requestId } }),
  };
}
