import { describe, expect, it } from 'vitest';
import { viewNextWave } from '../../../src/http/views/next-wave.ts';
import { SKIP_REASONS } from '../../../src/survey/decide-put-off.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';
import { buildPortal, buildPostMortem } from '../../storage/samples.ts';

const now = new Date('2027-02-02T09:00:00Z');
const facts = {
  repeat: { nextWaveAt: new Date('2027-05-03T07:00:00Z'), skipped: null },
  isRepeating: true,
  loss: null,
  isTestMode: false,
  portal: buildPortal(),
  now,
};
type Facts = Parameters<typeof viewNextWave>[0];
const say = (changes: Partial<Facts> = {}) => viewNextWave({ ...facts, ...changes }, 'en');

describe('the card says', () => {
  it.each<[string, Partial<Facts>, string]>([
    ['the day', {}, 'The next survey goes out by itself on 3 May 2027.'],
    [
      'today where it is overdue',
      { repeat: { nextWaveAt: new Date('2027-02-01T08:00:00Z'), skipped: null } },
      'The next survey goes out by itself on 2 February 2027.',
    ],
    ['nothing where nothing repeats', { isRepeating: false }, ''],
    ['nothing where nothing was asked before', { repeat: { nextWaveAt: null, skipped: null } }, ''],
    ['nothing of a company that nobody knows', { repeat: null }, ''],
    [
      'that a lost company is left alone',
      { loss: buildPostMortem() },
      'This company has left, so it is not asked again by itself.',
    ],
    [
      'that test mode holds it back',
      { isTestMode: true },
      'Test mode is on, so nothing is repeated by itself.',
    ],
  ])('%s', (_what, changes, sentence) => {
    expect(say(changes)).toBe(sentence);
  });

  it.each(LANGUAGES)('why it was put off, and until when, in %s', (language) => {
    const sentences = SKIP_REASONS.map((skipped) =>
      viewNextWave({ ...facts, repeat: { ...facts.repeat, skipped } }, language),
    );
    expect(new Set(sentences).size).toBe(SKIP_REASONS.length);
    for (const sentence of sentences) expect(sentence).toContain('2027');
  });
});
