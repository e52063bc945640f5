import { expect, it } from 'vitest';
import { failureCodeOf } from '../../../src/actions/failure-code.ts';
import type { ErrorCode } from '../../../src/lib/errors.ts';
import { statusOf } from '../../../src/http/status-of.ts';

it.each<[ErrorCode, string]>([
  ['no_contacts', 'NO_CONTACTS'],
  ['nobody_to_invite', 'NOBODY_TO_INVITE'],
  ['company_rests', 'COMPANY_RESTS'],
  ['test_mode', 'TEST_MODE'],
  ['mode_not_allowed', 'MODE_NOT_ALLOWED'],
  ['wave_running', 'WAVE_RUNNING'],
  ['wave_state', 'NO_WAVE'],
  ['nothing_open', 'NOTHING_OPEN'],
  ['company_unknown', 'COMPANY_UNKNOWN'],
  ['portal_unknown', 'DISCONNECTED'],
  ['portal_disconnected', 'DISCONNECTED'],
  ['access_unreadable', 'DISCONNECTED'],
  ['hubspot_refused', 'REFUSED'],
  ['bad_input', 'BAD_INPUT'],
  ['not_found', 'BAD_INPUT'],
])('%s ends the action as %s', (code, expected) => {
  expect(failureCodeOf(code)).toBe(expected);
});

it('what passes by itself is asked again', () => {
  const again = (Object.keys(statusOf) as ErrorCode[]).filter((code) => !failureCodeOf(code));
  expect(again).toEqual(
    expect.arrayContaining(['hubspot_unavailable', 'hubspot_rate_limited', 'storage_in_use']),
  );
});
