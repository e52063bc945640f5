import { z } from 'zod';
import { cardError } from './card-reply.ts';

const option = z.object({ value: z.string(), label: z.string() });

export const groupSources = ['buying_role', 'property', 'label'] as const;

/** The form of the groups, as `settings.groups` is saved. */
export const groupsForm = z.object({
  source: z.enum(groupSources),
  property: z.string(),
  rules: z.array(z.object({ value: z.string(), group: z.string(), roleWeight: z.number() })),
  defaultGroup: z.string(),
});

export type GroupsForm = z.infer<typeof groupsForm>;
export type GroupRule = GroupsForm['rules'][number];

/** Every fixed word of the groups. Places in `{name}` are filled in by the extension. */
export const groupsWords = [
  'title',
  'intro',
  'source',
  'property',
  'propertyExplained',
  'propertyMissing',
  'fieldsFailed',
  'tryAgain',
  'rules',
  'rulesExplained',
  'noRules',
  'value',
  'label',
  'group',
  'roleWeight',
  'addRule',
  'removeRule',
  'defaultGroup',
  'defaultExplained',
  'labelsOverride',
  'save',
  'saved',
  'saveFailed',
  'unsaved',
  'reload',
  'required',
  'tooLong',
  'twice',
  'reserved',
] as const;

export const groupsReply = z.object({
  /** Of the settings. */
  version: z.number().int(),
  groups: groupsForm,
  sources: z.array(
    z.object({ value: z.enum(groupSources), label: z.string(), description: z.string() }),
  ),
  /** 1, 1.5 and 2 with what they mean. */
  roleWeights: z.array(z.object({ value: z.number(), label: z.string() })),
  /** Contact properties of the account; those without options are free text. */
  properties: z.array(option.extend({ options: z.array(option) })),
  labels: z.array(z.string()),
  /** Why HubSpot could not tell properties and labels; null when it did. */
  problem: cardError.nullable(),
  limits: z.object({ rules: z.number(), value: z.number(), group: z.number() }),
  words: z.record(z.enum(groupsWords), z.string()),
});

export type GroupsReply = z.infer<typeof groupsReply>;
export type GroupsWords = GroupsReply['words'];
