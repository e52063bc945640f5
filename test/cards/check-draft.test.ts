import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../extensions/app/settings/radars/check-draft.ts';
import { listLanguages } from '../../extensions/app/settings/radars/draft-texts.ts';
import { summariseDraft } from '../../extensions/app/settings/radars/summarise-draft.ts';
import type { RadarDraft } from '../../src/contracts/radar-editor.ts';
import { checkRadar } from '../../src/survey/radars/check-radar.ts';
import { listLanguages as listSpoken } from '../../src/survey/radars/list-languages.ts';
import { estimateMinutes } from '../../src/survey/templates/estimate-minutes.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { aLibrary } from './radar-fixtures.ts';

const { limits } = aLibrary();

const words = fc.oneof(
  fc.constantFrom('Trust', 'x'.repeat(120), 'x'.repeat(121), 'x'.repeat(301)),
  fc.string({ minLength: 1, maxLength: 5 }),
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ en: 'a', da: 'b', nb: 'c', sv: 'd', de: 'e' }) },
  { weight: 1, arbitrary: fc.constant({ en: 'a' }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...LANGUAGES), words) },
);
const number = fc.oneof(fc.integer({ min: -1, max: 11 }), fc.constantFrom(0.1, 0.05, 2.5, NaN));
const point = fc.record({
  label: text,
  description: text,
  dimension: fc.constantFrom('dm_0', 'dm_1', 'dm_gone'),
  process: fc.constant('sales' as const),
  scale: fc.oneof(fc.constant({ min: 0, max: 10 }), fc.record({ min: number, max: number })),
  weight: fc.oneof(fc.constant(1), number),
});
const draft: fc.Arbitrary<RadarDraft> = fc
  .record({
    name: text,
    labels: fc.array(text, { maxLength: 14 }),
    points: fc.oneof(fc.array(point, { maxLength: 3 }), fc.array(point, { maxLength: 45 })),
    extras: fc.subarray(['recommend', 'recommended', 'ease', 'wow'] as const),
    askAtMost: fc.option(fc.oneof(number, fc.constantFrom(0, 1, 40, 41)), { nil: undefined }),
  })
  .map(({ name, labels, points, extras, askAtMost }) => ({
    name,
    dimensions: labels.map((label, index) => ({ id: `dm_${index}`, label })),
    points: points.map((each, index) => ({ ...each, id: `pt_${index}` })),
    extras: [...extras],
    ...(askAtMost !== undefined && { askAtMost }),
  }));

describe('the editor and the backend', () => {
  test('find the same problems in the same fields', () => {
    fc.assert(
      fc.property(draft, fc.boolean(), (drawn, isHealth) => {
        const seen = checkDraft(drawn, { limits, portalLanguage: 'en', isHealth });
        const refused = checkRadar(drawn, { language: 'en', mustSpeakIt: isHealth });
        const known = refused.map(({ path, problem }) => `${path}: problem_${problem}`);
        const found = [...seen].map(([path, { word }]) => `${path}: ${word}`);
        expect(found.sort()).toEqual([...new Set(known)].sort());
      }),
    );
  });

  test('agree on what is complete and how long it takes', () => {
    fc.assert(
      fc.property(draft, (drawn) => {
        expect(listLanguages(drawn)).toEqual(listSpoken(drawn));
        if (Number.isNaN(drawn.askAtMost)) return;
        const { customerMinutes, teamMinutes } = summariseDraft(drawn, limits);
        expect(customerMinutes).toBe(estimateMinutes(drawn, 'customer'));
        expect(teamMinutes).toBe(estimateMinutes(drawn, 'vendor'));
      }),
    );
  });
});
