import type { Clock } from '../../lib/clock.ts';
import type { CompanyRef } from '../../lib/refs.ts';
import { decideAdvocacy } from '../../scoring/recommendation.ts';
import type { Advocacy } from '../../scoring/recommendation.ts';
import { protectScores } from '../../scoring/protect-scores.ts';
import type { SurveyStores } from '../../survey/ports.ts';
import type { Exclusion, Invitation, Portal, Wave } from '../../survey/types.ts';
import { toPoints } from '../../survey/wave-input.ts';
import type { Relative, StakeholderStore } from './ports.ts';

export interface ReadStakeholdersDeps {
  readonly storage: Pick<
    SurveyStores,
    'waves' | 'invitations' | 'responses' | 'snapshots' | 'colleagues' | 'settings' | 'portals'
  > & { readonly stakeholders: StakeholderStore };
  readonly clock: Clock;
}

/** Who of a customer was asked, as far as the mode of the newest survey lets anybody see it. */
export interface Stakeholders {
  readonly portal: Portal;
  readonly now: Date;
  /** The newest survey of the health radar; null before the first. */
  readonly wave: Wave | null;
  readonly invitations: readonly Invitation[];
  readonly exclusions: readonly Exclusion[];
  /** By invitation; empty unless people are named. */
  readonly advocacies: ReadonlyMap<string, Advocacy>;
  /** Percent of the role weight that was heard; null where it may not be told. */
  readonly coverage: number | null;
  /** Colleagues whom respondents suggested and nobody has decided about. */
  readonly suggested: number;
  readonly family: readonly Relative[];
}

/** Reads the map of a company's people. Asks HubSpot nothing; unknown companies have an empty one. */
export async function readStakeholders(
  { storage, clock }: ReadStakeholdersDeps,
  ref: CompanyRef,
): Promise<Stakeholders> {
  const [portal, { settings }, waves, family, suggested] = await Promise.all([
    storage.portals.get(ref.portalId),
    storage.settings.getCurrent(ref.portalId),
    storage.waves.listOfCompany(ref),
    storage.stakeholders.listFamily(ref),
    storage.colleagues.listWaiting(ref),
  ]);
  const wave =
    waves.find(
      ({ radar, status }) => radar.radarId === settings.healthRadarId && status !== 'cancelled',
    ) ?? null;
  const base = { portal, now: clock.now(), wave, family, suggested: suggested.length };
  if (!wave) {
    return { ...base, invitations: [], exclusions: [], advocacies: new Map(), coverage: null };
  }
  const [invitations, exclusions, advocacies, coverage] = await Promise.all([
    storage.invitations.listOfWave(wave),
    storage.stakeholders.listExclusions(wave),
    readAdvocacies(storage, wave),
    readCoverage(storage, wave),
  ]);
  return { ...base, invitations, exclusions, advocacies, coverage };
}

async function readAdvocacies(
  { responses }: Pick<SurveyStores, 'responses'>,
  wave: Wave,
): Promise<ReadonlyMap<string, Advocacy>> {
  if (wave.mode !== 'named') return new Map();
  const answers = await responses.listOfWave(wave);
  return new Map(
    answers.flatMap(({ invitationId, answers: { recommend, recommended } }) =>
      invitationId === null || recommend === null
        ? []
        : [[invitationId, decideAdvocacy(recommend, recommended)] as const],
    ),
  );
}

/** While a survey runs, only a named one tells how much was heard. */
async function readCoverage(
  { snapshots }: Pick<SurveyStores, 'snapshots'>,
  wave: Wave,
): Promise<number | null> {
  if (wave.mode !== 'named' && wave.status !== 'closed') return null;
  const snapshot = await snapshots.findLatest(wave);
  if (!snapshot) return null;
  const scores = protectScores(snapshot.scores, toPoints(wave.radar), wave.mode);
  return scores.anonymity.totalVisible ? scores.coverage.coverage : null;
}
