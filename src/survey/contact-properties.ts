import { dayIn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import { DECISION_MAKER_WEIGHT } from './groups/assign-role.ts';
import type { Answers, Invitation, Radar } from './types.ts';

/** HubSpot properties of one record: values are text, `''` empties one. */
export type Properties = Record<string, string>;

/** What a contact record shows from the moment it is invited. */
export function askedProperties(invitation: Invitation, askedOn: Day, restUntil: Day): Properties {
  return {
    radar_group: invitation.group,
    radar_decision_maker: String(invitation.roleWeight >= DECISION_MAKER_WEIGHT),
    radar_last_asked_on: askedOn,
    radar_rest_until: restUntil,
  };
}

/**
 * What a contact record shows after a named answer; a question that was left out empties its
 * properties, so that none of them stems from another answer. Where only some points were asked
 * about again, nothing else has changed. Never called in the other modes.
 */
export function answeredProperties(
  { partOf }: Pick<Radar, 'partOf'>,
  answers: Answers,
  at: Date,
  timeZone: string,
): Properties {
  const heard = {
    radar_last_answered_on: dayIn(timeZone, at),
    radar_silent_decision_maker: 'false',
  };
  if (partOf !== undefined) return heard;
  const { recommend, recommended, ease } = answers;
  return {
    ...heard,
    radar_ltr_score: recommend === null ? '' : String(recommend),
    radar_ltr_category: recommend === null ? '' : ltrCategory(recommend),
    radar_advocacy: recommend === null ? '' : advocacy(recommend, recommended),
    radar_recommended_12m: recommended === null ? '' : recommended ? 'yes' : 'no',
    radar_ease_score: ease === null ? '' : String(ease),
  };
}

function ltrCategory(recommend: number): 'promoter' | 'passive' | 'detractor' {
  if (recommend >= 9) return 'promoter';
  return recommend >= 7 ? 'passive' : 'detractor';
}

export type Advocacy =
  | 'true_promoter'
  | 'promoter_to_ask'
  | 'unexpected_advocate'
  | 'passive'
  | 'check_data'
  | 'detractor';

/** Would and did: what marketing segments by. */
export function advocacy(recommend: number, recommended: boolean | null): Advocacy {
  const did = recommended === true;
  switch (ltrCategory(recommend)) {
    case 'promoter':
      return did ? 'true_promoter' : 'promoter_to_ask';
    case 'passive':
      return did ? 'unexpected_advocate' : 'passive';
    case 'detractor':
      return did ? 'check_data' : 'detractor';
  }
}
