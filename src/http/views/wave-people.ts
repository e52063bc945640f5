import type { WavePeopleReply, WavePerson } from '../../contracts/wave-people.ts';
import type { Tag } from '../../contracts/tag.ts';
import { describePerson } from '../../survey/describe-person.ts';
import type { PersonState } from '../../survey/describe-person.ts';
import { isRunning } from '../../survey/is-running.ts';
import { nameOf } from '../../survey/name-of.ts';
import type { DeliveryProblem } from '../../survey/single-send/delivery-problem-store.ts';
import type { Invitation, Portal, Wave } from '../../survey/types.ts';
import { isCustomer } from '../../survey/wave-properties.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { groupName } from './group-name.ts';

export interface WavePeopleParts {
  readonly wave: Wave;
  readonly invitations: readonly Invitation[];
  /** Why mails were not sent, in HubSpot's words. */
  readonly problems: readonly DeliveryProblem[];
  readonly portal: Portal;
  readonly language: Language;
  readonly now: Date;
}

export const PERSON_TONES: Readonly<Record<PersonState, Tag['tone']>> = {
  planned: 'neutral',
  sent: 'neutral',
  unknown: 'watch',
  failed: 'bad',
  bounced: 'bad',
  opened: 'neutral',
  started: 'neutral',
  answered: 'good',
  late: 'watch',
  withdrawn: 'neutral',
  silent: 'watch',
};

/** Everybody who was asked, with no more of them than the wave's mode lets anybody see. */
export function viewWavePeople(parts: WavePeopleParts): WavePeopleReply {
  const { wave, invitations } = parts;
  const inOrder = [...invitations].sort(byWeightThenName);
  return {
    waveId: wave.waveId,
    hints: viewHints(parts),
    customers: inOrder.filter(isCustomer).map((person) => viewPerson(parts, person)),
    team: inOrder.filter((one) => !isCustomer(one)).map((person) => viewPerson(parts, person)),
  };
}

/** By what has nothing to do with an answer: an order could tell it. */
function byWeightThenName(a: Invitation, b: Invitation): number {
  return b.roleWeight - a.roleWeight || nameOf(a).localeCompare(nameOf(b));
}

function viewPerson(
  { wave, invitations, portal, language, now }: WavePeopleParts,
  person: Invitation,
): WavePerson {
  const { state, at, ...can } = describePerson({ wave, invitations, person, now });
  return {
    invitationId: person.invitationId,
    name: nameOf(person),
    email: person.email,
    group: groupName(person.group, language),
    state: { text: text(language, `personState.${state}`), tone: PERSON_TONES[state] },
    when: at ? formatDate(at, language, portal.timeZone) : '',
    ...can,
  };
}

function viewHints(parts: WavePeopleParts): string[] {
  const { wave, language } = parts;
  if (!isRunning(wave)) return [];
  return [
    ...(wave.mode === 'named' ? [] : [text(language, 'card.hintHidden')]),
    ...(wave.status === 'paused' ? [text(language, 'card.hintPausedPeople')] : []),
    ...viewMailHints(parts),
  ];
}

/** What became of mails tells nothing of answers, so in hidden modes the response must not count. */
function viewMailHints({ wave, invitations, problems, language }: WavePeopleParts): string[] {
  const isNamed = wave.mode === 'named';
  const count = invitations.filter(
    (one) => one.delivery === 'unknown' && (!isNamed || one.response === 'none'),
  ).length;
  const key = isNamed ? 'card.hintUnknown' : 'card.hintUnknownHidden';
  return [
    ...problems.map((problem) => text(language, 'card.hintRefused', { ...problem })),
    ...(count > 0 ? [text(language, key, { count })] : []),
  ];
}
