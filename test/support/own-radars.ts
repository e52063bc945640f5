import type { DraftPoint, OwnRadar, RadarDraft } from '../../src/survey/radars/own-radar.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import type { Language } from '../../src/texts/language.ts';

/** The same words in some languages, each with the language's code, such as "Trust (da)". */
export function wordsIn(languages: readonly Language[], words: string) {
  return Object.fromEntries(languages.map((language) => [language, `${words} (${language})`]));
}

export function buildPoint(
  overrides: Partial<DraftPoint> = {},
  languages: readonly Language[] = LANGUAGES,
): DraftPoint {
  return {
    id: 'pt_0000000000000001',
    label: wordsIn(languages, 'Answers'),
    description: wordsIn(languages, 'We answer on the same day.'),
    dimension: 'dm_0000000000000001',
    process: 'service',
    scale: { min: 0, max: 10 },
    weight: 1,
    ...overrides,
  };
}

/** A small complete draft in these languages; all of them unless told. */
export function buildDraft({
  languages = LANGUAGES,
  ...overrides
}: Partial<RadarDraft> & { readonly languages?: readonly Language[] } = {}): RadarDraft {
  return {
    name: wordsIn(languages, 'Our radar'),
    dimensions: [{ id: 'dm_0000000000000001', label: wordsIn(languages, 'Service') }],
    points: [
      buildPoint({}, languages),
      buildPoint({ id: 'pt_0000000000000002', weight: 2 }, languages),
    ],
    extras: ['recommend', 'ease'],
    ...overrides,
  };
}

export function buildOwnRadar(overrides: Partial<OwnRadar> = {}): OwnRadar {
  return {
    portalId: 1,
    radarId: 'rad_00000000000000000001',
    version: 1,
    draft: buildDraft(),
    retiredIds: [],
    requestId: 'create-1',
    archivedAt: null,
    savedAt: new Date('2026-08-17T08:00:00Z'),
    ...overrides,
  };
}
