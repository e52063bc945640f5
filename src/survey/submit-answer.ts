import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import type { Log } from '../lib/log.ts';
import { answeredProperties } from './contact-properties.ts';
import { alreadyAnswered, checkAnswers, decideAnswer, isEmptyAnswer } from './decide-answer.ts';
import { getInvitation } from './get-invitation.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import type { Answers, Invitation, Response, Wave } from './types.ts';

export interface SubmitAnswerDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly links: PersonalLinks;
  readonly clock: Clock;
  readonly log: Log;
}

export interface SubmitAnswerInput {
  readonly token: string;
  readonly answers: Answers;
  readonly durationSeconds: number | null;
}

/**
 * Stores a respondent's answers, once. The wave's row is locked first, and rescoring locks the same
 * row before it reads: an answer that comes in the middle of a rescoring raises the version and is
 * scored by the next one.
 *
 * Throws `link_unknown`, `link_withdrawn`, `link_expired`, `wave_paused`, `wave_cancelled`,
 * `already_answered` and `bad_input`.
 */
export async function submitAnswer(
  deps: SubmitAnswerDeps,
  { token, answers, durationSeconds }: SubmitAnswerInput,
): Promise<{ wave: Wave; invitation: Invitation; late: boolean }> {
  const { invitation: ref } = await getInvitation(deps, token);
  const now = deps.clock.now();

  const accepted = await deps.storage.transaction(async (stores) => {
    const wave = await stores.waves.lock(ref);
    const invitation = await stores.invitations.get(ref);
    const decision = decideAnswer(wave, invitation, now);
    if (decision.kind === 'refused') throw decision.error;
    refuseUnusable(wave, answers);

    const { late } = decision;
    const response = toResponse(wave, invitation, answers, durationSeconds, now, late);
    const isFirst = await stores.responses.insert(response);
    if (!isFirst) throw alreadyAnswered();
    await stores.invitations.setResponse(
      invitation,
      late ? 'late' : 'answered',
      // Group and day together would lead back to the person.
      wave.mode === 'anonymous' ? null : now,
    );
    if (!late) {
      await stores.waves.raiseAnswersVersion(wave);
      await stores.jobs.enqueue([{ name: 'wave.rescore', data: refOf(wave) }]);
    }
    await showOnContact(stores, wave, invitation, answers, now);
    return { wave, invitation, late };
  });

  deps.log.info(
    { portalId: ref.portalId, waveId: ref.waveId, side: ref.side, late: accepted.late },
    'answer.accepted',
  );
  return accepted;
}

function refOf({ portalId, waveId }: Wave): { portalId: number; waveId: string } {
  return { portalId, waveId };
}

function refuseUnusable(wave: Wave, answers: Answers): void {
  const problems = checkAnswers(wave.radar, answers);
  if (problems.length > 0) {
    throw new AppError('bad_input', 'Some answers do not fit their scale.', {
      action: 'Check the marked answers and send them again.',
      details: { problems },
    });
  }
  if (isEmptyAnswer(answers)) {
    throw new AppError('bad_input', 'Nothing was answered yet.', {
      action: 'Answer at least one question and send it again.',
      details: { problems: [{ field: 'form', problem: 'empty' }] },
    });
  }
}

function toResponse(
  wave: Wave,
  invitation: Invitation,
  answers: Answers,
  durationSeconds: number | null,
  now: Date,
  late: boolean,
): Response {
  const isAnonymous = wave.mode === 'anonymous';
  return {
    portalId: wave.portalId,
    waveId: wave.waveId,
    responseId: newId('response'),
    // Anonymous: no key back to the person, and no time that would give the person away.
    invitationId: isAnonymous ? null : invitation.invitationId,
    personId: isAnonymous ? null : invitation.personId,
    side: invitation.side,
    group: invitation.group,
    roleWeight: invitation.roleWeight,
    answers,
    durationSeconds,
    submittedAt: isAnonymous ? new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000) : now,
    late,
  };
}

/** Only a named answer reaches the contact's record. */
async function showOnContact(
  stores: SurveyStores,
  wave: Wave,
  invitation: Invitation,
  answers: Answers,
  now: Date,
): Promise<void> {
  if (wave.mode !== 'named' || invitation.side !== 'customer') return;
  const { timeZone } = await stores.portals.get(wave.portalId);
  await stores.records.want(
    { portalId: wave.portalId, objectType: 'contacts', recordId: invitation.personId },
    answeredProperties(answers, now, timeZone),
  );
  await stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId: wave.portalId } }]);
}
