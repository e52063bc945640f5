import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../src/contracts/answers.ts';
import { checkRadar } from '../../../src/survey/radars/check-radar.ts';
import { listLanguages } from '../../../src/survey/radars/list-languages.ts';
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

  test('fits the limits of a radar, and speaks every language', () => {
    expect(checkRadar(radar, { language: 'en', mustSpeakIt: true })).toEqual([]);
    expect(listLanguages(radar)).toEqual(LANGUAGES);
  });
});

test.each([
  ['customer-relationship', 6, 2, 1],
  ['project-and-employee', 6, 2, 1],
  ['promoter-model', 6, 2, 1],
  ['customer-journey', 10, 3, 2],
  ['solution-utilisation', 20, 2, 4],
])(
  '%s has %d points: %d minutes of a customer, %d of the team',
  (radarId, count, customer, team) => {
    const radar = find(radarId);
    if (!radar) throw new Error('There is no such radar.');
    expect(radar.points).toHaveLength(count);
    expect(estimateMinutes(radar, 'customer')).toBe(customer);
    expect(estimateMinutes(radar, 'vendor')).toBe(team);
  },
);

test('Customer journey and Solution utilisation cover all five processes', () => {
  for (const radarId of ['customer-journey', 'solution-utilisation']) {
    expect(new Set(find(radarId)?.points.map(({ process }) => process)).size).toBe(5);
  }
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

test('only the radar of a project is anonymous unless told', () => {
  const modes = READY_RADARS.map(({ radarId, defaultMode }) => [radarId, defaultMode]);
  expect(modes.filter(([, mode]) => mode !== undefined)).toEqual([
    ['project-and-employee', 'anonymous'],
  ]);
});
