import { describe, expect, test } from 'vitest';
import { keepSaid, listBegun, readRatings } from '../../../src/survey/list-followups.ts';
import { buildRadar } from '../../support/builders.ts';

const radar = buildRadar();

test('ratings are read from what was entered, as far as they are on their scale', () => {
  const fields = {
    'p.p1.now': '3',
    'p.p1.desired': '',
    'p.p2.now': '11',
    'p.p3.desired': '9',
    'p.gone.now': '4',
    recommend: '2',
  };
  expect(readRatings(radar, fields)).toEqual({
    p1: { now: 3, desired: null },
    p3: { now: null, desired: 9 },
  });
});

describe('what was said about points', () => {
  test('is kept where anything was said, and of the radar’s points alone', () => {
    const said = { why: 'Too slow', wanted: '' };
    const followups = { p1: said, p2: { why: '', wanted: '' }, gone: said };
    expect(keepSaid(radar, followups)).toEqual({ p1: said });
  });

  test('shows which points were asked before, also when nothing was said', () => {
    expect(listBegun(radar, { 'f.p3.wanted': 'x', 'f.p1.why': '', 'f.gone.why': 'x' })).toEqual([
      'p1',
      'p3',
    ]);
  });
});
