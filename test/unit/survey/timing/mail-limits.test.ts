import { describe, expect, it } from 'vitest';
import { countLeft, listLimits } from '../../../../src/survey/timing/mail-limits.ts';
import { takeTurns } from '../../../../src/survey/timing/take-turns.ts';

const NOW = new Date('2026-11-03T23:30:00Z');

describe('the limits of a portal', () => {
  it('are those that are set, the day by its own calendar', () => {
    const both = { mostPerMinute: 60, mostPerDay: 500 };
    expect(listLimits(both, 'Europe/Copenhagen', NOW)).toEqual([
      { kind: 'day', period: '2026-11-04', most: 500 },
      { kind: 'minute', period: '2026-11-03T23:30', most: 60 },
    ]);
    expect(listLimits({ mostPerMinute: 0, mostPerDay: 0 }, 'UTC', NOW)).toEqual([]);
  });

  it('leave room for what was not handed over, and never for less than nothing', () => {
    const limits = listLimits({ mostPerMinute: 60, mostPerDay: 500 }, 'UTC', NOW);
    const left = (mails: number) => countLeft(limits, new Map([['2026-11-03', mails]]));
    expect(countLeft([], new Map())).toEqual({ day: Infinity, minute: Infinity });
    expect(countLeft(limits, new Map())).toEqual({ day: 500, minute: 60 });
    expect(left(460)).toEqual({ day: 40, minute: 60 });
    expect(left(501)).toEqual({ day: 0, minute: 60 });
  });
});

describe('waves take turns', () => {
  const mails = 'a a a a a b b c'.split(' ').map((waveId, index) => ({ waveId, index }));
  const turns = (most: number) =>
    takeTurns(mails, most).map(({ waveId, index }) => `${waveId}${index}`);

  it('so that a small one does not wait for a large one', () => {
    expect(turns(5)).toEqual(['a0', 'b5', 'c7', 'a1', 'b6']);
  });

  it('and all go where there is room for all', () => {
    expect(turns(8)).toHaveLength(8);
    expect(turns(Number.POSITIVE_INFINITY)).toHaveLength(8);
    expect(turns(0)).toEqual([]);
  });
});
