import type { Clock } from '../lib/clock.ts';
import type { CompanyRef } from '../lib/refs.ts';
import { deliveryOfWave } from '../survey/delivery-of-wave.ts';
import type { WaitingColleague } from '../survey/colleagues/colleague-store.ts';
import type { SurveyStores } from '../survey/ports.ts';
import { chooseAsked } from '../survey/second-round/choose-asked.ts';
import type { DiscussionPoint } from '../survey/second-round/list-discussion.ts';
import { readDiscussion } from '../survey/second-round/read-discussion.ts';
import type { SecondRound } from '../survey/second-round/second-round.ts';
import type { Wave } from '../survey/types.ts';
import type { Voices } from '../survey/voices/choose-voices.ts';
import { readVoices } from '../survey/voices/read-voices.ts';

/** What people said and may be asked, before it is worded. */
export interface CompanyVoices {
  /** Of the wave whose scores are shown; null without one. */
  readonly shown: ShownVoices | null;
  /** Colleagues who wait for a decision, of all waves. */
  readonly colleagues: readonly WaitingColleague[];
}

export interface ShownVoices {
  readonly wave: Wave;
  readonly voices: Voices;
  readonly discussion: readonly DiscussionPoint[];
  readonly round: SecondRound | null;
  /** How many have answered the second round; null where that is not told. */
  readonly answered: number | null;
  /** How many would get a mail, before those are left out who want no surveys. */
  readonly people: number;
  /** The portal's own workflows mail the links: the app sends nothing. */
  readonly isLinkOnly: boolean;
}

interface Deps {
  readonly storage: SurveyStores;
  readonly clock: Clock;
}

export async function readCompanyVoices(
  deps: Deps,
  ref: CompanyRef,
  shown: Wave | null,
): Promise<CompanyVoices> {
  const [voices, colleagues] = await Promise.all([
    shown && readShown(deps, shown),
    deps.storage.colleagues.listWaiting(ref),
  ]);
  return { shown: voices, colleagues };
}

async function readShown(deps: Deps, wave: Wave): Promise<ShownVoices> {
  const { storage } = deps;
  const [voices, discussion, round, invitations, { channel }] = await Promise.all([
    readVoices(deps, wave),
    readDiscussion(storage, wave),
    storage.secondRounds.find(wave),
    storage.invitations.listOfWave(wave),
    deliveryOfWave(storage.settings, wave),
  ]);
  const isTold = round !== null && wave.mode === 'named';
  return {
    wave,
    voices,
    discussion,
    round,
    answered: isTold ? (await storage.secondRounds.listAnswers(wave)).length : null,
    people: chooseAsked(wave, invitations).length,
    isLinkOnly: channel === 'link',
  };
}
