import { describe, expect, it } from 'vitest';
import { listOptions } from '../../../src/actions/list-options.ts';
import { modes } from '../../../src/contracts/launch-wave.ts';
import { defaultPortalSettings } from '../../../src/survey/settings.ts';
import { listRadars } from '../../../src/survey/templates/find-radar.ts';
import { text } from '../../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';
import type { Language } from '../../../src/texts/language.ts';

const settingsIn = (language: Language) => ({ ...defaultPortalSettings, language });

describe.each(LANGUAGES)('in %s', (language) => {
  it('every radar can be chosen, with its size', () => {
    const options = listOptions('radar', settingsIn(language), '');
    expect(options.map(({ value }) => value)).toEqual(listRadars().map(({ radarId }) => radarId));
    for (const { label, description } of options) {
      expect(label).not.toBe('');
      expect(description).toMatch(/\d+ .*\d+/);
    }
  });

  it('every mode can be chosen, with what it means', () => {
    const options = listOptions('mode', settingsIn(language), '');
    expect(options).toEqual(
      modes.options.map((mode) => ({
        value: mode,
        label: text(language, `mode.${mode}`),
        description: text(language, `option.mode.${mode}`),
      })),
    );
  });
});

it('only modes that the settings allow can be chosen', () => {
  const modes = { allowed: ['anonymous', 'confidential'], preset: 'confidential' } as const;
  const options = listOptions(
    'mode',
    { language: 'en', modes: { ...modes, allowed: [...modes.allowed] } },
    '',
  );
  expect(options.map(({ value }) => value)).toEqual(['anonymous', 'confidential']);
});

describe('a search', () => {
  it.each([
    ['Five', ['anonymous']],
    ['  NAMED ', ['named']],
    ['group', ['confidential', 'anonymous']],
    ['nothing like it', []],
  ])('for "%s" finds %j', (query, expected) => {
    expect(listOptions('mode', settingsIn('en'), query).map(({ value }) => value)).toEqual(
      expected,
    );
  });
});

it.each(['open_days', 'constructor', '__proto__', ''])('the field "%s" has no choices', (field) => {
  expect(() => listOptions(field, settingsIn('en'), '')).toThrow(
    expect.objectContaining({ code: 'not_found' }),
  );
});
