import { describe, expect, it } from 'vitest';
import { listOptions } from '../../../src/actions/list-options.ts';
import { modes } from '../../../src/contracts/launch-wave.ts';
import { defaultPortalSettings } from '../../../src/survey/settings.ts';
import type { PortalSettings } from '../../../src/survey/settings.ts';
import type { LibraryStores } from '../../../src/survey/radars/radar-library.ts';
import { READY_RADARS } from '../../../src/survey/templates/ready-radars.ts';
import { text } from '../../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';
import type { Language } from '../../../src/texts/language.ts';
import { buildDraft, buildOwnRadar } from '../../support/own-radars.ts';

const OWN = [
  buildOwnRadar({ radarId: 'rad_danish', draft: buildDraft({ languages: ['da'] }) }),
  buildOwnRadar({ radarId: 'rad_archived', archivedAt: new Date('2026-08-01T08:00:00Z') }),
];
const STORES: LibraryStores = {
  radars: { list: () => Promise.resolve(OWN), find: () => Promise.resolve(null) },
};

const list = (field: string, language: Language, query = '') =>
  listOptions(STORES, {
    portalId: 1,
    field,
    settings: { ...defaultPortalSettings, language },
    query,
  });

describe.each(LANGUAGES)('in %s', (language) => {
  it('every radar that can be sent can be chosen, with its size', async () => {
    const options = await list('radar', language);
    expect(options.map(({ value }) => value)).toEqual([
      ...READY_RADARS.map(({ radarId }) => radarId),
      ...(language === 'da' ? ['rad_danish'] : []),
    ]);
    for (const { label, description } of options) {
      expect(label).not.toBe('');
      expect(description).toMatch(/\d+ .*\d+/);
    }
  });

  it('every mode can be chosen, with what it means', async () => {
    const options = await list('mode', language);
    expect(options).toEqual(
      modes.options.map((mode) => ({
        value: mode,
        label: text(language, `mode.${mode}`),
        description: text(language, `option.mode.${mode}`),
      })),
    );
  });
});

it('only modes that the settings allow can be chosen', async () => {
  const allowed: PortalSettings['modes']['allowed'] = ['anonymous', 'confidential'];
  const settings = { language: 'en', modes: { allowed, preset: 'confidential' } } as const;
  const options = await listOptions(STORES, { portalId: 1, field: 'mode', settings, query: '' });
  expect(options.map(({ value }) => value)).toEqual(['anonymous', 'confidential']);
});

describe('a search', () => {
  it.each([
    ['Five', ['anonymous']],
    ['  NAMED ', ['named']],
    ['group', ['confidential', 'anonymous']],
    ['nothing like it', []],
  ])('for "%s" finds %j', async (query, expected) => {
    const options = await list('mode', 'en', query);
    expect(options.map(({ value }) => value)).toEqual(expected);
  });
});

it.each(['open_days', 'constructor', '__proto__', ''])(
  'the field "%s" has no choices',
  async (field) => {
    await expect(list(field, 'en')).rejects.toMatchObject({ code: 'not_found' });
  },
);
