import { describe, expect, it } from 'vitest';
import { decideExtension, listExtensions } from '../../../src/survey/decide-extension.ts';
import { decideWaveAction, hasAnybodyToRemind } from '../../../src/survey/decide-wave-action.ts';
import type { WaveAction } from '../../../src/survey/decide-wave-action.ts';
import type { Invitation, WaveStatus } from '../../../src/survey/types.ts';
import { buildInvitation, buildWave } from '../../support/builders.ts';

const NOW = new Date('2026-11-10T09:00:00Z');
const LATER = new Date('2026-11-16T09:00:00Z');

describe('in the state', () => {
  const actions: readonly WaveAction[] = ['remind', 'extend', 'pause', 'resume', 'close', 'cancel'];

  it.each<[WaveStatus, string]>([
    ['draft', 'cancel'],
    ['scheduled', 'cancel'],
    ['sending', 'extend pause close cancel'],
    ['open', 'remind extend pause close cancel'],
    ['paused', 'extend resume close cancel'],
    ['closed', ''],
    ['cancelled', ''],
  ])('%s one can do: %s', (status, expected) => {
    const possible = actions.filter(
      (action) => decideWaveAction({ status, closesAt: LATER }, action, NOW).kind === 'do',
    );
    expect(possible.join(' ')).toBe(expected);
  });

  it.each<[WaveStatus, WaveAction]>([
    ['paused', 'pause'],
    ['open', 'resume'],
    ['closed', 'close'],
    ['cancelled', 'cancel'],
  ])('%s it is no use to %s again, and no harm', (status, action) => {
    expect(decideWaveAction({ status, closesAt: LATER }, action, NOW)).toEqual({ kind: 'done' });
  });

  it.each<[WaveStatus, WaveAction, string]>([
    ['open', 'remind', 'refused'],
    ['open', 'pause', 'refused'],
    ['paused', 'resume', 'refused'],
    ['open', 'extend', 'do'],
    ['open', 'close', 'do'],
  ])('%s at the closing time, "%s" is %s', (status, action, kind) => {
    expect(decideWaveAction({ status, closesAt: NOW }, action, NOW).kind).toBe(kind);
  });
});

describe('an extension', () => {
  const wave = buildWave({ closesAt: LATER });
  const moment = { now: NOW, timeZone: 'Europe/Copenhagen' };

  it.each([
    ['to the next day', '2026-11-17', 'do'],
    ['to the day that it has', '2026-11-16', 'done'],
    ['to an earlier day', '2026-11-15', 'refused'],
    ['to today', '2026-11-10', 'refused'],
    ['to the 90th day from now', '2027-02-08', 'do'],
    ['to the 91st day from now', '2027-02-09', 'refused'],
  ])('%s: %s is %s', (_what, day, kind) => {
    expect(decideExtension(wave, day, moment).kind).toBe(kind);
  });

  it('ends late on its day, in the time zone of the portal', () => {
    expect(decideExtension(wave, '2026-11-20', moment)).toEqual({
      kind: 'do',
      closesAt: new Date('2026-11-20T22:00:00Z'),
    });
  });

  it('of a wave that is over is refused', () => {
    const closed = { ...wave, status: 'closed' as const };
    expect(decideExtension(closed, '2026-11-20', moment)).toMatchObject({
      kind: 'refused',
      error: { code: 'wave_state' },
    });
  });

  it('is offered by the week, as far as 90 days go', () => {
    expect(listExtensions(wave, moment)).toEqual([
      '2026-11-23',
      '2026-11-30',
      '2026-12-07',
      '2026-12-16',
    ]);
    const long = { closesAt: new Date('2027-01-30T09:00:00Z') };
    expect(listExtensions(long, moment)).toEqual(['2027-02-06']);
    expect(listExtensions({ closesAt: new Date('2027-02-08T09:00:00Z') }, moment)).toEqual([]);
  });
});

describe('there is somebody to remind', () => {
  it.each<[string, Partial<Invitation>, boolean]>([
    ['who got the mail and is silent', { delivery: 'sent' }, true],
    ['who perhaps got it', { delivery: 'unknown' }, true],
    ['unless it waits', { delivery: 'queued' }, false],
    ['unless it failed', { delivery: 'failed' }, false],
    ['unless they have answered', { delivery: 'sent', response: 'answered' }, false],
    ['unless they were withdrawn', { delivery: 'sent', response: 'withdrawn' }, false],
  ])('%s', (_what, changes, expected) => {
    expect(hasAnybodyToRemind({ mode: 'named' }, [buildInvitation(changes)])).toBe(expected);
  });

  it.each(['confidential', 'anonymous'] as const)(
    'always in %s mode: that nobody is left would tell that all have answered',
    (mode) => {
      const answered = [buildInvitation({ delivery: 'sent', response: 'answered' })];
      expect(hasAnybodyToRemind({ mode }, answered)).toBe(true);
    },
  );
});
