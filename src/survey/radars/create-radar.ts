import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import { newId } from '../../lib/ids.ts';
import { LANGUAGES } from '../../texts/language.ts';
import type { Language } from '../../texts/language.ts';
import type { Transactions } from '../ports.ts';
import type { DraftText, OwnRadar, RadarDraft, RadarStore } from './own-radar.ts';
import { findRadar, unknownRadar } from './radar-library.ts';
import { RADAR_LIMITS } from './radar-limits.ts';

export interface CreateRadarDeps {
  readonly storage: Transactions<{ readonly radars: RadarStore }>;
  readonly clock: Clock;
}

export interface CreateRadarInput {
  readonly portalId: number;
  readonly requestId: string;
  /** What it starts from: a radar of this id, or nothing but a name. */
  readonly start:
    | { readonly copyOf: string; readonly nameCopy: (name: string, language: Language) => string }
    | { readonly name: string; readonly language: Language };
}

/**
 * Makes a radar of the portal's own, once for each request. A new one has no points: it can be used
 * when it has been filled in and saved.
 *
 * Throws `not_found` for an unknown radar to copy, and `radar_limit`.
 */
export function createRadar(
  { storage, clock }: CreateRadarDeps,
  { portalId, requestId, start }: CreateRadarInput,
): Promise<OwnRadar> {
  return storage.transaction(async ({ radars }) => {
    const earlier = await radars.findByRequest(portalId, requestId);
    if (earlier) return earlier;
    const draft = 'copyOf' in start ? await copy(radars, portalId, start) : startEmpty(start);
    if ((await radars.list(portalId)).length >= RADAR_LIMITS.radars) throw tooMany();
    const radar: OwnRadar = {
      portalId,
      radarId: newId('radar'),
      version: 1,
      draft,
      retiredIds: [],
      requestId,
      archivedAt: null,
      savedAt: clock.now(),
    };
    if (await radars.insert(radar)) return radar;
    // The same request came twice at once, and the other one won.
    const other = await radars.findByRequest(portalId, requestId);
    if (!other) throw new Error('A radar with this request id was refused, but none exists.');
    return other;
  });
}

type CopyStart = Extract<CreateRadarInput['start'], { readonly copyOf: string }>;
type EmptyStart = Extract<CreateRadarInput['start'], { readonly name: string }>;

async function copy(
  radars: RadarStore,
  portalId: number,
  { copyOf, nameCopy }: CopyStart,
): Promise<RadarDraft> {
  const source = await findRadar({ radars }, portalId, copyOf);
  if (!source) throw unknownRadar(copyOf);
  return { ...source.draft, name: nameCopies(source.draft.name, nameCopy) };
}

/** A name that would get too long stays as it is: the list shows which one is the copy. */
function nameCopies(name: DraftText, nameCopy: CopyStart['nameCopy']): DraftText {
  const names = LANGUAGES.flatMap((language) => {
    const original = name[language];
    if (original === undefined) return [];
    const copied = nameCopy(original, language);
    return [[language, copied.length > RADAR_LIMITS.label ? original : copied] as const];
  });
  return Object.fromEntries(names);
}

function startEmpty({ name, language }: EmptyStart): RadarDraft {
  return {
    name: { [language]: name },
    dimensions: [],
    points: [],
    extras: ['recommend', 'recommended', 'ease', 'wow'],
  };
}

function tooMany(): AppError {
  return new AppError(
    'radar_limit',
    `A portal can have ${RADAR_LIMITS.radars} radars of its own.`,
    {
      action: 'Change one of those that are there.',
    },
  );
}
