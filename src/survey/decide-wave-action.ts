import { AppError } from '../lib/errors.ts';
import { isAwaited } from './decide-reminders.ts';
import type { Invitation, Wave, WaveStatus } from './types.ts';

/** What somebody can do with a wave once it has been launched. */
export type WaveAction = 'remind' | 'extend' | 'pause' | 'resume' | 'close' | 'cancel';

export type ActionDecision =
  | { readonly kind: 'do' }
  /** The wave stands there already: a repeated call changes nothing. */
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly error: AppError };

const FROM: Readonly<Record<WaveAction, readonly WaveStatus[]>> = {
  remind: ['open'],
  extend: ['sending', 'open', 'paused'],
  pause: ['sending', 'open'],
  resume: ['paused'],
  close: ['sending', 'open', 'paused'],
  cancel: ['draft', 'scheduled', 'sending', 'open', 'paused'],
};

const LEADS_TO: Readonly<Partial<Record<WaveAction, WaveStatus>>> = {
  pause: 'paused',
  resume: 'open',
  close: 'closed',
  cancel: 'cancelled',
};

/** Not once the closing time has come: the next tick closes the wave. */
const NEEDS_TIME: readonly WaveAction[] = ['remind', 'pause', 'resume'];

/** Whether an action is possible on a wave now, by the wave's state alone. */
export function decideWaveAction(
  wave: Pick<Wave, 'status' | 'closesAt'>,
  action: WaveAction,
  now: Date,
): ActionDecision {
  if (wave.status === LEADS_TO[action]) return { kind: 'done' };
  const isOver = NEEDS_TIME.includes(action) && wave.closesAt <= now;
  if (FROM[action].includes(wave.status) && !isOver) return { kind: 'do' };
  return { kind: 'refused', error: wrongState(wave, action, isOver) };
}

function wrongState(
  { status }: Pick<Wave, 'status'>,
  action: WaveAction,
  isOver: boolean,
): AppError {
  const state = isOver ? 'at its end' : status;
  return new AppError('wave_state', `This wave is ${state}, so it takes no "${action}".`, {
    action: 'Reload the card to see where the wave stands.',
  });
}

/**
 * Whether there is anybody to remind. Where the mode hides who has answered, it hides as well that
 * all have: then there always is.
 */
export function hasAnybodyToRemind(
  { mode }: Pick<Wave, 'mode'>,
  invitations: readonly Invitation[],
): boolean {
  if (mode !== 'named') return true;
  return invitations.some(
    (invitation) => ['sent', 'unknown'].includes(invitation.delivery) && isAwaited(invitation),
  );
}
