import type { WaveRef } from '../lib/refs.ts';
import type { SharedReport } from '../report/shared/shared-report.ts';
import type { SharedReportStore } from '../report/shared/shared-report-store.ts';
import { toJson } from './json.ts';
import type { Connection } from './tables.ts';
import { WAVE_COLUMNS } from './wave-store.ts';

const COLUMNS = [
  'portal_id as portalId',
  'wave_id as waveId',
  'version',
  'content',
  'request_id as requestId',
  'saved_at as savedAt',
  'link_nonce as linkNonce',
  'link_hash as linkHash',
] as const;

export function createSharedReportStore(db: Connection): SharedReportStore {
  return {
    async find({ portalId, waveId }) {
      const row = await db
        .selectFrom('shared_reports')
        .select(COLUMNS)
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .executeTakeFirst();
      return row ? fromRow(row) : null;
    },
    async save(report) {
      if (await isRetained(db, report)) return false;
      const values = {
        version: report.version,
        content: toJson(report.content),
        request_id: report.requestId,
        saved_at: report.savedAt,
        link_nonce: report.link?.linkNonce ?? null,
        link_hash: report.link?.linkHash ?? null,
      };
      await db
        .insertInto('shared_reports')
        .values({ portal_id: report.portalId, wave_id: report.waveId, ...values })
        .onConflict((conflict) => conflict.columns(['portal_id', 'wave_id']).doUpdateSet(values))
        .execute();
      return true;
    },
    async findOpened(linkHash) {
      const row = await db
        .selectFrom('shared_reports')
        .select(COLUMNS)
        .where('link_hash', '=', linkHash)
        .executeTakeFirst();
      if (!row) return null;
      const wave = await db
        .selectFrom('waves')
        .select(WAVE_COLUMNS)
        .where('portal_id', '=', row.portalId)
        .where('wave_id', '=', row.waveId)
        .executeTakeFirst();
      return wave ? { wave, report: fromRow(row) } : null;
    },
    async addReply({ portalId, waveId }, reply) {
      await db
        .insertInto('shared_replies')
        .values({
          portal_id: portalId,
          wave_id: waveId,
          reply_id: reply.replyId,
          point_id: reply.pointId,
          kind: reply.kind,
          comment: reply.comment,
          replied_at: reply.repliedAt,
        })
        .onConflict((conflict) =>
          conflict.columns(['portal_id', 'wave_id', 'reply_id']).doNothing(),
        )
        .execute();
    },
    listReplies: ({ portalId, waveId }) =>
      db
        .selectFrom('shared_replies')
        .select([
          'reply_id as replyId',
          'point_id as pointId',
          'kind',
          'comment',
          'replied_at as repliedAt',
        ])
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .orderBy('sequence')
        .execute(),
  };
}

async function isRetained(db: Connection, { portalId, waveId }: WaveRef): Promise<boolean> {
  const retained = await db
    .selectFrom('waves')
    .select('wave_id')
    .where('portal_id', '=', portalId)
    .where('wave_id', '=', waveId)
    .where('retained_at', 'is not', null)
    .executeTakeFirst();
  return retained !== undefined;
}

type Row = Omit<SharedReport, 'link'> & {
  readonly linkNonce: string | null;
  readonly linkHash: string | null;
};

function fromRow({ linkNonce, linkHash, ...report }: Row): SharedReport {
  const link = linkNonce !== null && linkHash !== null ? { linkNonce, linkHash } : null;
  return { ...report, link };
}
