import { describe, expect, it } from 'vitest';
import { answeredProperties } from '../../../src/survey/contact-properties.ts';

const AT = new Date('2026-11-21T23:30:00Z');

function properties(
  recommend: number | null,
  recommended: boolean | null,
  ease: number | null = null,
  partOf?: string,
) {
  const answers = {
    points: {},
    followups: {},
    recommend,
    recommendReason: '',
    recommended,
    recommendedTo: '',
    ease,
    wow: '',
    comment: '',
  };
  return answeredProperties({ partOf }, answers, AT, 'Europe/Copenhagen');
}

describe('who would and who did recommend', () => {
  it.each([
    [10, true, 'promoter', 'true_promoter'],
    [9, true, 'promoter', 'true_promoter'],
    [9, false, 'promoter', 'promoter_to_ask'],
    [10, null, 'promoter', 'promoter_to_ask'],
    [8, true, 'passive', 'unexpected_advocate'],
    [7, false, 'passive', 'passive'],
    [7, null, 'passive', 'passive'],
    [6, true, 'detractor', 'check_data'],
    [6, false, 'detractor', 'detractor'],
    [0, null, 'detractor', 'detractor'],
  ])('%d and %s is %s, %s', (recommend, recommended, category, advocacy) => {
    expect(properties(recommend, recommended)).toMatchObject({
      radar_ltr_score: String(recommend),
      radar_ltr_category: category,
      radar_advocacy: advocacy,
    });
  });
});

it('a question that was left out empties its properties', () => {
  expect(properties(null, null)).toEqual({
    radar_last_answered_on: '2026-11-22',
    radar_silent_decision_maker: 'false',
    radar_ltr_score: '',
    radar_ltr_category: '',
    radar_advocacy: '',
    radar_recommended_12m: '',
    radar_ease_score: '',
  });
});

it('the day is the portal’s', () => {
  expect(properties(null, null, 5)).toMatchObject({
    radar_last_answered_on: '2026-11-22',
    radar_ease_score: '5',
  });
});

it('points that were asked about again change nothing but when somebody was heard', () => {
  expect(properties(null, null, null, 'customer-relationship')).toEqual({
    radar_last_answered_on: '2026-11-22',
    radar_silent_decision_maker: 'false',
  });
});
