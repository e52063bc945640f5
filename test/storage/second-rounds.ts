import type {
  SecondAnswer,
  SecondInvitation,
  SecondRound,
} from '../../src/survey/second-round/second-round.ts';
import { buildWave } from '../support/builders.ts';

const { waveId } = buildWave();

/** A second round that lasts until 10 November 2026. */
export function buildSecondRound(overrides: Partial<SecondRound> = {}): SecondRound {
  return {
    portalId: 1,
    waveId,
    requestId: 'second-round-1',
    pointIds: ['p1', 'p2'],
    startedAt: new Date('2026-11-03T09:00:00Z'),
    endsAt: new Date('2026-11-10T09:00:00Z'),
    stoppedAt: null,
    ...overrides,
  };
}

export function buildSecondInvitation(overrides: Partial<SecondInvitation> = {}): SecondInvitation {
  return {
    portalId: 1,
    waveId,
    invitationId: 'inv_second',
    delivery: 'queued',
    response: 'none',
    linkNonce: 'k1.second',
    linkHash: 'second hash',
    dueAt: new Date('2026-11-03T09:00:00Z'),
    ...overrides,
  };
}

export function buildSecondAnswer(overrides: Partial<SecondAnswer> = {}): SecondAnswer {
  return {
    portalId: 1,
    waveId,
    answerId: 'sca_00000000000000000001',
    invitationId: 'inv_second',
    said: { p1: { why: 'Det går for langsomt ø', wanted: '' } },
    submittedAt: new Date('2026-11-04T10:15:00.123Z'),
    ...overrides,
  };
}
