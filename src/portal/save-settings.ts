import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '../lib/clock.ts';
import { AppError, isAppError } from '../lib/errors.ts';
import type { JobQueue } from '../survey/job-queue.ts';
import type { SettingsStore, Transactions, VersionedSettings } from '../survey/ports.ts';
import type { RadarStore } from '../survey/radars/own-radar.ts';
import { getRadar } from '../survey/radars/radar-library.ts';
import { portalSettings } from '../survey/settings.ts';
import type { PortalSettings } from '../survey/settings.ts';
import { checkMappings } from './mapped-properties.ts';
import type { PropertyReader } from './ports.ts';

export interface SaveSettingsDeps {
  readonly storage: { readonly settings: Pick<SettingsStore, 'getCurrent'> } & Transactions<{
    readonly settings: Pick<SettingsStore, 'getCurrent' | 'save'>;
    readonly radars: RadarStore;
    readonly jobs: JobQueue;
  }>;
  readonly properties: PropertyReader;
  readonly clock: Clock;
}

export interface SaveSettingsInput {
  readonly portalId: number;
  /** The version that the reader saw. */
  readonly version: number;
  /** What the reader wants; a setting that is left out stays as it is. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * Saves a portal's settings as a new version, and has everything written anew that they change. The
 * same settings again are no change, whatever version was seen: HubSpot repeats calls.
 *
 * Throws `settings_changed` when somebody else has saved since, `bad_input` for a radar that does
 * not exist, `radar_not_ready` for one that can't be sent in the wanted language, `mapping_refused`
 * for a property that does not exist or fit, a `ZodError` for values that don't fit, and `hubspot_*`
 * when a property can't be looked up.
 */
export async function saveSettings(
  deps: SaveSettingsDeps,
  { portalId, version, settings }: SaveSettingsInput,
): Promise<VersionedSettings> {
  const { storage, clock } = deps;
  // Before the transaction: none is kept open while HubSpot answers.
  const seen = await storage.settings.getCurrent(portalId);
  const meant = portalSettings.parse({ ...seen.settings, ...settings });
  if (seen.version === version) await checkMappings(deps, portalId, seen.settings, meant);

  return storage.transaction(async (stores) => {
    const current = await stores.settings.getCurrent(portalId);
    const wanted = portalSettings.parse({ ...current.settings, ...settings });
    if (isDeepStrictEqual(wanted, current.settings)) return current;
    if (current.version !== version) throw settingsChanged();
    await requireHealthRadar(stores, portalId, wanted);

    const saved = await stores.settings.save(portalId, wanted, clock.now());
    // Somebody else's version was committed in between: theirs stays, this one is rolled back.
    if (saved.version !== version + 1) throw settingsChanged();
    if (changesWhatIsWritten(current.settings, wanted)) {
      await stores.jobs.enqueue([{ name: 'portal.sweep', data: { portalId } }]);
    }
    return saved;
  });
}

/** Locks the radar, so that nobody archives it while it is chosen. */
async function requireHealthRadar(
  { radars }: { readonly radars: RadarStore },
  portalId: number,
  { healthRadarId, language }: PortalSettings,
): Promise<void> {
  const locked = { list: radars.list, find: radars.lock };
  try {
    await getRadar({ radars: locked }, portalId, healthRadarId, language);
  } catch (error) {
    throw isAppError(error, 'not_found') ? unknownRadar(healthRadarId) : error;
  }
}

/** The other settings count from the next wave on: what was published never changes by itself. */
const REWRITTEN_FOR = [
  'language',
  'renewalProperty',
  'segmentProperty',
  'valueProperty',
  'customerSinceProperty',
  'firstValueProperty',
  'referrerProperty',
  'healthRadarId',
  'risk',
  'signals',
  'usageProperty',
  'paymentProperty',
  'noticeProperty',
  'ticketProperty',
  'repeat',
  'repeatFloorDays',
  'sending',
] as const;

function changesWhatIsWritten(before: PortalSettings, after: PortalSettings): boolean {
  return REWRITTEN_FOR.some((setting) => !isDeepStrictEqual(before[setting], after[setting]));
}

function settingsChanged(): AppError {
  return new AppError(
    'settings_changed',
    'Somebody else has saved the settings since you opened them, so yours were not saved.',
    { action: 'Reload the page, look at what has changed, and save again.' },
  );
}

function unknownRadar(radarId: string): AppError {
  return new AppError('bad_input', `There is no radar "${radarId}".`, {
    action: 'Choose one of the radars in the list.',
  });
}
