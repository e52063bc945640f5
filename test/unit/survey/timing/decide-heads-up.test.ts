import { describe, expect, it } from 'vitest';
import { defaultPortalSettings } from '../../../../src/survey/settings.ts';
import { decideHeadsUp } from '../../../../src/survey/timing/decide-heads-up.ts';
import { planHeadsUp } from '../../../../src/survey/timing/plan-heads-up.ts';

const { sending } = defaultPortalSettings;
const timeZone = 'Europe/Copenhagen';
const here = { timeZone: null };

describe('a heads-up', () => {
  it.each([
    // A Tuesday, 10:00 in Copenhagen.
    ['2026-11-03T09:00:00Z', 2, '2026-11-03T09:00:00.000Z', '2026-11-05T09:00:00.000Z'],
    // A Friday evening: they hear on Monday at nine, and are asked on Tuesday.
    ['2026-11-06T19:00:00Z', 1, '2026-11-09T08:00:00.000Z', '2026-11-10T08:00:00.000Z'],
  ])('planned at %s for %i days before is heard at %s', (now, days, dueAt, opensAt) => {
    const headsUp = decideHeadsUp({
      people: [here],
      start: 'office_hours',
      sending,
      timeZone,
      now: new Date(now),
      days,
    });
    expect(headsUp.dueAts.map((at) => at.toISOString())).toEqual([dueAt]);
    expect(headsUp.opensAt.toISOString()).toBe(opensAt);
  });

  it('gives the last who hears of it as many days as the first', () => {
    const now = new Date('2026-11-03T09:00:00Z');
    const people = [here, { timeZone: 'Pacific/Auckland' }];
    const { dueAts, opensAt } = decideHeadsUp({
      people,
      start: 'office_hours',
      sending,
      timeZone,
      now,
      days: 3,
    });
    expect(dueAts[1]?.toISOString()).toBe('2026-11-03T20:00:00.000Z');
    expect(opensAt.toISOString()).toBe('2026-11-06T20:00:00.000Z');
  });

  it('leaves at once where the mails do', () => {
    const now = new Date('2026-11-07T02:00:00Z');
    const { dueAts } = decideHeadsUp({
      people: [here],
      start: 'now',
      sending,
      timeZone,
      now,
      days: 1,
    });
    expect(dueAts).toEqual([now]);
  });

  const settings = { ...defaultPortalSettings, headsUpDays: 2 };
  const link = { ...settings, delivery: { ...settings.delivery, channel: 'link' as const } };
  it.each([
    ['nobody chose one', defaultPortalSettings, [here], {}],
    ['somebody chose none', settings, [here], { headsUpDays: 0 }],
    ['there is nobody to tell', settings, [], {}],
    ['Radar mails no customer', link, [here], {}],
  ])('there is none where %s', (_why, given, people, choice) => {
    const now = new Date('2026-11-03T09:00:00Z');
    expect(planHeadsUp({ settings: given, timeZone }, people, choice, now)).toBeNull();
  });
});
