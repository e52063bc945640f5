import { describe, expect, test } from 'vitest';
import { fillPlaces } from '../../extensions/app/packages/shared/fill-places.ts';
import { localWords } from '../../extensions/app/packages/shared/local-words.ts';

describe('the words before the first reply', () => {
  test.each([
    ['en', 'Try again'],
    ['en-us', 'Try again'],
    ['da-dk', 'Prøv igen'],
    ['nb', 'Prøv igjen'],
    ['no-no', 'Prøv igjen'],
    ['sv_SE', 'Försök igen'],
    ['de', 'Erneut versuchen'],
    ['fi', 'Try again'],
    ['', 'Try again'],
    ['constructor', 'Try again'],
  ])('%s is answered with "%s"', (code, tryAgain) => {
    expect(localWords(code).tryAgain).toBe(tryAgain);
  });
});

describe('places in a text', () => {
  test('are filled with values', () => {
    expect(fillPlaces('{answered} of {invited}', { answered: 0, invited: 7 })).toBe('0 of 7');
  });

  test('stay as they are when nobody fills them', () => {
    expect(fillPlaces('{unknown} $& {a}', { a: '$1' })).toBe('{unknown} $& $1');
  });
});
