import { describe, expect, it, test } from 'vitest';
import { checkRadar } from '../../../../src/survey/radars/check-radar.ts';
import { listLanguages } from '../../../../src/survey/radars/list-languages.ts';
import type { RadarDraft } from '../../../../src/survey/radars/own-radar.ts';
import { toRadar } from '../../../../src/survey/radars/to-radar.ts';
import { READY_RADARS } from '../../../../src/survey/templates/ready-radars.ts';
import { LANGUAGES } from '../../../../src/texts/language.ts';
import { buildDraft, buildPoint, wordsIn } from '../../../support/own-radars.ts';

const check = (draft: RadarDraft, mustSpeakIt = false) =>
  checkRadar(draft, { language: 'en', mustSpeakIt }).map(
    ({ path, problem }) => `${path}: ${problem}`,
  );

const manyPoints = (count: number) =>
  Array.from({ length: count }, (_, index) => buildPoint({ id: `pt_${index}` }));
const withPoint = (overrides: Parameters<typeof buildPoint>[0]) =>
  buildDraft({ points: [buildPoint(overrides)] });
const withLabel = (length: number) => withPoint({ label: { en: 'x'.repeat(length) } });

describe('a draft fits', () => {
  it.each([
    ['with all languages', buildDraft()],
    ['with one language that is not the portal’s', buildDraft({ languages: ['da'] })],
    ['with one point', withPoint({})],
    ['with forty points', buildDraft({ points: manyPoints(40) })],
    ['without descriptions', withPoint({ description: {} })],
    ['without extras', buildDraft({ extras: [] })],
    ['with the longest label', withLabel(120)],
    ['on a scale of two', withPoint({ scale: { min: 0, max: 1 } })],
    ['on a scale from 1 to 5', withPoint({ scale: { min: 1, max: 5 } })],
    ['with the least weight', withPoint({ weight: 0.1 })],
    ['with the most weight', withPoint({ weight: 10 })],
  ])('%s', (_what, draft) => {
    expect(check(draft)).toEqual([]);
  });

  it.each(READY_RADARS.map((radar) => [radar.radarId, radar] as const))(
    'made from the ready radar %s',
    (_id, radar) => {
      expect(check(radar, true)).toEqual([]);
    },
  );
});

describe('a draft does not fit', () => {
  const dimensions = Array.from({ length: 13 }, (_, index) => ({
    id: index === 0 ? 'dm_0000000000000001' : `dm_${index}`,
    label: wordsIn(LANGUAGES, 'Service'),
  }));
  const [dimension] = dimensions;

  it.each<readonly [string, RadarDraft, readonly string[]]>([
    ['no points', buildDraft({ points: [] }), ['points: points_count']],
    ['41 points', buildDraft({ points: manyPoints(41) }), ['points: points_count']],
    ['13 dimensions', buildDraft({ dimensions }), ['dimensions: dimensions_count']],
    [
      'no dimension',
      buildDraft({ dimensions: [], points: [buildPoint()] }),
      ['dimensions: dimensions_count', 'points.0.dimension: dimension'],
    ],
    ['a label that is too long', withLabel(121), ['points.0.label.en: too_long']],
    [
      'a description that is too long',
      withPoint({ description: { ...wordsIn(LANGUAGES, 'Short'), sv: 'x'.repeat(301) } }),
      ['points.0.description.sv: too_long'],
    ],
    [
      'a dimension that is not there',
      withPoint({ dimension: 'dm_gone' }),
      ['points.0.dimension: dimension'],
    ],
    ...[0, 0.09, 10.1, -1, Number.NaN, Infinity].map(
      (weight) =>
        [`the weight ${weight}`, withPoint({ weight }), ['points.0.weight: weight']] as const,
    ),
    ...[
      { min: 5, max: 5 },
      { min: 7, max: 3 },
      { min: -1, max: 5 },
      { min: 0, max: 11 },
      { min: 0.5, max: 5 },
      { min: Number.NaN, max: 5 },
    ].map(
      (scale) =>
        [
          `the scale ${scale.min} to ${scale.max}`,
          withPoint({ scale }),
          ['points.0.scale: scale'],
        ] as const,
    ),
    ...[0, 1.5, 41, Number.NaN].map(
      (askAtMost) =>
        [
          `${askAtMost} points per person`,
          buildDraft({ askAtMost }),
          ['askAtMost: ask_at_most'],
        ] as const,
    ),
    ['an id twice', buildDraft({ points: [buildPoint(), buildPoint()] }), ['points.1.id: twice']],
    [
      'a dimension twice',
      buildDraft({ dimensions: dimension ? [dimension, dimension] : [] }),
      ['dimensions.1.id: twice'],
    ],
  ])('with %s', (_what, draft, problems) => {
    expect(check(draft).filter((problem) => !problem.endsWith('required'))).toEqual(problems);
  });

  it('without any complete language: what the portal’s own lacks is named', () => {
    const draft = buildDraft({
      name: { en: 'Radar', da: 'Radar' },
      dimensions: [{ id: 'dm_0000000000000001', label: { da: 'Service' } }],
      points: [buildPoint({ label: { en: 'Answers' }, description: { da: 'Hurtigt' } })],
    });
    expect(check(draft)).toEqual([
      'dimensions.0.label.en: required',
      'points.0.description.en: required',
    ]);
  });

  it('without the portal’s language, when it is the health radar', () => {
    const draft = buildDraft({ languages: ['da'] });
    expect(check(draft)).toEqual([]);
    expect(check(draft, true)).toContain('name.en: required');
    expect(check(draft, true)).toHaveLength(6);
  });

  it('and says what is allowed', () => {
    const [problem] = checkRadar(withLabel(121), { language: 'en', mustSpeakIt: false });
    expect(problem).toEqual({ path: 'points.0.label.en', problem: 'too_long', max: 120 });
  });
});

