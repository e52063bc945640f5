import type { ScoringSettings } from './settings.ts';
import type { WaveInput, WaveScores } from './types.ts';

/** All scores of one wave. Pure: the same answers and settings always give the same scores. */
export function scoreWave(input: WaveInput, settings: ScoringSettings): WaveScores {
  void input;
  void settings;
  throw new Error('scoreWave is being written');
}
