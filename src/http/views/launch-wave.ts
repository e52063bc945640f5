import type { LaunchWaveReply, PreflightReply } from '../../contracts/launch-wave.ts';
import type { LaunchedWave } from '../../survey/store-wave.ts';
import type { WavePlan } from '../../survey/plan-wave.ts';
import type { Exclusion, Respondent } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDay } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';

/** Who would be asked and who not, with every reason in words. */
export function viewPreflight(plan: WavePlan, language: Language): PreflightReply {
  return {
    radarId: plan.radar.radarId,
    eligible: plan.preflight.eligible.map((person) => ({
      contactId: person.personId,
      name: nameOf(person),
      email: person.email,
      group: groupName(person.group, language),
      roleWeight: person.roleWeight,
      language: person.language,
    })),
    excluded: plan.preflight.excluded.map((exclusion) => ({
      contactId: exclusion.contactId,
      name: exclusion.name,
      email: exclusion.email,
      reason: exclusion.reason,
      text: explainExclusion(exclusion, language),
    })),
    team: plan.team.map((person) => ({
      ownerId: person.personId,
      name: nameOf(person),
      email: person.email,
    })),
  };
}

export function viewLaunchedWave({ wave, invited, excluded }: LaunchedWave): LaunchWaveReply {
  const customers = invited.filter(({ side }) => side === 'customer');
  return {
    waveId: wave.waveId,
    invited: customers.length,
    team: invited.length - customers.length,
    excluded: excluded.map(({ contactId, email, reason }) => ({ contactId, email, reason })),
    closesAt: wave.closesAt.toISOString(),
  };
}

function nameOf({ firstName, lastName, email }: Respondent): string {
  return `${firstName} ${lastName}`.trim() || email;
}

function explainExclusion({ reason, until }: Exclusion, language: Language): string {
  return text(language, `exclusion.${reason}`, {
    until: until === null ? '' : formatDay(until, language),
  });
}

function groupName(group: string, language: Language): string {
  switch (group) {
    case 'leadership':
    case 'users':
    case 'it':
    case 'vendor':
      return text(language, `group.${group}`);
    default:
      return group;
  }
}
