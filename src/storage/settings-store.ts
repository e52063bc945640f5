import { isDeepStrictEqual } from 'node:util';
import type { SettingsStore, VersionedSettings } from '../survey/ports.ts';
import { defaultPortalSettings, portalSettings } from '../survey/settings.ts';
import { toJson } from './json.ts';
import { notFound } from './not-found.ts';
import type { Connection } from './tables.ts';

const DEFAULTS: VersionedSettings = { version: 0, settings: defaultPortalSettings };

export function createSettingsStore(db: Connection): SettingsStore {
  const versionsOf = (portalId: number) =>
    db
      .selectFrom('settings_versions')
      .select(['version', 'settings'])
      .where('portal_id', '=', portalId);

  const getCurrent = async (portalId: number): Promise<VersionedSettings> => {
    const newest = versionsOf(portalId).orderBy('version', 'desc').limit(1);
    return parse(await newest.executeTakeFirst()) ?? DEFAULTS;
  };

  return {
    getCurrent,
    async getVersion(portalId, version) {
      if (version === DEFAULTS.version) return DEFAULTS;
      const row = await versionsOf(portalId).where('version', '=', version).executeTakeFirst();
      const found = parse(row);
      if (!found) throw notFound('version of the settings');
      return found;
    },
    async save(portalId, settings, at) {
      const wanted = portalSettings.parse(settings);
      for (;;) {
        const current = await getCurrent(portalId);
        if (isDeepStrictEqual(current.settings, wanted)) return current;
        const version = current.version + 1;
        const inserted = await db
          .insertInto('settings_versions')
          .values({ portal_id: portalId, version, settings: toJson(wanted), saved_at: at })
          .onConflict((conflict) => conflict.columns(['portal_id', 'version']).doNothing())
          .returning('version')
          .executeTakeFirst();
        if (inserted) return { version, settings: wanted };
        // Somebody else saved this version in between; theirs counts as the current one now.
      }
    },
  };
}

/** Old versions get the defaults of settings that did not exist yet. */
function parse(row: VersionedSettings | undefined): VersionedSettings | null {
  return row ? { version: row.version, settings: portalSettings.parse(row.settings) } : null;
}
