import { describe, expect, it } from 'vitest';
import { decideAlert } from '../../../src/scoring/alert.ts';
import type { Alert, AlertStep } from '../../../src/scoring/alert.ts';
import { defaultScoringSettings } from '../../../src/scoring/settings.ts';

const open: Alert = { baseline: 8, alertedLevel: 6, alertedDay: 0 };
const decide = (alert: Alert | null, step: Partial<AlertStep>) =>
  decideAlert(
    alert,
    { level: 6, previousLevel: 8, status: 'stable', day: 30, ...step },
    10,
    defaultScoringSettings.alerts,
  );

describe('the alert of a point', () => {
  it('opens with a drop and remembers where it came from', () => {
    expect(decide(null, { status: 'drop_unmatched' })).toEqual({
      event: 'open',
      alert: { baseline: 8, alertedLevel: 6, alertedDay: 30 },
    });
  });

  it('stays shut without a drop', () => {
    expect(decide(null, {})).toEqual({ event: 'none', alert: null });
    expect(decide(null, { status: null })).toEqual({ event: 'none', alert: null });
  });

  it('opens no second time', () => {
    expect(decide(open, { status: 'drop_confirmed' })).toEqual({ event: 'none', alert: open });
  });

  it('escalates by half a point further down, after two weeks', () => {
    expect(decide(open, { level: 5.5, day: 13 }).event).toBe('none');
    expect(decide(open, { level: 5.5, day: 14 })).toEqual({
      event: 'escalate',
      alert: { baseline: 8, alertedLevel: 5.5, alertedDay: 14 },
    });
    expect(decide(open, { level: 5.6 }).event).toBe('none');
  });

  it('closes near its baseline', () => {
    expect(decide(open, { level: 7.5 })).toEqual({ event: 'close', alert: null });
    expect(decide(open, { level: 7.4 }).event).toBe('none');
  });

  it('waits when nobody answered', () => {
    expect(decide(open, { level: null })).toEqual({ event: 'none', alert: open });
  });
});
