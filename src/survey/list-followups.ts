import { chooseFollowups } from '../scoring/followups.ts';
import type { DraftFields } from './draft-store.ts';
import type { SettingsStore } from './ports.ts';
import type {
  Answers,
  FollowupAnswer,
  Invitation,
  PointAnswer,
  Radar,
  Scale,
  Wave,
} from './types.ts';

export interface ListFollowupsDeps {
  readonly storage: { readonly settings: SettingsStore };
}

/**
 * The points, worst first and at most three, on which this respondent is asked why and what to do, by
 * the settings of the wave. The vendor's team is not asked.
 */
export async function listFollowups(
  { storage }: ListFollowupsDeps,
  wave: Wave,
  { side }: Pick<Invitation, 'side'>,
  points: Answers['points'],
): Promise<string[]> {
  if (side === 'vendor' || Object.keys(points).length === 0) return [];
  const { settings } = await storage.settings.getVersion(wave.portalId, wave.settingsVersion);
  return chooseFollowups(wave.radar.points, points, settings.scoring.followups);
}

/** The ratings in what was entered, as far as they are on their scale. */
export function readRatings(radar: Radar, fields: DraftFields): Answers['points'] {
  const rated = radar.points.map(({ id, scale }): [string, PointAnswer] => [
    id,
    {
      now: readRating(fields[`p.${id}.now`], scale),
      desired: readRating(fields[`p.${id}.desired`], scale),
    },
  ]);
  return Object.fromEntries(
    rated.filter(([, { now, desired }]) => now !== null || desired !== null),
  );
}

function readRating(value: string | undefined, { min, max }: Scale): number | null {
  if (value === undefined || !/^\d{1,9}$/.test(value)) return null;
  const rating = Number(value);
  return rating >= min && rating <= max ? rating : null;
}

/** The points on which more was asked before: their fields are there, be they empty. */
export function listBegun({ points }: Radar, fields: DraftFields): string[] {
  const isThere = (field: string): boolean => fields[field] !== undefined;
  return points
    .map(({ id }) => id)
    .filter((id) => isThere(`f.${id}.why`) || isThere(`f.${id}.wanted`));
}

/** What was said about points of the radar; what was left empty is left out. */
export function keepSaid(
  radar: Radar,
  followups: Answers['followups'],
): Readonly<Record<string, FollowupAnswer>> {
  const known = new Set(radar.points.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(followups).filter(
      ([id, { why, wanted }]) => known.has(id) && (why !== '' || wanted !== ''),
    ),
  );
}
