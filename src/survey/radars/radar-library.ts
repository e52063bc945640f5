import { AppError } from '../../lib/errors.ts';
import type { Language } from '../../texts/language.ts';
import { READY_RADARS } from '../templates/ready-radars.ts';
import type { Radar } from '../types.ts';
import { listLanguages } from './list-languages.ts';
import type { OwnRadar, RadarDraft, RadarStore } from './own-radar.ts';
import { toRadar } from './to-radar.ts';

/** A radar that a portal can see: a ready one, or one of its own. */
export interface ListedRadar {
  readonly radarId: string;
  readonly kind: 'ready' | 'own';
  /** 0 for a ready one: it never changes. */
  readonly version: number;
  readonly draft: RadarDraft;
  readonly isArchived: boolean;
  /** The languages that it speaks from the first to the last text. */
  readonly languages: readonly Language[];
}

/** A radar that may be sent, whole in every language, with the languages that are its own. */
export interface UsableRadar {
  readonly radar: Radar;
  readonly languages: readonly Language[];
}

export interface LibraryStores {
  readonly radars: Pick<RadarStore, 'find' | 'list'>;
}

/** The ready radars and then the portal's own, archived ones included. */
export async function listRadars(
  { radars }: LibraryStores,
  portalId: number,
): Promise<ListedRadar[]> {
  return [...READY_RADARS.map(listReady), ...(await radars.list(portalId)).map(listOwn)];
}

/** One of them, or null. */
export async function findRadar(
  { radars }: LibraryStores,
  portalId: number,
  radarId: string,
): Promise<ListedRadar | null> {
  const ready = READY_RADARS.find((radar) => radar.radarId === radarId);
  if (ready) return listReady(ready);
  const own = await radars.find(portalId, radarId);
  return own && listOwn(own);
}

/** Whether it may be sent, and be the health radar, in a portal of this language. */
export function isUsable({ isArchived, languages }: ListedRadar, language: Language): boolean {
  return !isArchived && languages.includes(language);
}

/** Every radar that may be sent in a portal of this language, whole in every language. */
export async function listUsableRadars(
  stores: LibraryStores,
  portalId: number,
  language: Language,
): Promise<Radar[]> {
  const listed = await listRadars(stores, portalId);
  return listed
    .filter((radar) => isUsable(radar, language))
    .map(({ radarId, draft }) => toRadar(radarId, draft, language));
}

/**
 * The radar to send in a portal of this language. Throws `not_found`, and `radar_not_ready` for one
 * that is archived or not complete in that language.
 */
export async function getRadar(
  stores: LibraryStores,
  portalId: number,
  radarId: string,
  language: Language,
): Promise<UsableRadar> {
  const listed = await findRadar(stores, portalId, radarId);
  if (!listed) throw unknownRadar(radarId);
  if (!isUsable(listed, language)) throw radarNotReady(radarId);
  return { radar: toRadar(radarId, listed.draft, language), languages: listed.languages };
}

export function listOwn(own: OwnRadar): ListedRadar {
  return {
    radarId: own.radarId,
    kind: 'own',
    version: own.version,
    draft: own.draft,
    isArchived: own.archivedAt !== null,
    languages: listLanguages(own.draft),
  };
}

function listReady(radar: Radar): ListedRadar {
  const { radarId, ...draft } = radar;
  const languages = listLanguages(draft);
  return { radarId, kind: 'ready', version: 0, draft, isArchived: false, languages };
}

export function unknownRadar(radarId: string): AppError {
  return new AppError('not_found', 'This radar does not exist.', {
    action: 'Choose one of the radars in the settings.',
    details: { radarId },
  });
}

export function radarNotReady(radarId: string): AppError {
  return new AppError(
    'radar_not_ready',
    'This radar is archived, or not complete in the language of the account, so it can’t be used.',
    {
      action: 'Complete or restore it in the settings of Radar, or choose another radar.',
      details: { radarId },
    },
  );
}
