import type { Contact } from '../types.ts';
import { foldValue } from './group-settings.ts';
import type { GroupSettings } from './group-settings.ts';

export interface Role {
  readonly group: string;
  /** 2 decision maker, 1.5 influencer, 1 everybody else. */
  readonly roleWeight: number;
}

type RoleFacts = Pick<Contact, 'labels' | 'buyingRoles' | 'jobTitle' | 'groupValue'>;

/** From this weight on a person decides: the NPS roll-up and the health cap heed them. */
export const DECISION_MAKER_WEIGHT = 2;

const DECIDES = ['DECISION_MAKER', 'EXECUTIVE_SPONSOR', 'BUDGET_HOLDER'];
const INFLUENCES = ['INFLUENCER', 'CHAMPION'];
const IT_TITLE =
  /\b(it|ict|cio|cto|ciso|edb|system\w*|infra\w*|data\w*|developer|udvikler|utvikler|utvecklare|entwickler\w*)\b/i;

/**
 * The group and weight of a contact, by the portal's settings. An association label that names a
 * buying role overrides everything but a rule for that very label.
 */
export function assignRole(contact: RoleFacts, settings: GroupSettings): Role {
  if (settings.source === 'label') {
    const rule = findRule(contact.labels, settings);
    if (rule) return rule;
  }
  const labelled = findRole(contact.labels.map(labelToRole));
  const role = roleBySource(contact, settings);
  if (labelled === 'decides') return { group: 'leadership', roleWeight: DECISION_MAKER_WEIGHT };
  return labelled === 'influences' ? { ...role, roleWeight: 1.5 } : role;
}

/** What the source tells, before any label is heard. */
function roleBySource(contact: RoleFacts, settings: GroupSettings): Role {
  if (settings.source === 'buying_role') return roleByBuyingRole(contact, settings);
  const values = settings.source === 'property' ? contact.groupValue.split(';') : [];
  return findRule(values, settings) ?? { group: settings.defaultGroup, roleWeight: 1 };
}

/** Without a buying role the job title only tells IT from the others. */
function roleByBuyingRole(contact: RoleFacts, { defaultGroup }: GroupSettings): Role {
  const role = findRole(contact.buyingRoles);
  if (role === 'decides') return { group: 'leadership', roleWeight: DECISION_MAKER_WEIGHT };
  const group = IT_TITLE.test(contact.jobTitle) ? 'it' : defaultGroup;
  return { group, roleWeight: role === 'influences' ? 1.5 : 1 };
}

/** The first rule that fits one of the values. */
function findRule(values: readonly string[], { rules }: GroupSettings): Role | null {
  const folded = values.map(foldValue);
  const rule = rules.find(({ value }) => folded.includes(foldValue(value)));
  return rule ? { group: rule.group, roleWeight: rule.roleWeight } : null;
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
