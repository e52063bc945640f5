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
 * Puts a snapshot's scores on the company's record, and who kept silent on the contacts'. Only the
 * portal's health radar feeds them; other radars have their own reports.
 */
export async function publishSnapshot(
  stores: SurveyStores,
  publication: Publication,
): Promise<void> {
  const { wave, invitations } = publication;
  const { settings: current } = await stores.settings.getCurrent(wave.portalId);
  if (wave.radar.radarId !== current.healthRadarId) return;

  await stores.records.want(
    { portalId: wave.portalId, objectType: 'companies', recordId: wave.companyId },
    scoreProperties(publication),
  );
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
  await stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId: wave.portalId } }]);
}
