import { z } from 'zod';
import { AppError } from '../lib/errors.ts';

/**
 * What nodemailer says about a failed hand-over (its `errors.ts` and `smtp-connection`): `code` is
 * the kind, `command` the SMTP command in flight, `responseCode` the server's reply if it gave one,
 * and `permanent` whether that reply is final (5xx, except 503).
 */
const smtpFailure = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
  permanent: z.boolean().optional(),
});

type SmtpFailure = z.infer<typeof smtpFailure>;

/**
 * Tells what a failed hand-over means. A reply of the server is its word: it has not taken the
 * mail. Without one it has not either, as long as no byte of the mail had left. After that, with
 * the connection lost or silent, nobody knows, and the answer is null.
 *
 * A timeout and a lost connection carry the same code before and after the mail was sent, so
 * `hasBodyStarted` must come from the mail's own stream.
 */
export function decideHandOver(error: unknown, hasBodyStarted: boolean): AppError | null {
  const failure = smtpFailure.safeParse(error).data ?? {};
  if (isRefusal(failure)) return refusal(failure);
  const hasReply = failure.responseCode !== undefined && failure.responseCode >= 400;
  if (hasReply || !hasBodyStarted) return unavailable(failure, error);
  return null;
}

/** A final no to this recipient or this mail; a refused sender or login is ours to mend instead. */
function isRefusal({ code, command, permanent }: SmtpFailure): boolean {
  if (code === 'EENVELOPE' && command === 'API') return true;
  return permanent === true && (command === 'RCPT TO' || command === 'DATA');
}

function refusal(failure: SmtpFailure): AppError {
  return new AppError('mail_refused', 'The mail server refused this mail for good.', {
    action: 'Check the e-mail address of the person.',
    details: { ...describe(failure), isBadAddress: isBadAddress(failure) },
  });
}

/**
 * Whether the address itself takes no mail, by RFC 3463: unknown mailbox or domain, bad syntax, moved,
 * no mail at all, or switched off. A refusal for another reason says nothing about the next mail.
 */
function isBadAddress({ code, command, response, responseCode }: SmtpFailure): boolean {
  if (code === 'EENVELOPE' && command === 'API') return true;
  if (command !== 'RCPT TO') return false;
  const enhanced = enhancedCodeOf(response);
  if (enhanced !== undefined) return /^5\.(1\.(1|2|3|6|10)|2\.1)$/.test(enhanced);
  return responseCode === 550 || responseCode === 551 || responseCode === 553;
}

function unavailable(failure: SmtpFailure, error: unknown): AppError {
  // A reply may quote the address, and a cause ends up in logs.
  const isQuiet = failure.response === undefined && failure.code !== 'EENVELOPE';
  return new AppError('mail_unavailable', 'The mail server did not take the mail.', {
    action: adviseOn(failure),
    details: describe(failure),
    ...(isQuiet && { cause: error }),
  });
}

function adviseOn({ code, command }: SmtpFailure): string {
  if (code === 'EAUTH') return 'Check the user and the password in SMTP_URL.';
  if (command === 'MAIL FROM') return 'Check that the mail server may send from MAIL_FROM.';
  return 'It is tried again by itself. If it stays so, check SMTP_URL and the mail server.';
}

/** The reply's numbers only: its text may hold the address. */
function describe({ code, command, response, responseCode }: SmtpFailure): Record<string, unknown> {
  return { smtpError: code, command, responseCode, enhancedCode: enhancedCodeOf(response) };
}

function enhancedCodeOf(response = ''): string | undefined {
  return /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
}
