import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import type { ReportStore } from '../report/ports.ts';
import { reportNoteKey } from '../report/report-note-key.ts';
import type { Connection, Tables } from './tables.ts';
import { WAVE_COLUMNS } from './wave-store.ts';

const COLUMNS = [
  'portal_id as portalId',
  'wave_id as waveId',
  'link_nonce as linkNonce',
  'link_hash as linkHash',
] as const;

export function createReportStore(db: Connection): ReportStore {
  const one = ({ portalId, waveId }: { portalId: number; waveId: string }) =>
    db
      .selectFrom('reports')
      .select(COLUMNS)
      .where('portal_id', '=', portalId)
      .where('wave_id', '=', waveId);
  return {
    async add(report, at) {
      await db
        .insertInto('reports')
        .values({
          portal_id: report.portalId,
          wave_id: report.waveId,
          link_nonce: report.linkNonce,
          link_hash: report.linkHash,
          made_at: at,
        })
        .onConflict((conflict) => conflict.columns(['portal_id', 'wave_id']).doNothing())
        .execute();
      return one(report).executeTakeFirstOrThrow();
    },
    find: async (ref) => (await one(ref).executeTakeFirst()) ?? null,
    async findWave(linkHash) {
      const wave = await db
        .selectFrom('reports')
        .innerJoin('waves', (join) =>
          join
            .onRef('waves.portal_id', '=', 'reports.portal_id')
            .onRef('waves.wave_id', '=', 'reports.wave_id'),
        )
        .select(WAVE_COLUMNS)
        .where('reports.link_hash', '=', linkHash)
        .executeTakeFirst();
      return wave ?? null;
    },
    async renew({ portalId, waveId, linkNonce, linkHash }) {
      const renewed = await db
        .updateTable('reports')
        .set({ link_nonce: linkNonce, link_hash: linkHash })
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .returning('wave_id')
        .executeTakeFirst();
      return renewed !== undefined;
    },
    listUnmade: (portalId, since) =>
      db
        .selectFrom('waves')
        .select(['portal_id as portalId', 'wave_id as waveId'])
        .where('portal_id', '=', portalId)
        .where('status', '=', 'closed')
        .where('closed_at', '>=', since)
        .where(hasFinalScores)
        .where((row) => row.not(hasNote(row)))
        .where(isOfLivingCompany)
        .orderBy('closed_at')
        .orderBy('wave_id')
        .execute(),
  };
}

type WaveRow = ExpressionBuilder<Tables, 'waves'>;

/** A privacy deletion may have left nothing to report. */
function hasFinalScores(row: WaveRow) {
  return row.exists(
    row
      .selectFrom('snapshots')
      .select('snapshots.sequence')
      .whereRef('snapshots.portal_id', '=', 'waves.portal_id')
      .whereRef('snapshots.wave_id', '=', 'waves.wave_id')
      .where('snapshots.kind', '=', 'final'),
  );
}

/** `makeReport` makes the note last of all. */
function hasNote(row: WaveRow) {
  return row.exists(
    row
      .selectFrom('activities')
      .select('activity_key')
      .whereRef('activities.portal_id', '=', 'waves.portal_id')
      .where('activity_key', '=', sql<string>`${reportNoteKey('')} || waves.wave_id`)
      .where('record_id', 'is not', null),
  );
}

function isOfLivingCompany(row: WaveRow) {
  return row.exists(
    row
      .selectFrom('companies')
      .select('companies.company_id')
      .whereRef('companies.portal_id', '=', 'waves.portal_id')
      .whereRef('companies.company_id', '=', 'waves.company_id')
      .where('companies.gone_at', 'is', null),
  );
}