describe('the languages of a radar', () => {
  test('are those without a hole', () => {
    const draft = buildDraft({ name: { en: 'Radar', da: 'Radar' } });
    expect(listLanguages(draft)).toEqual(['en', 'da']);
  });

  test('need a description only where another one has it', () => {
    expect(listLanguages(withPoint({ description: {} }))).toEqual(LANGUAGES);
    expect(listLanguages(withPoint({ description: { da: 'Hurtigt' } }))).toEqual(['da']);
  });

  test('are none as long as there is no point', () => {
    expect(listLanguages(buildDraft({ points: [] }))).toEqual([]);
  });
});

describe('the radar that is sent', () => {
  const half = buildDraft({ name: { en: 'Our radar', da: 'Vores radar' } });

  test('speaks an incomplete language in the portal’s from the first to the last text', () => {
    const radar = toRadar('rad_1', half, 'da');
    expect(radar.name).toMatchObject({ en: 'Our radar', da: 'Vores radar', de: 'Vores radar' });
    expect(radar.points[0]?.label).toMatchObject({
      en: 'Answers (en)',
      de: 'Answers (da)',
      sv: 'Answers (da)',
    });
  });

  test('keeps ids, scales and weights', () => {
    const radar = toRadar('rad_1', half, 'en');
    expect(radar).toMatchObject({
      radarId: 'rad_1',
      dimensions: [{ id: 'dm_0000000000000001' }],
      points: [
        { id: 'pt_0000000000000001', weight: 1, scale: { min: 0, max: 10 }, process: 'service' },
        { id: 'pt_0000000000000002', weight: 2 },
      ],
      extras: ['recommend', 'ease'],
    });
  });

  test('keeps whom a point concerns, how many are asked and in which mode', () => {
    const draft = buildDraft({
      points: [buildPoint({ groups: ['it'] })],
      askAtMost: 3,
      defaultMode: 'confidential',
    });
    expect(toRadar('rad_1', draft, 'en')).toMatchObject({
      points: [{ groups: ['it'] }],
      askAtMost: 3,
      defaultMode: 'confidential',
    });
  });

  test('has an empty description where nobody wrote one', () => {
    const radar = toRadar('rad_1', withPoint({ description: {} }), 'en');
    expect(radar.points[0]?.description.de).toBe('');
  });
});
