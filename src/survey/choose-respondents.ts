import { AppError } from '../lib/errors.ts';
import type { Preflight } from './decide-preflight.ts';
import { isEmployeeRadar } from './is-employee-radar.ts';
import type { WavePlan } from './plan-wave.ts';
import type { Exclusion, Respondent } from './types.ts';

/** Whom the CSM takes off the list is excluded with that reason, like everybody else. */
export function leaveOff(
  { eligible, excluded }: Preflight,
  leaveOut: readonly string[],
): Preflight {
  const taken = eligible.filter(({ personId }) => leaveOut.includes(personId));
  return {
    eligible: eligible.filter((respondent) => !taken.includes(respondent)),
    excluded: [
      ...excluded,
      ...taken.map(({ personId, firstName, lastName, email }): Exclusion => ({
        contactId: personId,
        name: `${firstName} ${lastName}`.trim(),
        email,
        reason: 'left_out',
        until: null,
      })),
    ],
  };
}

/**
 * Who is asked: those who may be, and the vendor's team; of the employee radar the team alone where
 * nobody else may be. Throws `no_contacts`, `company_rests` and
 * `nobody_to_invite`.
 */
export function chooseRespondents(
  { preflightInput, team, radar }: Pick<WavePlan, 'preflightInput' | 'team' | 'radar'>,
  { eligible, excluded }: Preflight,
): Respondent[] {
  if (eligible.length === 0 && team.length > 0 && isEmployeeRadar(radar)) return [...team];
  if (preflightInput.contacts.length === 0) {
    throw new AppError('no_contacts', 'This company has no contacts, so there is nobody to ask.', {
      action: 'Add contacts to the company in HubSpot and send the radar again.',
    });
  }
  if (eligible.length === 0) throw nobodyToInvite(excluded);
  return [...eligible, ...team];
}

/** Where nothing but a rest stands in the way of somebody, until when is the thing to say. */
function nobodyToInvite(excluded: readonly Exclusion[]): AppError {
  const rests = excluded.filter(({ until }) => until !== null);
  const until = rests.map((exclusion) => exclusion.until ?? '').sort()[0];
  const details = { excluded: excluded.length, ...(until !== undefined && { until }) };
  if (rests.some(({ reason }) => reason === 'company_rest')) {
    return new AppError(
      'company_rests',
      `This company rests until ${until}: it was asked lately.`,
      {
        action: 'Wait until that day, or shorten the rest of companies in the settings of Radar.',
        details,
      },
    );
  }
  return new AppError(
    'nobody_to_invite',
    'None of the contacts on this company can be invited right now.',
    { action: 'Open the list of excluded contacts: each one names its reason.', details },
  );
}
