import { wholeDaysBetween } from '../lib/calendar.ts';
import type {
  HealthBand,
  InvitedGroup,
  Point,
  Respondent as ScoredRespondent,
  WaveAnswers,
  WaveInput,
} from '../scoring/types.ts';
import { toBehaviourInput } from './behaviour-input.ts';
import type { CompanyBehaviour } from './behaviour-input.ts';
import type { PortalSettings } from './settings.ts';
import type { Invitation, Mode, Radar, Response, Wave } from './types.ts';

/** The smallest group whose results may be shown. */
export const MIN_GROUP_SIZE: Readonly<Record<Mode, number>> = {
  named: 1,
  confidential: 3,
  anonymous: 5,
};

export interface WaveInputParts {
  readonly wave: Wave;
  readonly invitations: readonly Invitation[];
  readonly responses: readonly Response[];
  /**
   * Of the wave that was published before this one, of the same radar; null when there is none. One
   * whose answers were deleted can't be compared point by point any more.
   */
  readonly previous: {
    readonly responses: readonly Response[];
    readonly band: HealthBand | null;
  } | null;
  /** What the company's behaviour adds; nothing is known of it when left out. */
  readonly behaviour?: CompanyBehaviour | null;
  readonly settings: PortalSettings;
  readonly now: Date;
}

/**
 * What the scoring needs of a wave. Late answers are kept elsewhere and left out here. Anonymous
 * waves are compared unmatched: without the previous people, every change is "different people".
 */
export function toWaveInput(parts: WaveInputParts): WaveInput {
  const { wave, invitations, responses, previous, settings, now } = parts;
  return {
    points: toPoints(wave.radar),
    respondents: toRespondents(responses),
    invited: toInvited(invitations),
    surveyAgeDays: Math.max(0, wholeDaysBetween(wave.closedAt ?? now, now)),
    ...toBehaviourInput(parts.behaviour ?? null),
    previousBand: previous?.band ?? null,
    previousWave:
      previous && previous.responses.length > 0 ? toWaveAnswers(previous.responses) : null,
    restored: [],
    minGroupSize: MIN_GROUP_SIZE[wave.mode],
    groupMode: settings.groupMode,
  };
}

/** A radar's points as the formulas know them. */
export function toPoints(radar: Radar): Point[] {
  return radar.points.map(({ id, label, dimension, scale, weight }) => ({
    id,
    label: label.en,
    dimension,
    scale,
    weight,
  }));
}

function toWaveAnswers(responses: readonly Response[]): WaveAnswers {
  return { respondents: toRespondents(responses) };
}

function toRespondents(responses: readonly Response[]): ScoredRespondent[] {
  return responses
    .filter(({ late }) => !late)
    .map((response) => ({
      // The person where the mode keeps one, so that waves match the same people.
      id: response.personId ?? response.responseId,
      side: response.side,
      group: response.group,
      roleWeight: response.roleWeight,
      answers: response.answers.points,
      ltr: response.answers.recommend,
      recommended: response.answers.recommended,
      effort: response.answers.ease,
      durationSeconds: response.durationSeconds,
    }));
}

function toInvited(invitations: readonly Invitation[]): InvitedGroup[] {
  return invitations
    .filter(({ response }) => response !== 'withdrawn')
    .map(({ side, group, roleWeight }) => ({ side, group, roleWeight, count: 1 }));
}
