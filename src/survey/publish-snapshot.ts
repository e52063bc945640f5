import type { Properties } from './contact-properties.ts';
import { isDecisionMaker, isSilent } from './is-silent.ts';
import type { SurveyStores } from './ports.ts';
import { scoreProperties } from './score-properties.ts';
import type { PortalSettings } from './settings.ts';
import type { Invitation, Snapshot, Wave } from './types.ts';

export interface Publication {
  readonly wave: Wave;
  readonly snapshot: Snapshot;
  readonly invitations: readonly Invitation[];
  /** The final snapshot of the wave before, of the same radar. */
  readonly previous: Snapshot | null;
  /** The version that the wave is scored by. */
  readonly settings: PortalSettings;
}

/** What age alone changes; the rest stands as the wave left it. */
const DAILY = [
  'radar_health_score',
  'radar_health_band',
  'radar_health_reasons',
  'radar_loyalty',
] as const;

/**
 * Puts a snapshot's scores on the company's record, and who kept silent on the contacts'. Only the
 * portal's health radar feeds them; other radars have their own reports.
 */
export async function publishSnapshot(
  stores: SurveyStores,
  publication: Publication,
): Promise<void> {
  const { wave, invitations } = publication;
  if (!(await isHealthRadar(stores, wave))) return;

  await stores.companies.lock(wave);
  await wantOnCompany(stores, wave, scoreProperties(publication));
  if (wave.mode === 'named' && wave.status === 'closed') {
    await stores.records.wantAll(
      invitations.filter(isDecisionMaker).map((invitation) => ({
        portalId: wave.portalId,
        objectType: 'contacts',
        recordId: invitation.personId,
        properties: { radar_silent_decision_maker: String(isSilent(invitation)) },
      })),
    );
  }
}

/** Puts on the company's record what has changed only because its answers grew older. */
export async function publishDecay(stores: SurveyStores, publication: Publication): Promise<void> {
  const { wave } = publication;
  if (!(await isHealthRadar(stores, wave))) return;
  const properties = scoreProperties(publication);
  const daily = DAILY.map((name) => [name, properties[name] ?? ''] as const);
  await wantOnCompany(stores, wave, Object.fromEntries(daily));
}

async function isHealthRadar(stores: SurveyStores, { portalId, radar }: Wave): Promise<boolean> {
  const { settings } = await stores.settings.getCurrent(portalId);
  return radar.radarId === settings.healthRadarId;
}

async function wantOnCompany(
  stores: SurveyStores,
  { portalId, companyId }: Wave,
  properties: Properties,
): Promise<void> {
  await stores.records.want({ portalId, objectType: 'companies', recordId: companyId }, properties);
  await stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
}
