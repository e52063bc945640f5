import { isAppError } from '../../lib/errors.ts';
import { launchWave } from '../launch-wave.ts';
import type { LaunchWaveInput } from '../launch-wave.ts';
import type { LaunchedWave } from '../store-wave.ts';
import { rehearseWave } from './rehearse-wave.ts';
import type { RehearseWaveDeps, Rehearsal } from './rehearse-wave.ts';

export type Launch =
  | { readonly kind: 'launched'; readonly launched: LaunchedWave }
  /** Test mode is on: nobody was asked. */
  | { readonly kind: 'rehearsed'; readonly rehearsal: Rehearsal };

/**
 * Launches a wave, or rehearses it where the portal is in test mode. A request that launched one
 * before that still tells of it. Throws what either throws.
 */
export async function launchOrRehearse(
  deps: RehearseWaveDeps,
  input: LaunchWaveInput,
): Promise<Launch> {
  try {
    return { kind: 'launched', launched: await launchWave(deps, input) };
  } catch (error) {
    if (!isAppError(error, 'test_mode')) throw error;
    return { kind: 'rehearsed', rehearsal: await rehearseWave(deps, input) };
  }
}
