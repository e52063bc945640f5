import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import { newId } from '../../lib/ids.ts';
import type { Log } from '../../lib/log.ts';
import { alreadyAnswered } from '../decide-answer.ts';
import { keepSaid } from '../list-followups.ts';
import type { Transactions } from '../ports.ts';
import type { Answers } from '../types.ts';
import { decideRefusal } from './open-second-round.ts';
import type { OpenedSecondRound } from './open-second-round.ts';
import type { SecondAnswer } from './second-round.ts';
import type { SecondRoundStore } from './second-round-store.ts';

export interface SubmitSecondAnswerDeps {
  readonly storage: Transactions<{ readonly secondRounds: SecondRoundStore }> & {
    readonly secondRounds: SecondRoundStore;
  };
  readonly clock: Clock;
  readonly log: Log;
}

const DAY = 86_400_000;

/**
 * Keeps what one person said in a second round, once. Throws `already_answered`, `link_withdrawn`,
 * `link_expired` and `bad_input` where nothing was said.
 */
export async function submitSecondAnswer(
  { storage, clock, log }: SubmitSecondAnswerDeps,
  opened: OpenedSecondRound,
  followups: Answers['followups'],
): Promise<void> {
  const now = clock.now();
  const refusal = decideRefusal(opened, now);
  if (refusal) throw refusal;
  const answer = toAnswer(opened, followups, now);
  if (Object.keys(answer.said).length === 0) {
    throw new AppError('bad_input', 'Nothing was answered yet.', {
      action: 'Answer at least one question and send it again.',
    });
  }
  const isKept = await storage.transaction(async ({ secondRounds }) => {
    const kept = await secondRounds.accept(answer, opened.second, now);
    if (kept && opened.wave.mode === 'anonymous') await secondRounds.mix(answer);
    return kept;
  });
  if (!isKept) throw await explainRefusal(storage.secondRounds, opened, now);
  const { portalId, waveId } = opened.wave;
  log.info({ portalId, waveId }, 'second_round.answered');
}

function toAnswer(
  { wave, round, second }: OpenedSecondRound,
  followups: Answers['followups'],
  now: Date,
): SecondAnswer {
  const isAnonymous = wave.mode === 'anonymous';
  const said = Object.entries(keepSaid(wave.radar, followups));
  return {
    portalId: wave.portalId,
    waveId: wave.waveId,
    answerId: newId('secondAnswer'),
    // Anonymous: no key back to the person, and no time that would give the person away.
    invitationId: isAnonymous ? null : second.invitationId,
    said: Object.fromEntries(said.filter(([id]) => round.pointIds.includes(id))),
    submittedAt: isAnonymous ? new Date(Math.floor(now.getTime() / DAY) * DAY) : now,
  };
}

/** Something has happened to the link since it was opened. */
async function explainRefusal(
  secondRounds: SecondRoundStore,
  opened: OpenedSecondRound,
  now: Date,
): Promise<AppError> {
  const second = await secondRounds.getInvitation(opened.second);
  const round = (await secondRounds.find(second)) ?? opened.round;
  return decideRefusal({ second, round }, now) ?? alreadyAnswered();
}
