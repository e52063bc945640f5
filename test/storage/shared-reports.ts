import type { SharedReply, SharedReport } from '../../src/report/shared/shared-report.ts';
import { buildWave } from '../support/builders.ts';

interface SharedReportSample {
  readonly portalId: number;
  readonly waveId?: string;
  /** Null for a draft. */
  readonly linkHash: string | null;
  readonly heard?: string;
  readonly version?: number;
}

/** A shared report with one action, whose nonce was made with the key of the test houses. */
export function buildSharedReport(sample: SharedReportSample): SharedReport {
  const { portalId, waveId = buildWave().waveId, linkHash, heard = 'Slow', version = 1 } = sample;
  return {
    portalId,
    waveId,
    version,
    content: {
      language: 'en',
      actions: [{ pointId: 'trust', heard, doing: 'Answer in a day', by: '', until: '2026-12-24' }],
    },
    requestId: `share-${version}`,
    savedAt: new Date('2026-11-03T10:00:00Z'),
    link: linkHash === null ? null : { linkNonce: 'test.nonce', linkHash },
  };
}

export function buildSharedReply(overrides: Partial<SharedReply> = {}): SharedReply {
  return {
    replyId: 'reply-0000000001',
    pointId: 'trust',
    kind: 'comment',
    comment: 'By all means',
    repliedAt: new Date('2026-11-04T10:00:00Z'),
    ...overrides,
  };
}
