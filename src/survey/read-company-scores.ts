import type { CompanyRef } from '../lib/refs.ts';
import { protectScores } from '../scoring/protect-scores.ts';
import type { SurveyStores } from './ports.ts';
import type { PortalSettings } from './settings.ts';
import type { Invitation, Snapshot, Wave } from './types.ts';
import { toPoints } from './wave-input.ts';

/** What a company's card is made of. */
export interface CompanyScores {
  /** The scores to show: the newest final or provisional ones of the health radar, as anybody may see them. */
  readonly shown: { readonly wave: Wave; readonly snapshot: Snapshot } | null;
  /** The final scores before those, likewise. */
  readonly before: Snapshot | null;
  /** Settings that the shown scores were made with; the current ones where there are none. */
  readonly settings: PortalSettings;
  /** The newest wave of any radar, whatever its state, with its invitations. */
  readonly latestWave: { readonly wave: Wave; readonly invitations: readonly Invitation[] } | null;
}

/** Reads a company's scores and its newest wave. */
export async function readCompanyScores(
  stores: SurveyStores,
  ref: CompanyRef,
): Promise<CompanyScores> {
  const { settings: current } = await stores.settings.getCurrent(ref.portalId);
  const final = (await stores.snapshots.listFinal(ref, 20)).filter(
    ({ wave }) => wave.radar.radarId === current.healthRadarId,
  );
  const open = await stores.snapshots.findOpen(ref, current.healthRadarId);
  const provisional = open?.snapshot.kind === 'provisional' ? [open] : [];
  const [shown, before] = [...provisional, ...final].map(protect);
  const version = shown?.snapshot.settingsVersion;
  const settings =
    version === undefined
      ? current
      : (await stores.settings.getVersion(ref.portalId, version)).settings;
  const wave = (await stores.waves.listOfCompany(ref))[0];
  return {
    shown: shown ?? null,
    before: before?.snapshot ?? null,
    settings,
    latestWave: wave ? { wave, invitations: await stores.invitations.listOfWave(wave) } : null,
  };
}

function protect({ wave, snapshot }: { wave: Wave; snapshot: Snapshot }) {
  const scores = protectScores(snapshot.scores, toPoints(wave.radar), wave.mode);
  return { wave, snapshot: { ...snapshot, scores } };
}
