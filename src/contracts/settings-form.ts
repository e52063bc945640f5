import { z } from 'zod';

/** What every field of the form has. `path` leads to its value in the settings, such as `repeat.months`. */
const field = z.object({
  path: z.string(),
  label: z.string(),
  /** One sentence, with unit and limits where there are any; may be empty. */
  description: z.string(),
});

const option = z.object({ value: z.union([z.string(), z.number()]), label: z.string() });

export const numberField = field.extend({
  kind: z.literal('number'),
  /** In the unit that people see. */
  min: z.number(),
  max: z.number(),
  /** Decimals, 0–2. */
  precision: z.number().int(),
  /** What a stored value is multiplied with to be shown: 100 for a share that is shown in percent. */
  factor: z.union([z.literal(1), z.literal(100)]),
  /** Said when the value does not fit. */
  mistake: z.string(),
});

/** One field of the settings: how it is entered, within which limits, and what is said when it does not fit. */
export const settingField = z.discriminatedUnion('kind', [
  numberField,
  field.extend({ kind: z.literal('choice'), options: z.array(option) }),
  /** Several of the options, at least one. */
  field.extend({ kind: z.literal('choices'), options: z.array(option), mistake: z.string() }),
  /** May be empty. */
  field.extend({
    /** `area`: several lines, with the usual text as `placeholder`. */
    kind: z.enum(['text', 'email', 'area']),
    maxLength: z.number().int(),
    placeholder: z.string().default(''),
    mistake: z.string(),
  }),
  /** Rising whole numbers, entered as "4, 9"; may be empty. */
  field.extend({
    kind: z.literal('days'),
    min: z.number(),
    max: z.number(),
    most: z.number().int(),
    mistake: z.string(),
  }),
  /** The internal name of one of the object's properties that fit; empty for none. */
  field.extend({
    kind: z.literal('property'),
    object: z.enum(['companies', 'deals', 'tickets']),
  }),
]);

export type SettingField = z.infer<typeof settingField>;
export type NumberField = z.infer<typeof numberField>;

/** What holds between fields, in the unit that people see. */
export const settingRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('sum'),
    paths: z.array(z.string()),
    total: z.number(),
    message: z.string(),
  }),
  /** Each value lies above the one before. */
  z.object({ kind: z.literal('rising'), paths: z.array(z.string()), message: z.string() }),
  /** The value of `path` is one of those chosen at `of`. */
  z.object({ kind: z.literal('among'), path: z.string(), of: z.string(), message: z.string() }),
  /** The number at `path` is not 0 where `value` is chosen at `of`. */
  z.object({
    kind: z.literal('needed'),
    path: z.string(),
    of: z.string(),
    value: z.string(),
    message: z.string(),
  }),
]);

export type SettingRule = z.infer<typeof settingRule>;

const settingSection = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  /** For experts: shown when asked for. */
  fine: z.boolean(),
  fields: z.array(settingField),
  rules: z.array(settingRule),
});

export type SettingSection = z.infer<typeof settingSection>;

/** The form of each tab, in the order it is read. */
export const settingsForm = z.object({
  sending: z.array(settingSection),
  health: z.array(settingSection),
  churn: z.array(settingSection),
  mapping: z.array(settingSection),
  privacy: z.array(settingSection),
});

export type SettingsForm = z.infer<typeof settingsForm>;
