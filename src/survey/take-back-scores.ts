import { publishSnapshot } from './publish-snapshot.ts';
import type { SurveyStores } from './ports.ts';
import { scoreProperties } from './score-properties.ts';
import type { Snapshot, Wave } from './types.ts';

/**
 * Takes the provisional scores of a wave off the company's record: it shows those of the newest
 * closed wave again, or none. Does nothing for a wave that has shown none.
 */
export async function takeBackScores(stores: SurveyStores, wave: Wave): Promise<void> {
  const { portalId, companyId } = wave;
  const { settings } = await stores.settings.getCurrent(portalId);
  const snapshot = await stores.snapshots.findLatest(wave);
  if (!snapshot || wave.mode !== 'named' || wave.radar.radarId !== settings.healthRadarId) return;
  if (!(await showEarlier(stores, wave))) await showNothing(stores, wave, snapshot);
  await stores.jobs.enqueue([
    { name: 'portal.sync', data: { portalId } },
    { name: 'company.assess', data: { portalId, companyId } },
  ]);
}

/** False where no wave of this radar has closed with scores. */
async function showEarlier(stores: SurveyStores, wave: Wave): Promise<boolean> {
  const final = (await stores.snapshots.listFinal(wave, 20)).filter(
    (other) => other.wave.radar.radarId === wave.radar.radarId,
  );
  const [newest, before] = final;
  if (!newest) return false;
  const { settings } = await stores.settings.getVersion(wave.portalId, newest.wave.settingsVersion);
  await publishSnapshot(stores, {
    ...newest,
    invitations: await stores.invitations.listOfWave(newest.wave),
    previous: before?.snapshot ?? null,
    settings,
  });
  return true;
}

/** Empties whatever the scores had filled. */
async function showNothing(stores: SurveyStores, wave: Wave, snapshot: Snapshot): Promise<void> {
  const { settings } = await stores.settings.getVersion(wave.portalId, wave.settingsVersion);
  const shown = scoreProperties({ wave, snapshot, invitations: [], previous: null, settings });
  await stores.records.want(
    { portalId: wave.portalId, objectType: 'companies', recordId: wave.companyId },
    Object.fromEntries(Object.keys(shown).map((name) => [name, ''])),
  );
}
