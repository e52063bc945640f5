import { nameOf } from '../name-of.ts';
import type { InvitationStore, ResponseStore } from '../ports.ts';
import type { Wave } from '../types.ts';
import { chooseVoices } from './choose-voices.ts';
import type { Voices } from './choose-voices.ts';

export interface VoiceStores {
  readonly responses: Pick<ResponseStore, 'listOfWave'>;
  readonly invitations: Pick<InvitationStore, 'listOfWave'>;
}

/** What the customer's people wrote in a wave, no more of it than the wave's mode lets anybody see. */
export async function readVoices(stores: VoiceStores, wave: Wave): Promise<Voices> {
  const [responses, names] = await Promise.all([
    stores.responses.listOfWave(wave),
    // Names that are not to be shown are not even read.
    wave.mode === 'named' ? readNames(stores, wave) : new Map<string, string>(),
  ]);
  return chooseVoices({ wave, responses, names });
}

async function readNames(stores: VoiceStores, wave: Wave): Promise<ReadonlyMap<string, string>> {
  const invitations = await stores.invitations.listOfWave(wave);
  return new Map(invitations.map((one) => [one.invitationId, nameOf(one)]));
}
