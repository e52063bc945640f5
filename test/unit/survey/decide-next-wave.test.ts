import { describe, expect, it } from 'vitest';
import { decideNextWave } from '../../../src/survey/decide-next-wave.ts';
import type { NextWaveInput } from '../../../src/survey/decide-next-wave.ts';
import { decidePutOff } from '../../../src/survey/decide-put-off.ts';
import { defaultPortalSettings } from '../../../src/survey/settings.ts';

const { sending } = defaultPortalSettings;
/** A Wednesday, 10:00 in Copenhagen. */
const NOW = new Date('2026-11-18T09:00:00Z');

const opened = (day: string): Date => new Date(`${day}T10:00:00Z`);
const renewal = (day: string): Date => new Date(`${day}T00:00:00Z`);

const input = (changes: Partial<NextWaveInput> = {}, repeat = {}): NextWaveInput => ({
  lastOpenedAt: opened('2026-11-02'),
  renewalAt: null,
  nextWaveAt: null,
  repeatFrom: null,
  tries: 0,
  isLost: false,
  settings: {
    repeat: { months: 3, daysBeforeRenewal: 0, ...repeat },
    repeatFloorDays: 30,
    sending,
  },
  timeZone: 'Europe/Copenhagen',
  now: NOW,
  ...changes,
});
const decide = (changes: Partial<NextWaveInput> = {}, repeat = {}): string | null =>
  decideNextWave(input(changes, repeat))?.toISOString() ?? null;

describe('the next wave comes', () => {
  it.each<[string, Partial<NextWaveInput>, object, string | null]>([
    ['never, unless it is set', {}, { months: 0 }, null],
    ['never where none was sent before', { lastOpenedAt: null }, {}, null],
    ['never on a company that is lost', { isLost: true }, {}, null],
    ['some months after the last one', {}, {}, '2027-02-02T08:00:00.000Z'],
    ['at nine by the summer’s clock', {}, { months: 6 }, '2027-05-03T07:00:00.000Z'],
    [
      'on the Monday after a weekend',
      { lastOpenedAt: opened('2026-10-07') },
      {},
      '2027-01-07T08:00:00.000Z',
    ],
    [
      'on the last day of a short month',
      { lastOpenedAt: opened('2026-10-31') },
      { months: 6 },
      '2027-04-30T07:00:00.000Z',
    ],
    [
      'not within the floor',
      { settings: { repeat: { months: 2, daysBeforeRenewal: 0 }, repeatFloorDays: 120, sending } },
      {},
      '2027-03-02T08:00:00.000Z',
    ],
    [
      'before the renewal, when that comes first',
      { renewalAt: renewal('2027-01-31') },
      { daysBeforeRenewal: 30 },
      '2027-01-01T08:00:00.000Z',
    ],
    [
      'before the renewal alone',
      { renewalAt: renewal('2027-06-30') },
      { months: 0, daysBeforeRenewal: 90 },
      '2027-04-01T07:00:00.000Z',
    ],
    [
      'after the months, when they come first',
      { renewalAt: renewal('2027-12-31') },
      { daysBeforeRenewal: 30 },
      '2027-02-02T08:00:00.000Z',
    ],
    [
      'never for a renewal that was asked about within the floor',
      { renewalAt: renewal('2026-12-30') },
      { months: 0, daysBeforeRenewal: 30 },
      null,
    ],
    [
      'for a renewal that was asked about before the floor',
      { renewalAt: renewal('2027-01-01') },
      { months: 0, daysBeforeRenewal: 30 },
      '2026-12-02T08:00:00.000Z',
    ],
    [
      'never for a renewal that is over',
      { renewalAt: renewal('2026-11-18'), lastOpenedAt: opened('2026-01-05') },
      { months: 0, daysBeforeRenewal: 30 },
      null,
    ],
    ['never without a renewal to come before', {}, { months: 0, daysBeforeRenewal: 30 }, null],
    [
      'not before it was put off to',
      { repeatFrom: new Date('2027-03-01T08:00:00Z') },
      {},
      '2027-03-01T08:00:00.000Z',
    ],
    [
      'never for a renewal that it was put off behind',
      { renewalAt: renewal('2027-01-31'), repeatFrom: new Date('2027-02-01T08:00:00Z') },
      { months: 0, daysBeforeRenewal: 30 },
      null,
    ],
  ])('%s', (_what, changes, repeat, expected) => {
    expect(decide(changes, repeat)).toBe(expected);
  });
});

