import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import { newId } from '../lib/ids.ts';
import type { Log } from '../lib/log.ts';
import { categorise } from '../scoring/nps.ts';
import { answeredProperties } from './contact-properties.ts';
import { alreadyAnswered, checkAnswers, decideAnswer, isEmptyAnswer } from './decide-answer.ts';
import { DECISION_MAKER_WEIGHT } from './groups/assign-role.ts';
import { planThanks } from './letters/plan-thanks.ts';
import { keepSaid } from './list-followups.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { AcceptedPerson, OpenedInvitation } from './invitation-store.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import type { Answers, Invitation, Response, SuggestedColleague, Wave } from './types.ts';

export interface SubmitAnswerDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly links: PersonalLinks;
  readonly clock: Clock;
  readonly log: Log;
}

export interface SubmitAnswerInput {
  /** What the link has opened; whether it may still answer is looked at once more. */
  readonly opened: OpenedInvitation;
  readonly answers: Answers;
  /** Whom the respondent suggests to ask, too. */
  readonly colleague?: Pick<SuggestedColleague, 'name' | 'email' | 'role'> | null | undefined;
  readonly durationSeconds: number | null;
}

/**
 * Stores a respondent's answers, once. The wave's row is locked first, and rescoring locks the same
 * row before it reads: an answer that comes in the middle of a rescoring raises the version and is
 * scored by the next one.
 *
 * Throws `link_withdrawn`, `link_expired`, `wave_paused`, `wave_cancelled`, `already_answered` and
 * `bad_input`.
 */
export async function submitAnswer(
  deps: SubmitAnswerDeps,
  input: SubmitAnswerInput,
): Promise<{ late: boolean }> {
  const now = deps.clock.now();
  const { opened, colleague } = input;

  const late = await deps.storage.transaction(async (stores) => {
    const { wave, invitation, response, person } = await keepAnswer(stores, input, now);
    if (colleague) await stores.colleagues.insert(toSuggestion(wave, response, colleague));
    if (wave.mode === 'anonymous') await stores.responses.mix(wave);
    if (!response.late) await stores.jobs.enqueue([{ name: 'wave.rescore', data: refOf(wave) }]);
    await planThanks(stores, opened, now);
    if (isDetractor(wave, invitation, input.answers)) await tellOwner(stores, wave, invitation);
    if (wave.mode === 'named' && invitation.side === 'customer') {
      const shown = answeredProperties(wave.radar, input.answers, now, opened.timeZone);
      await showOnContact(stores, wave, person, shown);
    }
    return response.late;
  });

  const { portalId, waveId, side } = opened.invitation;
  deps.log.info({ portalId, waveId, side, late }, 'answer.accepted');
  return { late };
}

interface KeptAnswer {
  readonly wave: Wave;
  readonly invitation: Invitation;
  readonly response: Response;
  readonly person: AcceptedPerson;
}

/** Most answers find everything as it was when their link was opened, a moment ago. */
async function keepAnswer(
  stores: SurveyStores,
  input: SubmitAnswerInput,
  now: Date,
): Promise<KeptAnswer> {
  const { invitation } = input.opened;
  const kept = await tryToKeep(stores, input, now);
  if (kept) return kept;
  // With the lock nothing changes any more, so this decides: it is kept, or refused with a reason.
  const wave = { ...input.opened.wave, ...(await stores.waves.lockState(invitation)) };
  const opened = { ...input.opened, wave, invitation: await stores.invitations.get(invitation) };
  const keptAfterAll = await tryToKeep(stores, { ...input, opened }, now);
  if (!keptAfterAll) throw alreadyAnswered();
  return keptAfterAll;
}

/** Throws the reason when it may not be kept, and returns null when something has changed since. */
async function tryToKeep(
  stores: SurveyStores,
  { opened: { wave, invitation }, answers, durationSeconds }: SubmitAnswerInput,
  now: Date,
): Promise<KeptAnswer | null> {
  const decision = decideAnswer(wave, invitation, now);
  if (decision.kind === 'refused') throw decision.error;
  refuseUnusable(wave, answers);
  const response = toResponse(wave, invitation, answers, durationSeconds, now, decision.late);
  // Group and day together would lead back to the person.
  const answeredAt = wave.mode === 'anonymous' ? null : now;
  const person = await stores.responses.accept(response, { invitation, wave, answeredAt });
  return person && { wave, invitation, response, person };
}

/** Whether somebody must hear of this answer at once. Only named answers may tell whose they are. */
function isDetractor(
  wave: Wave,
  { side, roleWeight }: Invitation,
  { recommend }: Answers,
): boolean {
  if (wave.mode !== 'named' || side !== 'customer') return false;
  if (roleWeight < DECISION_MAKER_WEIGHT || recommend === null) return false;
  return categorise(recommend) === 'detractor';
}

async function tellOwner(
  stores: SurveyStores,
  { portalId, companyId, waveId }: Wave,
  { invitationId }: Invitation,
): Promise<void> {
  await stores.jobs.enqueue([
    {
      name: 'company.news',
      data: { portalId, companyId, waveId, about: 'detractor', invitationId },
    },
  ]);
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
    answers: { ...answers, followups: keepSaid(wave.radar, answers.followups) },
    durationSeconds: isAnonymous ? coarsen(durationSeconds) : durationSeconds,
    submittedAt: isAnonymous ? new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000) : now,
    late,
  };
}

/** In steps of ten seconds: to the second, it would tell which two lines of an access log belong to it. */
function coarsen(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds / 10) * 10;
}

/** Nobody is written to because of it: it waits for somebody to approve it. */
function toSuggestion(
  { portalId, waveId, mode }: Wave,
  { responseId, submittedAt }: Response,
  colleague: NonNullable<SubmitAnswerInput['colleague']>,
): SuggestedColleague {
  return {
    portalId,
    waveId,
    suggestionId: newId('suggestion'),
    // The answers must not tell who wrote the name, nor the name who gave the answers.
    responseId: mode === 'anonymous' ? null : responseId,
    ...colleague,
    status: 'suggested',
    suggestedAt: submittedAt,
  };
}

/** Only a named answer reaches the contact's record. */
async function showOnContact(
  stores: SurveyStores,
  { portalId }: Wave,
  { personId }: AcceptedPerson,
  properties: Readonly<Record<string, string>>,
): Promise<void> {
  await stores.records.want({ portalId, objectType: 'contacts', recordId: personId }, properties);
  await stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
}
