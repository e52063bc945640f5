import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { toPortfolioRequest } from '../../../src/http/routes/portfolio.ts';
import { decidePage, isFiltered } from '../../../src/portfolio/read-portfolio.ts';

const NO_FILTER = {
  risks: [],
  health: null,
  ownerId: null,
  segment: null,
  industry: null,
  country: null,
  search: '',
};

describe('the query string of the portfolio', () => {
  it('asks for the highest risk first when it says nothing', () => {
    expect(toPortfolioRequest({ portalId: '1', language: 'da' })).toEqual({
      filter: NO_FILTER,
      sort: 'risk',
      descending: true,
      page: 1,
    });
  });

  it('may say everything', () => {
    expect(
      toPortfolioRequest({
        sort: 'lastWave',
        direction: 'ascending',
        page: '7',
        risk: 'high,critical',
        health: 'no_data',
        owner: '61001',
        segment: 'Tier A',
        industry: 'UTIL\0ITIES',
        country: 'Sverige',
        search: ' Å/S\0 ',
      }),
    ).toEqual({
      filter: {
        risks: ['high', 'critical'],
        health: 'no_data',
        ownerId: '61001',
        segment: 'Tier A',
        industry: 'UTILITIES',
        country: 'Sverige',
        search: 'Å/S',
      },
      sort: 'lastWave',
      descending: false,
      page: 7,
    });
  });

  it.each([
    { sort: 'owner' },
    { sort: '__proto__' },
    { direction: 'up' },
    { page: '0' },
    { page: '1.5' },
    { page: 'last' },
    { page: '1e9' },
    { risk: 'high,' },
    { risk: ['high', 'low'] },
    { health: 'ill' },
    { owner: "31' or true" },
    { search: 'x'.repeat(101) },
    { search: { like: '%' } },
    { segment: ['A', 'B'] },
    { country: 'x'.repeat(201) },
  ])('is refused when nobody could have chosen it: %o', (query) => {
    expect(() => toPortfolioRequest(query)).toThrow(ZodError);
  });
});

it.each([
  [1, 0, 1, 1],
  [9, 0, 1, 1],
  [1, 25, 1, 1],
  [2, 26, 2, 2],
  [3, 26, 2, 2],
  [4000, 100_000, 4000, 4000],
])('page %d of %d companies is page %d of %d', (wanted, found, page, pageCount) => {
  expect(decidePage(wanted, found)).toEqual({ page, pageCount });
});

it.each([
  [{}, false],
  [{ risks: ['none'] as const }, true],
  [{ health: 'watch' as const }, true],
  [{ ownerId: '31' }, true],
  [{ segment: 'A' }, true],
  [{ country: 'Norge' }, true],
  [{ search: 'a' }, true],
])('a filter with %o leaves something out: %s', (part, expected) => {
  expect(isFiltered({ ...NO_FILTER, ...part })).toBe(expected);
});
