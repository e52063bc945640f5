import type { SurveyStores } from './ports.ts';
import type { Invitation, Wave } from './types.ts';
import { waveProperties } from './wave-properties.ts';

/** Puts where a wave stands on the company's record. */
export async function showWave(
  stores: SurveyStores,
  wave: Wave,
  invitations: readonly Invitation[],
): Promise<void> {
  const { portalId, companyId } = wave;
  const { timeZone } = await stores.portals.get(portalId);
  await stores.records.want(
    { portalId, objectType: 'companies', recordId: companyId },
    waveProperties(wave, invitations, timeZone),
  );
  await stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
}
