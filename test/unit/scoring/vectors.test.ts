import { describe, expect, it } from 'vitest';
import { findDifferences } from './find-differences.ts';
import { isUsed, measures } from './measures.ts';
import type { Vector } from './measures.ts';
import { readFixture } from './read-fixture.ts';

const vectors = readFixture<Vector>('RADAR_VECTORS', 'vectors-open.json');

describe('the vectors of the specification', () => {
  it.each(vectors.filter(isUsed))('$id', (vector) => {
    const measure = measures[vector.measure];
    if (!measure) throw new Error(`Nothing computes the measure "${vector.measure}".`);
    expect(findDifferences(measure(vector), vector.expected, vector.tolerance)).toEqual([]);
  });
});
