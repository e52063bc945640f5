import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import type { SettingsStore, Transactions } from '../ports.ts';
import { checkRadar } from './check-radar.ts';
import { decideSave } from './decide-save.ts';
import { getOwnRadar } from './get-own-radar.ts';
import type { OwnRadar, RadarDraft, RadarStore } from './own-radar.ts';

export interface SaveRadarDeps {
  readonly storage: Transactions<{
    readonly radars: RadarStore;
    readonly settings: Pick<SettingsStore, 'getCurrent'>;
  }>;
  readonly clock: Clock;
}

export interface SaveRadarInput {
  readonly portalId: number;
  readonly radarId: string;
  /** The version that the editor opened. */
  readonly version: number;
  readonly draft: RadarDraft;
}

/**
 * Saves a radar of the portal's own as a new version. Waves keep their copies. The same draft again
 * is no change, whatever version was seen: HubSpot repeats calls.
 *
 * Throws `not_found`, `radar_ready`, `radar_invalid` with `details.problems`, `radar_changed` when
 * somebody else has saved since, and `bad_input` for ids that no editor makes.
 */
export function saveRadar(
  { storage, clock }: SaveRadarDeps,
  { portalId, radarId, version, draft }: SaveRadarInput,
): Promise<OwnRadar> {
  return storage.transaction(async ({ radars, settings: settingsStore }) => {
    const current = await getOwnRadar(radars, portalId, radarId);
    const { settings } = await settingsStore.getCurrent(portalId);
    const problems = checkRadar(draft, {
      language: settings.language,
      mustSpeakIt: settings.healthRadarId === radarId,
    });
    if (problems.length > 0) throw invalid(problems);
    const decision = decideSave(current, draft);
    if (decision.kind === 'unchanged') return current;
    if (current.version !== version) throw changed();
    if (decision.kind === 'wrong_ids') throw wrongIds(decision.ids);
    const { retiredIds } = decision;
    const saved = { ...current, version: version + 1, draft, retiredIds, savedAt: clock.now() };
    if (!(await radars.save(saved, version))) throw changed();
    return saved;
  });
}

function invalid(problems: ReturnType<typeof checkRadar>): AppError {
  return new AppError(
    'radar_invalid',
    'Something in the radar does not fit, so it was not saved.',
    {
      action: 'Correct the marked fields and save again.',
      details: { problems },
    },
  );
}

function changed(): AppError {
  return new AppError(
    'radar_changed',
    'Somebody else has saved this radar since you opened it, so your changes were not saved.',
    { action: 'Load the saved radar, and make your changes again.' },
  );
}

function wrongIds(ids: readonly string[]): AppError {
  return new AppError(
    'bad_input',
    `These ids can't be given to a point or a dimension: ${ids.join(', ')}.`,
    {
      action: 'Reload the page, and make your changes again.',
    },
  );
}
