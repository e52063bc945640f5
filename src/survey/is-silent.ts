import { DECISION_MAKER_WEIGHT } from './groups/assign-role.ts';
import type { Invitation } from './types.ts';

const HEARD = ['answered', 'late', 'withdrawn'];

/** The customer's decision makers: whose silence is told. */
export function isDecisionMaker({ side, roleWeight }: Invitation): boolean {
  return side === 'customer' && roleWeight >= DECISION_MAKER_WEIGHT;
}

/** True for a decision maker who has said nothing, not even late. */
export function isSilent(invitation: Invitation): boolean {
  return isDecisionMaker(invitation) && !HEARD.includes(invitation.response);
}
