/** What can go wrong without being a bug. Each code has one HTTP status in `http/status-of.ts`. */
export type ErrorCode =
  | 'bad_input'
  | 'bad_signature'
  | 'not_found'
  | 'link_unknown'
  | 'report_unknown'
  | 'link_expired'
  | 'link_withdrawn'
  | 'download_expired'
  | 'already_answered'
  | 'wave_closed'
  | 'wave_running'
  | 'wave_state'
  | 'wave_paused'
  | 'wave_cancelled'
  | 'closing_date'
  | 'would_tell'
  | 'opted_out'
  | 'mail_on_its_way'
  | 'team_address'
  | 'address_invalid'
  | 'address_taken'
  | 'company_unknown'
  | 'contact_unknown'
  | 'no_contacts'
  | 'nobody_to_invite'
  | 'company_rests'
  | 'mode_not_allowed'
  | 'too_large'
  | 'too_many_requests'
  | 'portal_unknown'
  | 'portal_disconnected'
  | 'access_unreadable'
  | 'install_refused'
  | 'removal_stopped'
  | 'removal_out_of_reach'
  | 'setup_running'
  | 'settings_changed'
  | 'mapping_refused'
  | 'option_unknown'
  | 'report_changed'
  | 'nothing_open'
  | 'case_taken'
  | 'remeasure_impossible'
  | 'reason_gone'
  | 'radar_invalid'
  | 'radar_changed'
  | 'radar_ready'
  | 'radar_not_ready'
  | 'radar_in_use'
  | 'radar_limit'
  | 'second_round_started'
  | 'second_round_impossible'
  | 'suggestion_gone'
  | 'hubspot_refused'
  | 'hubspot_unavailable'
  | 'hubspot_rate_limited'
  | 'test_mode'
  | 'no_own_address'
  | 'test_mail_limit'
  | 'test_mail_failed'
  | 'mail_refused'
  | 'mail_unavailable'
  | 'storage_in_use'
  | 'port_in_use';

/**
 * An expected failure. `message` says what happened and what it means; `action` says what to do.
 * Anything else that is thrown is a bug, answered with a plain 500 and logged as one.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly action: string;
  /** For logs and scripts: never an address, an answer or a secret. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { action?: string; details?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.action = options.action ?? '';
    this.details = options.details ?? {};
  }
}

/** True for an expected failure, of one given code if one is named. */
export function isAppError(error: unknown, code?: ErrorCode): error is AppError {
  return error instanceof AppError && (code === undefined || error.code === code);
}
