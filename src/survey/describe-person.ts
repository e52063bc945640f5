import { decideResend, decideWithdrawal } from './decide-person-action.ts';
import { isRunning } from './is-running.ts';
import type { Invitation, Wave } from './types.ts';
import { wouldTell } from './would-tell.ts';

/** Where a person stands, in one word; `silent` once the wave is over. */
export type PersonState =
  | 'planned'
  | 'sent'
  | 'unknown'
  | 'failed'
  | 'bounced'
  | 'opened'
  | 'started'
  | 'answered'
  | 'late'
  | 'withdrawn'
  | 'silent';

export interface DescribedPerson {
  readonly state: PersonState;
  /** When that was; null where it is not known or hidden. */
  readonly at: Date | null;
  readonly canResend: boolean;
  readonly canCorrect: boolean;
  readonly canWithdraw: boolean;
}

export interface PersonParts {
  readonly wave: Wave;
  readonly person: Invitation;
  readonly invitations: readonly Invitation[];
  readonly now: Date;
}

/**
 * What the wave's mode lets anybody see of one person, and what may be done with them. Where the
 * mode hides who has answered, only the mail's own state is told.
 */
export function describePerson(parts: PersonParts): DescribedPerson {
  const { wave, person } = parts;
  const state = wave.mode === 'named' ? fullState(wave, person) : hiddenState(wave, person);
  return {
    state,
    at: state === 'answered' || state === 'late' ? person.answeredAt : momentOf(state, person),
    canResend: canResend(parts, undefined),
    canCorrect: person.side === 'customer' && canResend(parts, ANOTHER_ADDRESS),
    canWithdraw: decideWithdrawal(wave, person).kind === 'do',
  };
}

/** Nobody's: whether the address may be changed at all does not hang on the new one. */
const ANOTHER_ADDRESS = 'another@radar.invalid';

function canResend(
  { wave, person, invitations, now }: PersonParts,
  email: string | undefined,
): boolean {
  const decision = decideResend({
    wave,
    invitation: person,
    invitations,
    email,
    requestId: '',
    // An opt-out withdraws whoever has not answered; sending looks at it once more.
    hasOptedOut: false,
    now,
  });
  return decision.kind === 'do';
}

function fullState(wave: Wave, person: Invitation): PersonState {
  const { response } = person;
  switch (response) {
    case 'answered':
    case 'late':
    case 'withdrawn':
      return response;
    case 'opened':
    case 'started':
      return isRunning(wave) ? response : 'silent';
    case 'expired':
      return 'silent';
    case 'none': {
      const state = deliveryState(person);
      return state === 'sent' && !isRunning(wave) ? 'silent' : state;
    }
  }
}

/** Only who was withdrawn before any mail had reached them is shown so: the others may have answered. */
function hiddenState(wave: Wave, person: Invitation): PersonState {
  const isKnown = person.response === 'withdrawn' && !wouldTell(wave, person);
  return isKnown ? 'withdrawn' : deliveryState(person);
}

function deliveryState({ delivery }: Pick<Invitation, 'delivery'>): PersonState {
  switch (delivery) {
    case 'planned':
    case 'queued':
    case 'handing_over':
      return 'planned';
    default:
      return delivery;
  }
}

function momentOf(state: PersonState, { sentAt }: Invitation): Date | null {
  return state === 'planned' ? null : sentAt;
}
