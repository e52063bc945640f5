import { dayIn } from '../lib/calendar.ts';
import type { Day } from '../lib/calendar.ts';
import { DECISION_MAKER_WEIGHT } from './assign-role.ts';
import type { Answers, Invitation } from './types.ts';

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

/** What a contact record shows after a named answer. Never called in the other modes. */
export function answeredProperties(answers: Answers, at: Date, timeZone: string): Properties {
  const { recommend, recommended, ease } = answers;
  const properties: Properties = {
    radar_last_answered_on: dayIn(timeZone, at),
    radar_silent_decision_maker: 'false',
  };
  if (recommend !== null) {
    properties['radar_ltr_score'] = String(recommend);
    properties['radar_ltr_category'] = ltrCategory(recommend);
    properties['radar_advocacy'] = advocacy(recommend, recommended);
  }
  if (recommended !== null) properties['radar_recommended_12m'] = recommended ? 'yes' : 'no';
  if (ease !== null) properties['radar_ease_score'] = String(ease);
  return properties;
}

function ltrCategory(recommend: number): 'promoter' | 'passive' | 'detractor' {
  if (recommend >= 9) return 'promoter';
  return recommend >= 7 ? 'passive' : 'detractor';
}

/** Would and did: what marketing segments by. */
function advocacy(recommend: number, recommended: boolean | null): string {
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
