import { groupSources, groupsWords } from '../../contracts/groups-card.ts';
import type { GroupsReply, GroupsWords } from '../../contracts/groups-card.ts';
import type { CardError } from '../../contracts/card-reply.ts';
import type { ContactField } from '../../survey/groups/contact-fields.ts';
import { GROUP_LIMITS, ROLE_WEIGHTS } from '../../survey/groups/group-settings.ts';
import type { VersionedSettings } from '../../survey/ports.ts';
import { text } from '../../texts/catalogue.ts';
import { formatNumber } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';

/** What HubSpot tells about the contacts of the account, or why it could not. */
export interface ContactFacts {
  readonly properties: readonly ContactField[];
  readonly labels: readonly string[];
  readonly problem: CardError | null;
}

/** The groups as they are set, with everything that can be chosen. */
export function viewGroups(
  { version, settings }: VersionedSettings,
  { properties, labels, problem }: ContactFacts,
  language: Language,
): GroupsReply {
  const words = groupsWords.map((word) => [word, text(language, `groups.${word}`)] as const);
  return {
    version,
    groups: settings.groups,
    sources: groupSources.map((value) => ({
      value,
      label: text(language, `groups.source.${value}`),
      description: text(language, `groups.source.${value}.explained`),
    })),
    roleWeights: ROLE_WEIGHTS.map((weight) => ({
      value: weight,
      label: text(language, weightKey(weight), {
        weight: formatNumber(weight, language, Number.isInteger(weight) ? 0 : 1),
      }),
    })),
    properties: properties.map(({ name, label, options }) => ({
      value: name,
      label,
      options: [...options],
    })),
    labels: [...labels],
    problem,
    limits: GROUP_LIMITS,
    words: Object.fromEntries(words) as GroupsWords,
  };
}

function weightKey(weight: (typeof ROLE_WEIGHTS)[number]) {
  if (weight === 2) return 'groups.weight.decides';
  return weight === 1.5 ? 'groups.weight.influences' : 'groups.weight.everybody';
}
