import { z } from 'zod';
import { modes } from './launch-wave.ts';
import { requestId } from './request-id.ts';
import { tag } from './tag.ts';

/** As `src/texts/language.ts` has them. */
const language = z.enum(['en', 'da', 'nb', 'sv', 'de']);

export type RadarLanguage = z.infer<typeof language>;

/** More than any text may have: how long each may be is for the radar's own check to say, in words. */
const LONGEST = 2000;

/** One line of plain text: no control characters, no half a character, no blanks around it. */
const words = z
  .string()
  .max(LONGEST)
  .transform((text) => text.replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim());

/** A text by language; one that is empty is not there. */
const localText = z
  .partialRecord(language, words)
  .transform((texts) =>
    Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
  ) as unknown as z.ZodType<Partial<Record<RadarLanguage, string>>>;

/** Letters first, as the fields of the survey's form want them. */
const id = z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/, 'must be an id');

/** A field for a number that is left empty is null; then it lies in no range. */
const number = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.NaN);

const process = z.enum(['marketing', 'sales', 'delivery', 'service', 'followup']);
/** A group of respondents, by the name that it has in the settings. */
const group = z.string().trim().min(1).max(40);
const extra = z.enum(['recommend', 'recommended', 'ease', 'wow']);

/** A radar as it is edited. Ids of new points are `pt_`, of dimensions `dm_` and 16 hex digits. */
export const radarDraft = z.object({
  name: localText,
  dimensions: z.array(z.object({ id, label: localText })).max(200),
  points: z
    .array(
      z.object({
        id,
        label: localText,
        description: localText,
        dimension: z.string().max(64),
        process,
        scale: z.object({ min: number, max: number }),
        weight: number,
        /** Whom it concerns; everybody when left out or empty. */
        groups: z.array(group).max(50).optional(),
      }),
    )
    .max(200),
  extras: z
    .array(extra)
    .max(4)
    .refine((extras) => new Set(extras).size === extras.length, { message: 'must differ' }),
  /** Points that one person is asked; all when left out. */
  askAtMost: z.number().optional(),
  /** The mode it is sent in unless told; that of the settings when left out. */
  defaultMode: modes.optional(),
});

export type RadarDraft = z.infer<typeof radarDraft>;
export type DraftPoint = RadarDraft['points'][number];
export type DraftText = RadarDraft['name'];

/** Starts from a copy of a radar, or from a name in the portal's language. */
export const createRadarBody = z.union([
  z.object({ requestId, copyOf: z.string().min(1).max(100) }),
  z.object({ requestId, name: words.pipe(z.string().min(1).max(120)) }),
]);

export const saveRadarBody = z.object({
  requestId,
  /** The version that the editor opened; saving is refused when somebody else saved since. */
  version: z.number().int(),
  radar: radarDraft,
});

export const archiveRadarBody = z.object({ requestId });

const range = z.object({ min: z.number(), max: z.number() });

/** What a radar may have, and how its length is reckoned. */
export const radarLimits = z.object({
  points: range,
  dimensions: range,
  scale: range,
  weight: range,
  askAtMost: range,
  label: z.number(),
  description: z.number(),
  seconds: z.object({ perPoint: z.number(), perExtra: z.number(), toComment: z.number() }),
});

export type RadarLimits = z.infer<typeof radarLimits>;

const option = z.object({ value: z.string(), label: z.string() });

/** What every radar has in common, ready to show. */
const radarRow = z.object({
  radarId: z.string(),
  name: z.string(),
  kind: z.enum(['ready', 'own']),
  /** Such as "6 points, about 2 minutes". */
  size: z.string(),
  /** Names of the languages that it speaks, such as "English, Danish"; empty for none. */
  languages: z.string(),
  /** Health radar, ready to send, not finished, archived. */
  status: tag,
  isArchived: z.boolean(),
  isHealth: z.boolean(),
  /** May be sent, and be the health radar. */
  isUsable: z.boolean(),
  canEdit: z.boolean(),
  canArchive: z.boolean(),
  canRestore: z.boolean(),
});

export type RadarRow = z.infer<typeof radarRow>;

/** One radar in the editor. */
export const radarEditorReply = z.object({
  radar: radarRow,
  version: z.number().int(),
  draft: radarDraft,
});

export type RadarEditorReply = z.infer<typeof radarEditorReply>;

/**
 * Every fixed word of the radar library and its editor. Places in `{name}` are filled in by the
 * extension.
 */
export const radarWords = [
  'title',
  'intro',
  'healthRadar',
  'healthExplained',
  'useAsHealth',
  'healthSaved',
  'newRadar',
  'newTitle',
  'newName',
  'newExplained',
  'create',
  'createFailed',
  'cancel',
  'name',
  'size',
  'languages',
  'status',
  'actions',
  'open',
  'edit',
  'copy',
  'archive',
  'archiveTitle',
  'archiveText',
  'restore',
  'actionFailed',
  'archived',
  'restored',
  'showArchived',
  'back',
  'leaveTitle',
  'leaveText',
  'leave',
  'stay',
  'readyExplained',
  'copyToEdit',
  'unsaved',
  'save',
  'saved',
  'saveFailed',
  'changedMeanwhile',
  'loadSaved',
  'toCorrect',
  'correctThis',
  'radarName',
  'language',
  'languageExplained',
  'languageComplete',
  'languageMissing',
  'reference',
  'dimensions',
  'dimensionsExplained',
  'dimension',
  'addDimension',
  'removeDimension',
  'points',
  'pointsExplained',
  'noPoints',
  'addPoint',
  'editPoint',
  'removePoint',
  'moveUp',
  'moveDown',
  'done',
  'point',
  'label',
  'labelExplained',
  'description',
  'descriptionExplained',
  'process',
  'processExplained',
  'scale',
  'scaleMin',
  'scaleMax',
  'weight',
  'weightExplained',
  'concerns',
  'concernsExplained',
  'extras',
  'extrasExplained',
  'asking',
  'askAtMost',
  'askAtMostExplained',
  'defaultMode',
  'defaultModeExplained',
  'modeOfSettings',
  'summary',
  'summaryPoints',
  'summaryCustomer',
  'summaryTeam',
  'minutes',
  'shareOfWeight',
  'unnamed',
  'problem_required',
  'problem_too_long',
  'problem_points_count',
  'problem_dimensions_count',
  'problem_dimension',
  'problem_weight',
  'problem_scale',
  'problem_ask_at_most',
] as const;

export const radarListReply = z.object({
  radars: z.array(radarRow),
  healthRadarId: z.string(),
  /** Of the settings, for choosing the health radar. */
  settingsVersion: z.number().int(),
  /** What everybody reads whose own language a radar does not speak. */
  portalLanguage: language,
  languages: z.array(z.object({ value: language, label: z.string() })),
  processes: z.array(option),
  /** The groups that respondents can belong to, and the modes that a radar can be sent in. */
  groups: z.array(option),
  modes: z.array(z.object({ value: modes, label: z.string() })),
  extras: z.array(z.object({ value: extra, label: z.string(), description: z.string() })),
  limits: radarLimits,
  words: z.record(z.enum(radarWords), z.string()),
});

export type RadarListReply = z.infer<typeof radarListReply>;
export type RadarWords = RadarListReply['words'];
