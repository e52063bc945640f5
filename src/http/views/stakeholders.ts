import { stakeholdersWords } from '../../contracts/stakeholders.ts';
import type { StakeholdersReply } from '../../contracts/stakeholders.ts';
import type { Stakeholders } from '../../portfolio/stakeholders/read-stakeholders.ts';
import type { Relative } from '../../portfolio/stakeholders/ports.ts';
import { roundScore } from '../../scoring/rounding.ts';
import { describePerson } from '../../survey/describe-person.ts';
import { DECISION_MAKER_WEIGHT } from '../../survey/groups/assign-role.ts';
import { nameOf } from '../../survey/name-of.ts';
import type { Invitation } from '../../survey/types.ts';
import { countAnswered, countInvited, isCustomer } from '../../survey/wave-properties.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDay, formatNumber } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import { ADVOCACY_TONES } from './promoters.ts';
import { groupName } from './group-name.ts';
import { recordUrl } from './record-url.ts';
import { PERSON_TONES } from './wave-people.ts';

const UNKNOWN = '--';

/** Percent of the role weight from which scores count before a survey has closed. */
const COVERAGE_TARGET = 50;

/** Who was asked and where they stand, decided and worded: the panel only renders it. */
export function viewStakeholders(map: Stakeholders, language: Language): StakeholdersReply {
  const { wave, invitations, advocacies } = map;
  const words = stakeholdersWords.map(
    (word) => [word, text(language, `stakeholders.${word}`)] as const,
  );
  const people = invitations
    .filter(isCustomer)
    // By what has nothing to do with an answer: an order could tell it.
    .toSorted((a, b) => b.roleWeight - a.roleWeight || nameOf(a).localeCompare(nameOf(b)));
  return {
    language,
    empty: wave ? '' : text(language, 'stakeholders.empty'),
    figures: viewFigures(map, language),
    hints: viewHints(map, language),
    people: people.map((person) => viewPerson(map, person, language)),
    showsPromoters: advocacies.size > 0,
    notAsked: map.exclusions.map(({ contactId, name, email, reason, until }) => ({
      id: contactId,
      name: name || email,
      why: text(language, `exclusion.${reason}`, {
        until: until === null ? '' : formatDay(until, language),
      }),
    })),
    family: viewFamily(map, language),
    words: Object.fromEntries(words) as StakeholdersReply['words'],
  };
}

function viewFigures(
  { wave, invitations, coverage }: Stakeholders,
  language: Language,
): StakeholdersReply['figures'] {
  if (!wave) return [];
  const answered = countAnswered(wave, invitations);
  const figure = (key: 'asked' | 'answered' | 'coverage', value: string) => ({
    key,
    label: text(language, `stakeholders.figure.${key}`, { target: COVERAGE_TARGET }),
    value,
  });
  return [
    figure('asked', formatNumber(countInvited(wave, invitations), language)),
    figure('answered', answered === null ? UNKNOWN : formatNumber(answered, language)),
    figure(
      'coverage',
      coverage === null
        ? UNKNOWN
        : text(language, 'card.percent', { value: formatNumber(roundScore(coverage), language) }),
    ),
  ];
}

function viewHints({ wave, suggested }: Stakeholders, language: Language): string[] {
  return [
    ...(wave && wave.mode !== 'named' ? [text(language, 'stakeholders.hidden')] : []),
    ...(suggested > 0 ? [text(language, 'stakeholders.suggested', { count: suggested })] : []),
  ];
}

function viewPerson(
  { wave, invitations, advocacies, now }: Stakeholders,
  person: Invitation,
  language: Language,
): StakeholdersReply['people'][number] {
  if (!wave) throw new Error('Nobody is asked without a survey.');
  const { state } = describePerson({ wave, invitations, person, now });
  const advocacy = advocacies.get(person.invitationId);
  return {
    id: person.invitationId,
    name: nameOf(person),
    role: sayRole(person, language),
    state: { text: text(language, `personState.${state}`), tone: PERSON_TONES[state] },
    promoter: advocacy
      ? { text: text(language, `advocacy.${advocacy}`), tone: ADVOCACY_TONES[advocacy] }
      : null,
  };
}

/** Most people have no special say; what they are then is their group. */
function sayRole({ roleWeight, group }: Invitation, language: Language): string {
  const name = groupName(group, language);
  if (roleWeight >= DECISION_MAKER_WEIGHT) return `${text(language, 'role.decides')} · ${name}`;
  return roleWeight > 1 ? `${text(language, 'role.influences')} · ${name}` : name;
}

/** The sum counts those whose number of answers may be told. */
function viewFamily(
  { family, portal }: Stakeholders,
  language: Language,
): StakeholdersReply['family'] {
  if (family.length === 0) return [];
  const told = family.filter(({ invited, answered }) => invited !== null && answered !== null);
  const sum = (count: (one: Relative) => number | null): number =>
    told.reduce((total, one) => total + (count(one) ?? 0), 0);
  return [
    ...family.map((one) => ({
      id: one.companyId,
      name: one.name,
      url: recordUrl(portal, 'companies', one.companyId),
      relation: text(language, `stakeholders.relation.${one.relation}`),
      answered: sayAnswered(one.answered, one.invited, language),
      health: one.health === null ? UNKNOWN : formatNumber(one.health, language),
    })),
    {
      id: 'sum',
      name: text(language, 'stakeholders.sum'),
      url: '',
      relation: '',
      answered: sayAnswered(
        sum(({ answered }) => answered),
        sum(({ invited }) => invited),
        language,
      ),
      health: UNKNOWN,
    },
  ];
}

function sayAnswered(answered: number | null, invited: number | null, language: Language): string {
  if (answered === null || invited === null) return UNKNOWN;
  return text(language, 'losses.ofAll', {
    part: formatNumber(answered, language),
    whole: formatNumber(invited, language),
  });
}
