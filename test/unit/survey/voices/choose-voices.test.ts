import { describe, expect, test } from 'vitest';
import { FEWEST_VOICES, chooseVoices } from '../../../../src/survey/voices/choose-voices.ts';
import type { Withheld } from '../../../../src/survey/voices/choose-voices.ts';
import type { SecondAnswer } from '../../../../src/survey/second-round/second-round.ts';
import type { Answers, Mode, Response, Wave } from '../../../../src/survey/types.ts';
import { buildWave } from '../../../support/builders.ts';
import { buildAnswers, buildResponse } from '../../../storage/samples.ts';

const RATED = { p1: { now: 3, desired: 9 }, p2: { now: 2, desired: 9 } };

function says(id: number, answers: Partial<Answers>, more: Partial<Response> = {}): Response {
  return buildResponse({
    responseId: `rsp_${id}`,
    invitationId: `inv_${id}`,
    answers: buildAnswers({ points: RATED, recommendReason: '', ...answers }),
    ...more,
  });
}

/** People of whom each leaves a comment with their number. */
const people = (count: number, more: Partial<Response> = {}): Response[] =>
  Array.from({ length: count }, (_, id) => says(id, { comment: `Comment ${id}` }, more));

const names = new Map(Array.from({ length: 12 }, (_, id) => [`inv_${id}`, `Person ${id}`]));

function hear(mode: Mode, responses: readonly Response[], more: Partial<Wave> = {}) {
  const wave = buildWave({ mode, status: 'closed', ...more });
  return chooseVoices({ wave, responses, second: null, names });
}

const hides = (withheld: Withheld | null) => ({ voices: [], withheld, secondWithheld: null });

describe('in named mode', () => {
  test('every word is shown with the name, while the wave runs, too', () => {
    const { voices, withheld } = hear('named', people(1), { status: 'open' });
    expect(withheld).toBeNull();
    expect(voices).toEqual([
      { kind: 'comment', pointId: null, text: 'Comment 0', name: 'Person 0' },
    ]);
  });

  test('everything that can be written is there: points first, as in the survey', () => {
    const answers = {
      followups: { p2: { why: 'Slow', wanted: 'Faster' }, p1: { why: 'Cold', wanted: '' } },
      recommendReason: 'Reason',
      recommendedTo: 'A friend',
      wow: 'The party',
      comment: 'Bye',
    };
    const { voices } = hear('named', [says(1, answers)]);
    expect(voices.map(({ kind, pointId, text }) => [kind, pointId, text])).toEqual([
      ['why', 'p1', 'Cold'],
      ['why', 'p2', 'Slow'],
      ['wanted', 'p2', 'Faster'],
      ['recommend_reason', null, 'Reason'],
      ['recommended_to', null, 'A friend'],
      ['wow', null, 'The party'],
      ['comment', null, 'Bye'],
    ]);
  });
});