describe('a date that was missed', () => {
  const overdue = { lastOpenedAt: opened('2026-05-04') };

  it('is made up for on the next working day, not at once', () => {
    expect(decide(overdue)).toBe('2026-11-19T08:00:00.000Z');
    expect(decide({ ...overdue, now: new Date('2026-11-20T09:00:00Z') })).toBe(
      '2026-11-23T08:00:00.000Z',
    );
  });

  it('stays where it was planned, however often that is done anew', () => {
    const nextWaveAt = new Date('2026-11-19T08:00:00Z');
    for (const now of [
      '2026-11-19T01:15:00Z',
      '2026-11-19T08:00:00Z',
      '2026-11-19T12:00:00Z',
      '2026-11-25T01:15:00Z',
    ]) {
      expect(decide({ ...overdue, nextWaveAt, now: new Date(now) })).toBe(nextWaveAt.toISOString());
    }
  });

  it('stays due from the moment that it comes', () => {
    const nextWaveAt = new Date('2026-11-18T08:00:00Z');
    expect(decide({ lastOpenedAt: opened('2026-08-18'), nextWaveAt })).toBe(
      nextWaveAt.toISOString(),
    );
  });

  it('does not wait for a later plan of another setting', () => {
    const nextWaveAt = new Date('2027-05-04T07:00:00Z');
    expect(decide({ ...overdue, nextWaveAt })).toBe('2026-11-19T08:00:00.000Z');
  });

  it('before a renewal is made up for while the renewal lies ahead', () => {
    const late = { ...overdue, renewalAt: renewal('2026-12-01') };
    expect(decide(late, { months: 0, daysBeforeRenewal: 60 })).toBe('2026-11-19T08:00:00.000Z');
  });
});

describe('a company on which nobody can be asked', () => {
  it('is tried again in a week, for four weeks, then after another interval', () => {
    let facts = input({
      lastOpenedAt: opened('2026-08-18'),
      nextWaveAt: new Date('2026-11-18T08:00:00Z'),
    });
    const tried: string[] = [];
    for (let nr = 0; nr < 5; nr += 1) {
      facts = { ...facts, ...decidePutOff(facts, null) };
      const nextWaveAt = decideNextWave(facts);
      tried.push(nextWaveAt?.toISOString().slice(0, 10) ?? 'never');
      facts = { ...facts, nextWaveAt, now: new Date((nextWaveAt ?? NOW).getTime() + 60_000) };
    }
    expect(tried).toEqual(['2026-11-25', '2026-12-02', '2026-12-09', '2026-12-16', '2027-03-16']);
    expect(facts.tries).toBe(0);
  });

  it('is tried when a rest is over, and loses no try by that', () => {
    const facts = input({ lastOpenedAt: opened('2026-08-18'), tries: 2 });
    // A Saturday: nobody is asked before Monday.
    expect(decidePutOff(facts, '2026-12-05')).toEqual({
      repeatFrom: new Date('2026-12-07T08:00:00Z'),
      tries: 2,
    });
    // A day that is over tells nothing.
    expect(decidePutOff(facts, '2026-11-18').tries).toBe(3);
  });

  it('gives a renewal up, and waits for the next one', () => {
    const facts = input(
      { lastOpenedAt: opened('2026-01-05'), renewalAt: renewal('2026-12-31'), tries: 4 },
      { months: 0, daysBeforeRenewal: 60 },
    );
    const putOff = { ...facts, ...decidePutOff(facts, null) };
    expect(decideNextWave(putOff)).toBeNull();
    const renewed = { ...putOff, renewalAt: renewal('2027-12-31') };
    expect(decideNextWave(renewed)?.toISOString()).toBe('2027-11-01T08:00:00.000Z');
  });

  it('is not put off beyond its renewal', () => {
    const facts = input(
      { lastOpenedAt: opened('2026-01-05'), renewalAt: renewal('2026-11-23') },
      { months: 0, daysBeforeRenewal: 60 },
    );
    expect(decideNextWave({ ...facts, ...decidePutOff(facts, null) })).toBeNull();
  });
});
