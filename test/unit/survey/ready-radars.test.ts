import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../src/contracts/answers.ts';
import { estimateMinutes } from '../../../src/survey/templates/estimate-minutes.ts';
import { READY_RADARS } from '../../../src/survey/templates/ready-radars.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';

const find = (radarId: string) => READY_RADARS.find((radar) => radar.radarId === radarId);

test('the radar that portals start with is there', () => {
  expect(find('customer-relationship')?.name.en).toBe('Customer relationship');
});

describe.each(READY_RADARS.map((radar) => [radar.radarId, radar] as const))('%s', (_id, radar) => {
  test('has points in each of its dimensions, and no point outside them', () => {
    const used = new Set(radar.points.map(({ dimension }) => dimension));
    expect([...used].sort()).toEqual(radar.dimensions.map(({ id }) => id).sort());
  });

  test('has point ids of its own that a form can carry', () => {
    const ids = radar.points.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const read = readAnswers(Object.fromEntries(ids.map((id) => [`p.${id}.now`, '5'])));
    expect(Object.keys(read.ok ? read.answers.points : {})).toEqual(ids);
  });

  test('speaks every language, each in its own words', () => {
    const texts = [
      radar.name,
      ...radar.dimensions.map(({ label }) => label),
      ...radar.points.flatMap(({ label, description }) => [label, description]),
    ];
    for (const text of texts) {
      for (const language of LANGUAGES) {
        expect(text[language].trim(), text.en).toBe(text[language]);
        expect(text[language]).not.toBe('');
        if (language !== 'en') expect(text[language]).not.toBe(text.en);
      }
    }
  });

  test('describes each point in one sentence', () => {
    for (const { description } of radar.points) {
      for (const language of LANGUAGES) expect(description[language]).toMatch(/^[^.]{20,120}\.$/);
    }
  });

  test('takes two minutes of a customer, and less of the team', () => {
    expect(estimateMinutes(radar, 'customer')).toBe(2);
    expect(estimateMinutes(radar, 'vendor')).toBe(1);
  });
});

test('Customer relationship covers its five dimensions and all five processes', () => {
  const radar = find('customer-relationship');
  expect(radar?.dimensions.map(({ id }) => id)).toEqual([
    'collaboration',
    'trust',
    'transparency',
    'delivery',
    'recommendation',
  ]);
  expect(new Set(radar?.points.map(({ process }) => process)).size).toBe(5);
  expect(radar?.extras).toEqual(['recommend', 'recommended', 'ease', 'wow']);
});
