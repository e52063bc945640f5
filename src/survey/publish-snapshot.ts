import type { WaveScores } from '../scoring/types.ts';
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

/**
 * What age and behaviour change without another wave; the rest stands as the wave left it. The change
 * goes with the score, so that both always lead back to the same score of the wave before.
 */
const DAILY = [
  'radar_health_score',
  'radar_health_delta',
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

/**
 * Puts on the company's record what has changed only because its answers grew older; everything of
 * the wave where the record shows another one, because its radar has become the health radar since.
 */
export async function publishDecay(
  stores: SurveyStores,
  publication: Publication,
  aged: WaveScores,
): Promise<void> {
  const { wave, snapshot } = publication;
  if (!(await isHealthRadar(stores, wave))) return;
  const left = scoreProperties(publication);
  const today = scoreProperties({ ...publication, snapshot: { ...snapshot, scores: aged } });
  const daily = DAILY.map((name) => [name, today[name] ?? ''] as const);
  const isThere = await showsWave(stores, wave, left);
  await wantOnCompany(stores, wave, { ...(isThere ? {} : left), ...Object.fromEntries(daily) });
}

/** Whether the record shows this wave's scores, apart from what changes without another wave. */
async function showsWave(stores: SurveyStores, wave: Wave, left: Properties): Promise<boolean> {
  const { portalId, companyId } = wave;
  const shown = await stores.records.find({
    portalId,
    objectType: 'companies',
    recordId: companyId,
  });
  const changing: readonly string[] = [...DAILY, 'radar_silent_decision_makers'];
  return Object.entries(left).every(
    ([name, value]) => changing.includes(name) || shown?.[name] === value,
  );
}

/**
 * Empties what a wave of another radar has put on the company's record: of the health radar nothing
 * is known yet.
 */
export async function publishNoData(stores: SurveyStores, publication: Publication): Promise<void> {
  const names = Object.keys(scoreProperties(publication));
  await wantOnCompany(stores, publication.wave, {
    ...Object.fromEntries(names.map((name) => [name, ''])),
    radar_health_band: 'no_data',
  });
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
