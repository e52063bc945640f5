import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import type { SettingsStore, Transactions } from '../ports.ts';
import { getOwnRadar } from './get-own-radar.ts';
import type { RadarStore } from './own-radar.ts';

export interface ArchiveRadarDeps {
  readonly storage: Transactions<{
    readonly radars: RadarStore;
    readonly settings: Pick<SettingsStore, 'getCurrent'>;
  }>;
  readonly clock: Clock;
}

export interface ArchiveRadarInput {
  readonly portalId: number;
  readonly radarId: string;
  /** True to archive, false to restore. */
  readonly archived: boolean;
}

/**
 * Takes a radar out of what can be sent, or puts it back. Waves that run go on. Doing it again
 * changes nothing.
 *
 * Throws `not_found`, `radar_ready`, and `radar_in_use` for the health radar.
 */
export async function archiveRadar(
  { storage, clock }: ArchiveRadarDeps,
  { portalId, radarId, archived }: ArchiveRadarInput,
): Promise<void> {
  await storage.transaction(async ({ radars, settings }) => {
    // The lock comes first: whoever chooses the health radar takes it, too.
    const current = await getOwnRadar(radars, portalId, radarId);
    if ((current.archivedAt !== null) === archived) return;
    const { healthRadarId } = (await settings.getCurrent(portalId)).settings;
    if (archived && healthRadarId === radarId) throw inUse(radarId);
    await radars.setArchived(portalId, radarId, archived ? clock.now() : null);
  });
}

function inUse(radarId: string): AppError {
  return new AppError('radar_in_use', 'This is the health radar, so it can’t be archived.', {
    action: 'Choose another health radar first.',
    details: { radarId },
  });
}
