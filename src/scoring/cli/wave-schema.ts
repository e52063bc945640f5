import { z } from 'zod';
import type { Respondent, Scale, WaveInput } from '../types.ts';

/** Group size k of a file that doesn't name one. */
const DEFAULT_GROUP_SIZE = 3;

const id = z.string().min(1);
const weight = z.number().min(0);

const scaleSchema = z
  .object({ min: z.number(), max: z.number() })
  .refine(({ min, max }) => max > min, 'The scale must end above where it begins.');

const pointSchema = z
  .object({
    id,
    label: z.string().optional(),
    dimension: z.string().min(1).nullish(),
    scale: scaleSchema,
    weight: weight.default(1),
  })
  .transform((point) => ({
    ...point,
    label: point.label ?? point.id,
    dimension: point.dimension ?? null,
  }));

const rating = z.number().nullish();

const respondentSchema = z
  .object({
    id,
    side: z.enum(['customer', 'vendor']),
    group: z.string().min(1).nullish(),
    role_weight: weight.default(1),
    answers: z.record(z.string(), z.object({ now: rating, desired: rating }).nullish()).default({}),
    nps: z.number().min(0).max(10).nullish(),
    recommended: z.boolean().nullish(),
    effort: z.number().min(1).max(7).nullish(),
    duration_seconds: z.number().min(0).nullish(),
  })
  .transform((person): Respondent => ({
    id: person.id,
    side: person.side,
    group: person.group ?? null,
    roleWeight: person.role_weight,
    answers: Object.fromEntries(
      Object.entries(person.answers).map(([pointId, answer]) => [
        pointId,
        { now: answer?.now ?? null, desired: answer?.desired ?? null },
      ]),
    ),
    ltr: person.nps ?? null,
    recommended: person.recommended ?? null,
    effort: person.effort ?? null,
    durationSeconds: person.duration_seconds ?? null,
  }));

const invitedSchema = z
  .object({
    side: z.enum(['customer', 'vendor']),
    group: z.string().nullish(),
    role_weight: weight.default(1),
    count: z.number().int().min(0),
  })
  .transform(({ side, group, role_weight, count }) => ({
    side,
    group: group ?? null,
    roleWeight: role_weight,
    count,
  }));

const behaviourSchema = z
  .object({ score: z.number().min(0).max(100).nullish(), age_days: z.number().min(0).default(0) })
  .transform(({ score, age_days }) => ({ score: score ?? null, ageDays: age_days }))
  .nullish()
  .transform((behaviour) => behaviour ?? null);

export const fileSchema = z.object({
  config: z
    .object({
      group_mode: z.enum(['person', 'balanced']).default('person'),
      min_group_size: z.number().int().min(1).default(DEFAULT_GROUP_SIZE),
    })
    .prefault({}),
  points: z.array(pointSchema).min(1),
  respondents: z.array(respondentSchema),
  invited: z.array(invitedSchema).default([]),
  survey_age_days: z.number().min(0).default(0),
  behaviour: z
    .object({
      commercial: behaviourSchema,
      usage: behaviourSchema,
      engagement: behaviourSchema,
    })
    .prefault({}),
  flags: z.object({ cancellation_notice: z.boolean().default(false) }).prefault({}),
  previous_band: z.enum(['healthy', 'watch', 'at_risk']).nullish(),
  previous_wave: z.object({ respondents: z.array(respondentSchema).optional() }).nullish(),
  restored: z.array(id).default([]),
});

/**
 * One wave as scripts write it (snake_case), checked and turned into the input of the scores. What
 * contradicts itself is reported beside what is malformed, so that nobody has to correct a file
 * twice.
 */
export const waveSchema = z.unknown().transform((json, context): WaveInput => {
  const file = fileSchema.safeParse(json);
  const contradictions = findContradictions(json);
  for (const { path, message } of [...(file.error?.issues ?? []), ...contradictions]) {
    context.issues.push({ code: 'custom', path, message, input: json });
  }
  return file.success && contradictions.length === 0 ? toWave(file.data) : z.NEVER;
});

function toWave(file: z.output<typeof fileSchema>): WaveInput {
  return {
    points: file.points,
    respondents: file.respondents,
    invited: file.invited,
    surveyAgeDays: file.survey_age_days,
    behaviour: file.behaviour,
    cancellationNotice: file.flags.cancellation_notice,
    previousBand: file.previous_band ?? null,
    previousWave: file.previous_wave?.respondents
      ? { respondents: file.previous_wave.respondents }
      : null,
    restored: file.restored,
    minGroupSize: file.config.min_group_size,
    groupMode: file.config.group_mode,
  };
}

interface Contradiction {
  readonly path: PropertyKey[];
  readonly message: string;
}

const listsSchema = z.object({
  points: z.array(z.unknown()).catch([]),
  respondents: z.array(z.unknown()).catch([]),
});

/** What each field allows, but the file as a whole does not. Malformed parts are passed over. */
function findContradictions(json: unknown): Contradiction[] {
  const lists = listsSchema.safeParse(json);
  if (!lists.success) return [];
  const { points, respondents } = lists.data;
  const scales = new Map(
    points.flatMap((point) => {
      const named = z.object({ id }).safeParse(point).data;
      return named ? [[named.id, pointSchema.safeParse(point).data?.scale ?? null] as const] : [];
    }),
  );
  return [
    ...findRepeatedIds(points, 'points'),
    ...findRepeatedIds(respondents, 'respondents'),
    ...respondents.flatMap((respondent, index) => {
      const person = respondentSchema.safeParse(respondent).data;
      return person ? findMisplaced(person, scales, ['respondents', index]) : [];
    }),
  ];
}

function findRepeatedIds(items: readonly unknown[], list: string): Contradiction[] {
  const ids = items.map((item) => z.object({ id }).safeParse(item).data?.id);
  return ids.flatMap((name, index) =>
    name !== undefined && ids.indexOf(name) < index
      ? [{ path: [list, index, 'id'], message: `The id "${name}" is there twice.` }]
      : [],
  );
}

/** Answers beside their scale or to no point; `null` is the scale of a malformed point. */
function findMisplaced(
  { side, group, answers }: Respondent,
  scales: ReadonlyMap<string, Scale | null>,
  path: PropertyKey[],
): Contradiction[] {
  const misplaced = Object.entries(answers).flatMap(([pointId, answer]) => {
    const place = [...path, 'answers', pointId];
    const scale = scales.get(pointId);
    if (scale === undefined) return [{ path: place, message: 'There is no such point.' }];
    return (['now', 'desired'] as const).flatMap((field) => {
      const value = answer?.[field] ?? null;
      if (value === null || scale === null) return [];
      if (value >= scale.min && value <= scale.max) return [];
      const message = `${value} is not on the scale ${scale.min}–${scale.max}.`;
      return [{ path: [...place, field], message }];
    });
  });
  if (side !== 'customer' || group !== 'vendor') return misplaced;
  const message = 'The group "vendor" belongs to the side vendor.';
  return [{ path: [...path, 'group'], message }, ...misplaced];
}
