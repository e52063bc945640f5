import { z } from 'zod';

export const GROUP_LIMITS = { rules: 50, value: 200, group: 40 } as const;

/** The weights that a role can have: 1 everybody, 1.5 influencers, 2 decision makers. */
export const ROLE_WEIGHTS = [1, 1.5, 2] as const;

/** The vendor's team is a group of its own; a customer's group of that name would look like it. */
const group = z
  .string()
  .trim()
  .min(1)
  .max(GROUP_LIMITS.group)
  .refine((name) => name.toLowerCase() !== 'vendor', { message: 'must be another name' });

const rule = z.object({
  /** A value of the property, or an association label. Capitals make no difference. */
  value: z.string().trim().min(1).max(GROUP_LIMITS.value),
  group,
  roleWeight: z.union(ROLE_WEIGHTS.map((weight) => z.literal(weight))),
});

/** Where a respondent's group and role weight come from. */
export const groupSettings = z
  .object({
    /** HubSpot's buying role, a contact property, or the label of the association to the company. */
    source: z.enum(['buying_role', 'property', 'label']),
    /** Internal name of the contact property; empty unless it is the source. */
    property: z
      .string()
      .max(100)
      .regex(/^[a-z][a-z0-9_]*$|^$/),
    /** The first rule that fits counts. */
    rules: z.array(rule).max(GROUP_LIMITS.rules),
    /** The group of whoever fits no rule. */
    defaultGroup: group,
  })
  .refine(({ source, property }) => source !== 'property' || property !== '', {
    message: 'A property must be chosen.',
    path: ['property'],
  })
  .refine(
    ({ rules }) => new Set(rules.map(({ value }) => foldValue(value))).size === rules.length,
    {
      message: 'Each value can have one rule.',
      path: ['rules'],
    },
  );

export type GroupSettings = z.infer<typeof groupSettings>;

export const defaultGroupSettings: GroupSettings = {
  source: 'buying_role',
  property: '',
  rules: [],
  defaultGroup: 'users',
};

/** How values are compared: people write them by hand. */
export function foldValue(value: string): string {
  return value.trim().toLowerCase();
}
