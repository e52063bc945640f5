import { isDrop } from './point-change.ts';
import type { ScoringSettings } from './settings.ts';
import type { ChangeStatus } from './types.ts';

/** An open alert of one point; levels are point means in scale points. */
export interface Alert {
  /** The mean before the drop: back up here, the alert closes. */
  readonly baseline: number;
  readonly alertedLevel: number;
  readonly alertedDay: number;
}

export interface AlertStep {
  /** The point's mean in the wave that closed; null without answers. */
  readonly level: number | null;
  /** Its mean in the wave compared with. */
  readonly previousLevel: number | null;
  readonly status: ChangeStatus | null;
  /** Days on any calendar that counts on. */
  readonly day: number;
}

export type AlertEvent = 'open' | 'escalate' | 'close' | 'none';

/**
 * One alert per point, decided when a wave closes. A point that is already open raises no new
 * alert; it escalates when it falls on, and closes when it is back near its baseline.
 */
export function decideAlert(
  alert: Alert | null,
  step: AlertStep,
  range: number,
  settings: ScoringSettings['alerts'],
): { event: AlertEvent; alert: Alert | null } {
  const { level, previousLevel, day } = step;
  if (level === null) return { event: 'none', alert };
  if (alert === null) {
    if (!isDrop(step.status) || previousLevel === null) return { event: 'none', alert };
    return {
      event: 'open',
      alert: { baseline: previousLevel, alertedLevel: level, alertedDay: day },
    };
  }
  const near = settings.step * range;
  if (level >= alert.baseline - near - 1e-9) return { event: 'close', alert: null };
  const hasFallenOn = level <= alert.alertedLevel - near + 1e-9;
  if (hasFallenOn && day - alert.alertedDay >= settings.quietDays) {
    return { event: 'escalate', alert: { ...alert, alertedLevel: level, alertedDay: day } };
  }
  return { event: 'none', alert };
}
