import type { Decision } from '../../src/report/decisions/decision.ts';
import { buildWave } from '../support/builders.ts';

export function buildDecision(overrides: Partial<Decision> = {}): Decision {
  return {
    portalId: 1,
    waveId: buildWave().waveId,
    pointId: 'trust',
    choice: 'now',
    ownerId: '31',
    dueOn: '2026-12-24',
    wantsTask: true,
    decidedAt: new Date('2026-11-03T10:00:00Z'),
    requestId: 'decision-1',
    ...overrides,
  };
}
