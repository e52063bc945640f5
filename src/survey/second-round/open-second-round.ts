import { AppError } from '../../lib/errors.ts';
import { alreadyAnswered } from '../decide-answer.ts';
import { linkUnknown } from '../get-invitation.ts';
import type { PersonalLinks } from '../personal-links.ts';
import type { InvitationStore } from '../invitation-store.ts';
import type { WaveStore } from '../ports.ts';
import type { Invitation, Wave } from '../types.ts';
import { isOver } from './second-round.ts';
import type { SecondInvitation, SecondRound } from './second-round.ts';
import type { SecondRoundStore } from './second-round-store.ts';

export interface OpenSecondRoundDeps {
  readonly storage: {
    readonly secondRounds: SecondRoundStore;
    readonly invitations: Pick<InvitationStore, 'get'>;
    readonly waves: Pick<WaveStore, 'get'>;
  };
  readonly links: PersonalLinks;
}

/** What a link of a second round opens. */
export interface OpenedSecondRound {
  readonly second: SecondInvitation;
  readonly round: SecondRound;
  readonly invitation: Invitation;
  readonly wave: Wave;
}

/** What is behind a link of a second round; stores nothing. Throws `link_unknown`. */
export async function openSecondRound(
  { storage, links }: OpenSecondRoundDeps,
  token: string,
): Promise<OpenedSecondRound> {
  const second = await storage.secondRounds.findByLink(links.hashOf(token));
  const round = second && (await storage.secondRounds.find(second));
  if (!second || !round) throw linkUnknown();
  const [invitation, wave] = await Promise.all([
    storage.invitations.get(second),
    storage.waves.get(second),
  ]);
  return { second, round, invitation, wave };
}

/** Why a link can't answer now; null where it can. Reads nothing, writes nothing. */
export function decideRefusal(
  { second, round }: Pick<OpenedSecondRound, 'second' | 'round'>,
  now: Date,
): AppError | null {
  if (second.response === 'answered') return alreadyAnswered();
  if (second.response === 'withdrawn') {
    return new AppError('link_withdrawn', 'This link was withdrawn, so it takes no answers.', {
      action: 'If you still want to be heard, write to the person who invited you.',
    });
  }
  if (!isOver(round, now)) return null;
  return new AppError('link_expired', 'These questions have ended, so they take no more answers.', {
    action: 'Write to the person who asked you if there is something they must know.',
  });
}
