import type { ErrorCode } from '../lib/errors.ts';

/** The HTTP status of each expected failure; a forgotten code does not compile. */
export const statusOf = {
  bad_input: 400,
  bad_signature: 401,
  not_found: 404,
  link_unknown: 404,
  link_expired: 410,
  link_withdrawn: 410,
  already_answered: 409,
  wave_closed: 409,
  wave_running: 409,
  wave_state: 409,
  company_unknown: 404,
  no_contacts: 409,
  nobody_to_invite: 409,
  too_large: 413,
  too_many_requests: 429,
  portal_unknown: 404,
  portal_disconnected: 409,
  hubspot_refused: 502,
  hubspot_unavailable: 503,
  hubspot_rate_limited: 503,
  mail_refused: 502,
  mail_unavailable: 503,
  storage_in_use: 503,
  port_in_use: 503,
} as const satisfies Record<ErrorCode, number>;
