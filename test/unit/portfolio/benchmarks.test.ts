import { describe, expect, it } from 'vitest';
import { driversReply } from '../../../src/contracts/drivers.ts';
import { viewDrivers } from '../../../src/http/views/drivers.ts';
import { compareHealth } from '../../../src/portfolio/benchmarks/compare-health.ts';
import type { CompanyRatings } from '../../../src/portfolio/benchmarks/ports.ts';
import { createRatingSums } from '../../../src/portfolio/benchmarks/sum-ratings.ts';
import { LANGUAGES } from '../../../src/texts/language.ts';
import { buildPortal } from '../../storage/samples.ts';
import { buildRadar } from '../../support/builders.ts';

const AT = new Date('2026-11-30T02:15:00Z');
const crowd = (size: number) =>
  Array.from({ length: size }, (_, index) => ({ score: 10 * index, count: 1 }));

describe('a company beside the others', () => {
  it('stands in every crowd that is large enough', () => {
    const crowds = {
      all: crowd(20),
      industry: { name: 'ENERGY', crowd: crowd(10) },
      country: { name: 'Norge', crowd: crowd(9) },
    };
    expect(compareHealth(50, crowds)).toEqual([
      { crowd: 'all', name: '', percentile: 27.5, size: 20 },
      { crowd: 'industry', name: 'ENERGY', percentile: 55, size: 10 },
    ]);
  });

  it('stands nowhere without a score, and before the first night', () => {
    expect(compareHealth(null, { all: crowd(20), industry: null, country: null })).toEqual([]);
    expect(compareHealth(50, null)).toEqual([]);
  });
});

/** People of one company; point p1 moves with what they say, p2 does not, few have rated p3. */
function ratingsOf(people: number): CompanyRatings {
  const { points } = buildRadar();
  return {
    companyId: '1',
    points: points.map((point) =>
      point.id === 'p1' ? { ...point, scale: { min: 1, max: 5 } } : point,
    ),
    people: Array.from({ length: people }, (_, index) => ({
      recommend: 2 * (index % 5),
      now: { p1: 1 + (index % 5), p2: 5, ...(index < 29 && { p3: index % 3 }) },
    })),
  };
}

describe('what goes with recommendation', () => {
  const reportOf = (people: number) => {
    const sums = createRatingSums();
    sums.add(ratingsOf(people));
    return { points: sums.finish(), companies: 1, computedAt: AT };
  };
  const view = (people: number, language: (typeof LANGUAGES)[number] = 'en') =>
    viewDrivers({ drivers: reportOf(people), portal: buildPortal(), language });

  it('is measured in percent of each scale, the strongest first', () => {
    const [first, second, third] = reportOf(40).points;
    expect(first).toMatchObject({ pointId: 'p1', n: 40 });
    expect(first?.driver?.correlation).toBeCloseTo(1, 9);
    // From 1 to 5 is 0 to 100: ten of a hundred are 0.4 steps, and each step is worth 2.
    expect(first?.driver?.slopePerTen).toBeCloseTo(0.8, 9);
    expect([second?.pointId, second?.driver, third?.n]).toEqual(['p2', null, 29]);
  });

  it('is worded, with what is not known said plainly', () => {
    const reply = driversReply.parse(view(40));
    expect(reply.state).toBe('rows');
    expect(
      reply.rows.map(({ connection, slope, strength, people }) => [
        ...[connection.text, slope.text, strength, people],
      ]),
    ).toEqual([
      ['Strongly', '+0.8', '1.00 (1.00 to 1.00)', '40'],
      ['All said the same', '--', '--', '40'],
      ['Too few answers', '--', '--', '29'],
    ]);
    expect(reply.countedOn).toBe('Counted on 30 November 2026, over 1 company.');
  });

  it('says how many answers there are as long as they are too few', () => {
    expect(view(12)).toMatchObject({
      state: 'few',
      rows: [],
      empty: { text: expect.stringMatching(/at least 30 people.*12 people/) as string },
    });
  });

  it.each(LANGUAGES)('waits for the first night in %s', (language) => {
    const reply = viewDrivers({ drivers: null, portal: buildPortal(), language });
    expect(reply).toMatchObject({ state: 'waiting', rows: [], countedOn: '' });
    expect(reply.empty.title).not.toBe('');
  });
});
