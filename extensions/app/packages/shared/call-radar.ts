import { hubspot } from '@hubspot/ui-extensions';
import type { CardError, CardReply } from '@contracts/card-reply.ts';
import { localWords } from './local-words.ts';

interface CallerOptions {
  /** Where the backend lives, such as `https://radar.example`; empty when the profile lacks it. */
  readonly origin: string;
  /** HubSpot's language or locale code of the user. */
  readonly language: string;
}

/** What a call carries besides its path. */
interface CallOptions {
  /** `POST` with a body, `GET` without one, unless told. */
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly body?: object;
  /** Values for the query string; those that are empty are left out. */
  readonly query?: Readonly<Record<string, string>>;
}

/**
 * Calls a route of the backend, `path` below `/api/cards/v1/`. It never throws: what goes wrong is a
 * reply, in words.
 */
export type CallRadar = <Data>(path: string, options?: CallOptions) => Promise<CardReply<Data>>;

/** The code of a reply that never came: nobody knows what the backend did. */
export const UNREACHABLE = 'unreachable';

/** Reading answers at once; preflight and launch read all contacts of the company from HubSpot. */
const READ_TIMEOUT_MS = 15_000;
const WRITE_TIMEOUT_MS = 60_000;

/** An extension's only way to the network: `hubspot.fetch`, which signs each call for the backend. */
export function createCaller({ origin, language }: CallerOptions): CallRadar {
  const words = localWords(language);
  const root = `${origin.replace(/\/+$/, '')}/api/cards/v1`;

  return async <Data>(path: string, { method, body, query = {} }: CallOptions = {}) => {
    if (!origin) return refuse('unconfigured', words.unconfigured, words.unconfiguredAction);
    try {
      const response = await hubspot.fetch(
        `${root}/${path}?${toQuery({ ...query, language })}`,
        body
          ? { method: method ?? 'POST', timeout: WRITE_TIMEOUT_MS, body: { ...body } }
          : { method: method ?? 'GET', timeout: READ_TIMEOUT_MS },
      );
      const reply: unknown = await response.json();
      if (isReply<Data>(reply)) return reply;
    } catch {
      // A refused connection, a time-out and a body that is no JSON all mean the same to the reader.
    }
    return refuse(UNREACHABLE, words.unreachable, words.unreachableAction);
  };
}

function toQuery(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

function refuse(code: string, message: string, action: string): { ok: false; error: CardError } {
  return { ok: false, error: { code, message, action } };
}

/** Ours, and not the envelope that HubSpot's proxy puts around a failure. */
function isReply<Data>(reply: unknown): reply is CardReply<Data> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false;
  return reply.ok === true ? 'data' in reply : reply.ok === false && 'error' in reply;
}
