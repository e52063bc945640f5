import { describe, expect, it } from 'vitest';
import { listOptions } from '../../../src/actions/list-options.ts';
import { modes } from '../../../src/contracts/launch-wave.ts';
import { listRadars } from '../../../src/survey/templates/find-radar.ts';
import { text } from '../../../src/texts/catalogue.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';

describe.each(LANGUAGES)('in %s', (language) => {
  it('every radar can be chosen, with its size', () => {
    const options = listOptions('radar', language, '');
    expect(options.map(({ value }) => value)).toEqual(listRadars().map(({ radarId }) => radarId));
    for (const { label, description } of options) {
      expect(label).not.toBe('');
      expect(description).toMatch(/\d+ .*\d+/);
    }
  });

  it('every mode can be chosen, with what it means', () => {
    const options = listOptions('mode', language, '');
    expect(options).toEqual(
      modes.options.map((mode) => ({
        value: mode,
        label: text(language, `mode.${mode}`),
        description: text(language, `option.mode.${mode}`),
      })),
    );
  });
});

describe('a search', () => {
  it.each([
    ['Five', ['anonymous']],
    ['  NAMED ', ['named']],
    ['group', ['confidential', 'anonymous']],
    ['nothing like it', []],
  ])('for "%s" finds %j', (query, expected) => {
    expect(listOptions('mode', 'en', query).map(({ value }) => value)).toEqual(expected);
  });
});

it.each(['open_days', 'constructor', '__proto__', ''])('the field "%s" has no choices', (field) => {
  expect(() => listOptions(field, 'en', '')).toThrow(
    expect.objectContaining({ code: 'not_found' }),
  );
});