describe.each(['confidential', 'anonymous'] as const)('in %s mode', (mode) => {
  const enough = FEWEST_VOICES[mode];

  test(`${enough} people are needed, be there words or not`, () => {
    expect(hear(mode, people(enough - 1))).toEqual(hides('too_few'));
    const silent = people(enough - 1).map((one) => ({ ...one, answers: buildAnswers() }));
    expect(hear(mode, silent).withheld).toBe('too_few');
    expect(hear(mode, people(enough)).voices).toHaveLength(enough);
  });

  test('nobody is named', () => {
    for (const { name } of hear(mode, people(enough + 2)).voices) expect(name).toBeNull();
  });

  test.each(['open', 'paused', 'sending', 'cancelled'] as const)(
    'a wave that is %s tells nothing',
    (status) => {
      expect(hear(mode, people(12), { status })).toEqual(hides('not_closed'));
    },
  );

  test('what came late neither counts nor shows', () => {
    const late = says(11, { comment: 'Too late' }, { late: true });
    expect(hear(mode, [...people(enough - 1), late]).withheld).toBe('too_few');
    const { voices } = hear(mode, [...people(enough), late]);
    expect(voices.map(({ text }) => text)).not.toContain('Too late');
  });

  test('the order follows from the words alone, not from who came first', () => {
    const all = people(12);
    const shown = hear(mode, all).voices;
    expect(hear(mode, all.toReversed()).voices).toEqual(shown);
    expect(shown.map(({ text }) => text)).not.toEqual(all.map(({ answers }) => answers.comment));
  });

  test('the words of one person do not stand on the same place of two questions', () => {
    const all = people(12).map((one, id) => ({
      ...one,
      answers: { ...one.answers, wow: `Wow ${id}` },
    }));
    const placesOf = (kind: string) =>
      hear(mode, all)
        .voices.filter((voice) => voice.kind === kind)
        .map(({ text }) => text.split(' ')[1]);
    expect(placesOf('wow')).not.toEqual(placesOf('comment'));
  });

  test('a point that fewer have rated keeps its words back, and no other does', () => {
    const followups = {
      p1: { why: 'About one', wanted: '' },
      p2: { why: 'About two', wanted: '' },
    };
    const onlyFirst = people(enough - 1).map((one) => ({
      ...one,
      answers: { ...one.answers, points: { p1: { now: 5, desired: 6 } } },
    }));
    const { voices } = hear(mode, [...onlyFirst, says(11, { followups })]);
    expect(voices.map(({ text }) => text)).toContain('About one');
    expect(voices.map(({ text }) => text)).not.toContain('About two');
  });
});

test('the own team’s words are not the customer’s', () => {
  const team = says(1, { comment: 'We are great' }, { side: 'vendor' });
  expect(hear('named', [team])).toEqual(hides(null));
});

test('what is empty, and what is about a point that the radar does not have, is no voice', () => {
  const followups = { gone: { why: 'Old point', wanted: '' }, p1: { why: '  ', wanted: '' } };
  expect(hear('named', [says(1, { followups, wow: '\n' })]).voices).toEqual([]);
});

describe('the second round', () => {
  const answer = (id: number): SecondAnswer => ({
    portalId: 1,
    waveId: 'wav_00000000000000000001',
    answerId: `sca_${String(id)}`,
    invitationId: `inv_${String(id)}`,
    said: { p1: { why: `Because ${String(id)}`, wanted: '' } },
    submittedAt: new Date('2026-11-20T00:00:00Z'),
  });
  const answers = (count: number) => Array.from({ length: count }, (_, id) => answer(id));
  const hearAgain = (mode: Mode, count: number, isOver: boolean) =>
    chooseVoices({
      wave: buildWave({ mode, status: 'closed' }),
      responses: people(12),
      second: { answers: answers(count), isOver },
      names,
    });
  const second = (heard: ReturnType<typeof hearAgain>) =>
    heard.voices.filter(({ kind }) => kind === 'second_why');

  test('stands with its point and in named mode with the name, while it lasts, too', () => {
    expect(second(hearAgain('named', 1, false))).toEqual([
      { kind: 'second_why', pointId: 'p1', text: 'Because 0', name: 'Person 0' },
    ]);
  });

  test.each(['confidential', 'anonymous'] as const)(
    'counts for itself in %s mode, and shows nothing before it has ended',
    (mode) => {
      const enough = FEWEST_VOICES[mode];
      const running = hearAgain(mode, enough, false);
      expect([running.withheld, running.secondWithheld]).toEqual([null, 'not_closed']);
      expect(second(running)).toEqual([]);
      const few = hearAgain(mode, enough - 1, true);
      expect([few.secondWithheld, second(few)]).toEqual(['too_few', []]);
      const shown = second(hearAgain(mode, enough, true));
      expect(shown).toHaveLength(enough);
      for (const { name } of shown) expect(name).toBeNull();
    },
  );
});
