import type { Contact } from './types.ts';

export interface Role {
  readonly group: string;
  /** 2 decision maker, 1.5 influencer, 1 everybody else. */
  readonly roleWeight: number;
}

/** From this weight on a person decides: the NPS roll-up and the health cap heed them. */
export const DECISION_MAKER_WEIGHT = 2;

const DECIDES = ['DECISION_MAKER', 'EXECUTIVE_SPONSOR', 'BUDGET_HOLDER'];
const INFLUENCES = ['INFLUENCER', 'CHAMPION'];
const IT_TITLE =
  /\b(it|ict|cio|cto|ciso|edb|system\w*|infra\w*|data\w*|developer|udvikler|utvikler|utvecklare|entwickler\w*)\b/i;

/**
 * The group and weight of a contact: association labels override HubSpot's buying roles, and
 * without either the job title only tells IT from the other users.
 */
export function assignRole(contact: Pick<Contact, 'labels' | 'buyingRoles' | 'jobTitle'>): Role {
  const byLabel = findRole(contact.labels.map(labelToRole));
  const byBuyingRole = findRole(contact.buyingRoles);
  const role = byLabel ?? byBuyingRole;
  const userGroup = IT_TITLE.test(contact.jobTitle) ? 'it' : 'users';
  if (role === 'decides') return { group: 'leadership', roleWeight: DECISION_MAKER_WEIGHT };
  if (role === 'influences') return { group: userGroup, roleWeight: 1.5 };
  return { group: userGroup, roleWeight: 1 };
}

function findRole(roles: readonly string[]): 'decides' | 'influences' | null {
  if (roles.some((role) => DECIDES.includes(role))) return 'decides';
  if (roles.some((role) => INFLUENCES.includes(role))) return 'influences';
  return null;
}

/** Labels are written for people: "Executive sponsor" means the buying role EXECUTIVE_SPONSOR. */
function labelToRole(label: string): string {
  return label
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
}
