import type { CompanyRef } from '../lib/refs.ts';
import type { SurveyStores } from './ports.ts';
import type { Invitation, Snapshot, Wave } from './types.ts';

/** What a company's card is made of. */
export interface CompanyScores {
  /** The scores to show: the newest final or provisional ones of the health radar. */
  readonly shown: { readonly wave: Wave; readonly snapshot: Snapshot } | null;
  /** The final scores before those. */
  readonly before: Snapshot | null;
  /** The newest wave of any radar, whatever its state, with its invitations. */
  readonly latestWave: { readonly wave: Wave; readonly invitations: readonly Invitation[] } | null;
}

/** Reads a company's scores and its newest wave. */
export async function readCompanyScores(
  stores: SurveyStores,
  ref: CompanyRef,
): Promise<CompanyScores> {
  const { settings } = await stores.settings.getCurrent(ref.portalId);
  const final = (await stores.snapshots.listFinal(ref, 20)).filter(
    ({ wave }) => wave.radar.radarId === settings.healthRadarId,
  );
  const open = await stores.snapshots.findOpen(ref, settings.healthRadarId);
  const provisional = open?.snapshot.kind === 'provisional' ? [open] : [];
  const [shown, before] = [...provisional, ...final];
  const wave = (await stores.waves.listOfCompany(ref))[0];
  return {
    shown: shown ?? null,
    before: before?.snapshot ?? null,
    latestWave: wave ? { wave, invitations: await stores.invitations.listOfWave(wave) } : null,
  };
}
