import { wholeDaysBetween } from '../lib/calendar.ts';
import type { CompanyRef } from '../lib/refs.ts';
import { protectScores } from '../scoring/protect-scores.ts';
import { ageScores } from '../scoring/rescore-health.ts';
import { toBehaviourInput } from './behaviour-input.ts';
import type { CompanyBehaviour } from './behaviour-input.ts';
import { isSilent } from './is-silent.ts';
import type { SurveyStores } from './ports.ts';
import type { PortalSettings } from './settings.ts';
import type { Invitation, Snapshot, Wave } from './types.ts';
import { toPoints } from './wave-input.ts';

/** A wave with its scores, as anybody may see them. */
export interface ShownWave {
  readonly wave: Wave;
  readonly snapshot: Snapshot;
}

/** What a company's cards are made of. */
export interface CompanyScores {
  /** The scores to show: the newest final or provisional ones of the health radar, as they have aged. */
  readonly shown: ShownWave | null;
  /**
   * The closed waves of the same radar before that one, newest first. One with too few answers to be
   * shown is passed over: a change against it would tell them.
   */
  readonly earlier: readonly ShownWave[];
  /** Settings that the shown scores were made with; the current ones where there are none. */
  readonly settings: PortalSettings;
  /** Decision makers who kept silent in the shown wave; nobody unless it was named and has closed. */
  readonly silent: readonly Invitation[];
  /** The newest wave of any radar, whatever its state, with its invitations. */
  readonly latestWave: { readonly wave: Wave; readonly invitations: readonly Invitation[] } | null;
}

/** Reads a company's scores, at most `waves` of them, and its newest wave. */
export async function readCompanyScores(
  stores: SurveyStores,
  ref: CompanyRef,
  { now, waves }: { readonly now: Date; readonly waves: number },
): Promise<CompanyScores> {
  const { settings: current } = await stores.settings.getCurrent(ref.portalId);
  const [final, open, latestWave, behaviour] = await Promise.all([
    stores.snapshots.listFinal(ref, waves, current.healthRadarId),
    stores.snapshots.findOpen(ref, current.healthRadarId),
    findLatestWave(stores, ref),
    stores.behaviour.findScores(ref),
  ]);
  const provisional = open?.snapshot.kind === 'provisional' ? [open] : [];
  const [newest, ...others] = [...provisional, ...final];
  const settings = newest
    ? (await stores.settings.getVersion(ref.portalId, newest.snapshot.settingsVersion)).settings
    : current;
  const earlier = others
    .map(protect)
    .filter(({ snapshot }) => snapshot.scores.anonymity.totalVisible);
  return {
    shown: newest ? protect(age(newest, { before: earlier[0], behaviour, settings, now })) : null,
    earlier,
    settings,
    silent: newest ? await listSilent(stores, newest.wave, latestWave) : [],
    latestWave,
  };
}

async function findLatestWave(
  stores: SurveyStores,
  ref: CompanyRef,
): Promise<CompanyScores['latestWave']> {
  const wave = await stores.waves.findNewest(ref);
  return wave && { wave, invitations: await stores.invitations.listOfWave(wave) };
}

/** Only names that the mode lets everybody see. */
async function listSilent(
  stores: SurveyStores,
  wave: Wave,
  latest: CompanyScores['latestWave'],
): Promise<Invitation[]> {
  if (wave.mode !== 'named' || wave.status !== 'closed') return [];
  const invitations =
    latest?.wave.waveId === wave.waveId
      ? latest.invitations
      : await stores.invitations.listOfWave(wave);
  return invitations.filter(isSilent);
}

interface Aging {
  readonly before: ShownWave | undefined;
  readonly behaviour: CompanyBehaviour | null;
  readonly settings: PortalSettings;
  readonly now: Date;
}

/** As the night puts it on the record. */
function age({ wave, snapshot }: ShownWave, aging: Aging): ShownWave {
  const { before, behaviour, settings, now } = aging;
  if (!wave.closedAt) return { wave, snapshot };
  const aged = {
    surveyAgeDays: Math.max(0, wholeDaysBetween(wave.closedAt, now)),
    previousBand: before?.snapshot.scores.health.bandWithHysteresis ?? null,
    ...toBehaviourInput(behaviour),
  };
  const scores = ageScores(snapshot.scores, aged, settings.scoring);
  return { wave, snapshot: { ...snapshot, scores } };
}

function protect({ wave, snapshot }: ShownWave): ShownWave {
  const scores = protectScores(snapshot.scores, toPoints(wave.radar), wave.mode);
  return { wave, snapshot: { ...snapshot, scores } };
}
