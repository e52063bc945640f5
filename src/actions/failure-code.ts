import type { ErrorCode } from '../lib/errors.ts';
import type { FailureCode } from './ports.ts';

const FAILURES: Partial<Record<ErrorCode, FailureCode>> = {
  no_contacts: 'NO_CONTACTS',
  nobody_to_invite: 'NOBODY_TO_INVITE',
  company_rests: 'COMPANY_RESTS',
  test_mode: 'TEST_MODE',
  mode_not_allowed: 'MODE_NOT_ALLOWED',
  wave_running: 'WAVE_RUNNING',
  wave_state: 'NO_WAVE',
  nothing_open: 'NOTHING_OPEN',
  company_unknown: 'COMPANY_UNKNOWN',
  portal_unknown: 'DISCONNECTED',
  portal_disconnected: 'DISCONNECTED',
  access_unreadable: 'DISCONNECTED',
  // A missing scope, or an administrator's rule.
  hubspot_refused: 'REFUSED',
  bad_input: 'BAD_INPUT',
  // A radar that does not exist.
  not_found: 'BAD_INPUT',
  radar_not_ready: 'BAD_INPUT',
};

/**
 * What an expected failure is called in a workflow, or null for one that passes by itself: HubSpot
 * repeats the call for up to three days.
 */
export function failureCodeOf(code: ErrorCode): FailureCode | null {
  return FAILURES[code] ?? null;
}
