import { z } from 'zod';
import { AppError } from '../lib/errors.ts';
import type { ErrorCode } from '../lib/errors.ts';
import { normaliseAddress } from './decide-preflight.ts';
import { takesAnswers } from './decide-reminders.ts';
import { isRunning } from './is-running.ts';
import { wouldTell } from './would-tell.ts';
import type { Invitation, Wave } from './types.ts';

export type WithdrawalDecision =
  | { readonly kind: 'do' }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly error: AppError };

export type ResendDecision =
  | {
      readonly kind: 'do';
      /** Normalised. */
      readonly email: string;
      /** It is another one than the invitation had. */
      readonly isCorrection: boolean;
    }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly error: AppError };

export interface ResendInput {
  readonly wave: Wave;
  readonly invitation: Invitation;
  /** Everybody who is invited to the wave. */
  readonly invitations: readonly Invitation[];
  /** As it was typed; undefined leaves the address as it is. */
  readonly email: string | undefined;
  readonly requestId: string;
  readonly hasOptedOut: boolean;
  readonly now: Date;
}

/** The same mail to the same address is not sent again so soon: somebody has just done it. */
const JUST_SENT_MS = 10 * 60_000;

const address = z.email().max(320);

/** Whether a person may be taken out of a wave: while it runs, and as long as they are silent. */
export function decideWithdrawal(wave: Wave, invitation: Invitation): WithdrawalDecision {
  if (!isRunning(wave)) return refuse('wave_state');
  if (wouldTell(wave, invitation)) return refuse('would_tell');
  if (invitation.response === 'withdrawn') return { kind: 'done' };
  return hasAnswered(invitation) ? refuse('already_answered') : { kind: 'do' };
}

/**
 * Whether a person's mail may be sent again with a new link, perhaps to another address. The same
 * request again is done already; nobody gets the same mail twice within ten minutes.
 */
export function decideResend(input: ResendInput): ResendDecision {
  const { wave, invitation, requestId, now } = input;
  if (invitation.resendKeys.includes(requestId)) return { kind: 'done' };
  if (!takesAnswers(wave, now)) return refuse('wave_state');
  if (wouldTell(wave, invitation)) return refuse('would_tell');
  if (invitation.response === 'withdrawn') return refuse('link_withdrawn');
  if (hasAnswered(invitation)) return refuse('already_answered');
  if (input.hasOptedOut) return refuse('opted_out');
  return decideAddress(input);
}

function decideAddress({
  invitation,
  invitations,
  email: typed,
  now,
}: ResendInput): ResendDecision {
  const email = normaliseAddress(typed ?? invitation.email);
  const isCorrection = email !== normaliseAddress(invitation.email);
  if (isOnItsWay(invitation, isCorrection, now)) return refuse('mail_on_its_way');
  if (!isCorrection) return { kind: 'do', email, isCorrection };
  if (invitation.side === 'vendor') return refuse('team_address');
  if (!address.safeParse(email).success) return refuse('address_invalid');
  const isTaken = invitations.some(
    (other) =>
      other.invitationId !== invitation.invitationId && normaliseAddress(other.email) === email,
  );
  return isTaken ? refuse('address_taken') : { kind: 'do', email, isCorrection };
}

/** A mail in the middle of its hand-over can't be called back; another address may overtake one that waits. */
function isOnItsWay({ delivery, sentAt }: Invitation, isCorrection: boolean, now: Date): boolean {
  if (delivery === 'handing_over') return true;
  if (isCorrection) return false;
  const isRecent = sentAt !== null && now.getTime() - sentAt.getTime() < JUST_SENT_MS;
  return delivery === 'planned' || delivery === 'queued' || (delivery === 'sent' && isRecent);
}

function hasAnswered({ response }: Invitation): boolean {
  return response === 'answered' || response === 'late';
}

const REFUSALS = {
  wave_state: 'The wave does not run, so nothing can be done with its people.',
  would_tell: 'The mode of this wave hides who has answered, and this would tell it.',
  already_answered: 'This person has answered already.',
  link_withdrawn: 'This person was withdrawn from the wave.',
  opted_out: 'This person wants no surveys, so nothing is sent.',
  mail_on_its_way: 'The mail to this person is on its way, or has only just gone out.',
  team_address:
    "The address of a colleague is the one of their HubSpot user, so it can't be changed here.",
  address_invalid: 'This is no e-mail address that mail could go to.',
  address_taken: 'Somebody else with this address is invited to this wave.',
} as const satisfies Partial<Record<ErrorCode, string>>;

function refuse(code: keyof typeof REFUSALS): { kind: 'refused'; error: AppError } {
  return {
    kind: 'refused',
    error: new AppError(code, REFUSALS[code], {
      action: 'Reload the card to see where the wave and its people stand.',
    }),
  };
}
