import { scoreWave } from '../../src/scoring/score-wave.ts';
import type { WaveScores } from '../../src/scoring/types.ts';
import { defaultPortalSettings } from '../../src/survey/settings.ts';
import { toWaveInput } from '../../src/survey/wave-input.ts';
import { buildWave } from './builders.ts';

/** The scores of a wave that nobody has answered, to overwrite what a test is about. */
export function buildScores(overrides: Partial<WaveScores> = {}): WaveScores {
  const input = toWaveInput({
    wave: buildWave(),
    invitations: [],
    responses: [],
    previous: null,
    settings: defaultPortalSettings,
    now: new Date('2026-11-16T09:00:00Z'),
  });
  return { ...scoreWave(input, defaultPortalSettings.scoring), ...overrides };
}
