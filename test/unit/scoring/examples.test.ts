import { describe, expect, it } from 'vitest';
import { formatScores } from '../../../src/scoring/cli/format-scores.ts';
import { waveSchema } from '../../../src/scoring/cli/wave-schema.ts';
import { scoreWave } from '../../../src/scoring/score-wave.ts';
import { defaultScoringSettings } from '../../../src/scoring/settings.ts';
import { findDifferences } from './find-differences.ts';
import { readFixture } from './read-fixture.ts';

const examples = readFixture<{ id: string; title: string; expected: unknown }>(
  'RADAR_EXAMPLES',
  'examples-open.json',
);

describe('the worked examples', () => {
  it.each(examples)('$id: $title', (example) => {
    const wave = waveSchema.parse(example);
    const scores = formatScores(scoreWave(wave, defaultScoringSettings));
    expect(findDifferences(scores, example.expected, 1e-4)).toEqual([]);
  });
});
