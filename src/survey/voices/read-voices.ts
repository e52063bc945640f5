import type { Clock } from '../../lib/clock.ts';
import { nameOf } from '../name-of.ts';
import type { InvitationStore } from '../invitation-store.ts';
import type { ResponseStore } from '../ports.ts';
import { isOver } from '../second-round/second-round.ts';
import type { SecondRoundStore } from '../second-round/second-round-store.ts';
import type { Wave } from '../types.ts';
import { chooseVoices } from './choose-voices.ts';
import type { Voices, VoicesInput } from './choose-voices.ts';

export interface ReadVoicesDeps {
  readonly storage: {
    readonly responses: Pick<ResponseStore, 'listOfWave'>;
    readonly invitations: Pick<InvitationStore, 'listOfWave'>;
    readonly secondRounds: Pick<SecondRoundStore, 'find' | 'listAnswers'>;
  };
  readonly clock: Clock;
}

/**
 * What the customer's people wrote in a wave and in its second round, no more of it than the wave's
 * mode lets anybody see.
 */
export async function readVoices(deps: ReadVoicesDeps, wave: Wave): Promise<Voices> {
  const [responses, second, names] = await Promise.all([
    deps.storage.responses.listOfWave(wave),
    readSecond(deps, wave),
    // Names that are not to be shown are not even read.
    wave.mode === 'named' ? readNames(deps, wave) : new Map<string, string>(),
  ]);
  return chooseVoices({ wave, responses, second, names });
}

async function readSecond(
  { storage, clock }: ReadVoicesDeps,
  wave: Wave,
): Promise<VoicesInput['second']> {
  const round = await storage.secondRounds.find(wave);
  if (!round) return null;
  const answers = await storage.secondRounds.listAnswers(wave);
  return { answers, isOver: isOver(round, clock.now()) };
}

async function readNames(
  { storage }: ReadVoicesDeps,
  wave: Wave,
): Promise<ReadonlyMap<string, string>> {
  const invitations = await storage.invitations.listOfWave(wave);
  return new Map(invitations.map((one) => [one.invitationId, nameOf(one)]));
}
