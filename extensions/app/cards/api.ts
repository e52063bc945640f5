import { hubspot } from '@hubspot/ui-extensions';
import type { CardError, CardReply } from '@contracts/card-reply.ts';
import type { CompanyCard } from '@contracts/company-card.ts';
import type { LaunchWaveReply, PreflightReply } from '@contracts/launch-wave.ts';
import { localWords } from './words.ts';

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

interface ApiOptions {
  /** Where the backend lives, such as `https://radar.example`; empty when the profile lacks it. */
  readonly origin: string;
  /** HubSpot's language or locale code of the user. */
  readonly language: string;
}

/** The code of a reply that never came: nobody knows what the backend did. */
export const UNREACHABLE = 'unreachable';

/** Reading answers at once; preflight and launch read all contacts of the company from HubSpot. */
const READ_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 60_000;

/** The card's only way to the network: `hubspot.fetch`, which signs each call for the backend. */
export function createCardApi({ origin, language }: ApiOptions): CardApi {
  const words = localWords(language);
  const root = `${origin.replace(/\/+$/, '')}/api/cards/v1`;

  async function call<Data>(
    path: string,
    body?: Record<string, unknown>,
  ): Promise<CardReply<Data>> {
    if (!origin) return refuse('unconfigured', words.unconfigured, words.unconfiguredAction);
    try {
      const response = await hubspot.fetch(
        `${root}/${path}?language=${encodeURIComponent(language)}`,
        body
          ? { method: 'POST', timeout: WRITE_TIMEOUT_MS, body }
          : { method: 'GET', timeout: READ_TIMEOUT_MS },
      );
      const reply: unknown = await response.json();
      if (isReply<Data>(reply)) return reply;
    } catch {
      // A refused connection, a time-out and a body that is no JSON all mean the same to the reader.
    }
    return refuse(UNREACHABLE, words.unreachable, words.unreachableAction);
  }

  const company = (companyId: string) => `companies/${encodeURIComponent(companyId)}`;
  return {
    loadCompanyCard: (companyId) => call(company(companyId)),
    preflight: (companyId) => call(`${company(companyId)}/preflight`, {}),
    launchWave: (companyId, body) => call(`${company(companyId)}/waves`, { ...body }),
    closeWave: (waveId, requestId) =>
      call(`waves/${encodeURIComponent(waveId)}/close`, { requestId }),
  };
}

function refuse(code: string, message: string, action: string): { ok: false; error: CardError } {
  return { ok: false, error: { code, message, action } };
}

/** Ours, and not the envelope that HubSpot's proxy puts around a failure. */
function isReply<Data>(reply: unknown): reply is CardReply<Data> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false;
  return reply.ok === true ? 'data' in reply : reply.ok === false && 'error' in reply;
}
