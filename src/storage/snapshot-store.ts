import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import type { SnapshotStore } from '../survey/ports.ts';
import type { Snapshot, Wave } from '../survey/types.ts';
import { toJson } from './json.ts';
import type { Connection, Tables } from './tables.ts';
import { WAVE_COLUMNS } from './wave-store.ts';

const COLUMNS = [
  'snapshots.portal_id as portalId',
  'snapshots.snapshot_id as snapshotId',
  'snapshots.wave_id as waveId',
  'snapshots.company_id as companyId',
  'snapshots.answers_version as answersVersion',
  'snapshots.formulas_version as formulasVersion',
  'snapshots.settings_version as settingsVersion',
  'snapshots.kind',
  'snapshots.scores',
  'snapshots.computed_at as computedAt',
] as const;

const ofRadar = sql<string>`waves.radar ->> 'radarId'`;

export function createSnapshotStore(db: Connection): SnapshotStore {
  return {
    async save(snapshot) {
      await db
        .with('replaced', (query) =>
          query
            .deleteFrom('snapshots')
            .where('portal_id', '=', snapshot.portalId)
            .where('wave_id', '=', snapshot.waveId)
            .where('kind', '=', 'working')
            .where('snapshot_id', '!=', snapshot.snapshotId),
        )
        .insertInto('snapshots')
        .values(toRow(snapshot))
        .onConflict((conflict) => conflict.columns(['portal_id', 'snapshot_id']).doNothing())
        .execute();
    },
    async findLatest({ portalId, waveId }) {
      const snapshot = await db
        .selectFrom('snapshots')
        .select(COLUMNS)
        .where('portal_id', '=', portalId)
        .where('wave_id', '=', waveId)
        .orderBy('sequence', 'desc')
        .executeTakeFirst();
      return snapshot ?? null;
    },
    async listFinal({ portalId, companyId }, limit, radarId) {
      const snapshots = await ofWaves(db)
        .where('snapshots.portal_id', '=', portalId)
        .where('snapshots.company_id', '=', companyId)
        .where('snapshots.kind', '=', 'final')
        .where(isNewestFinal)
        .$if(radarId !== undefined, (query) => query.where(ofRadar, '=', radarId ?? ''))
        .orderBy('waves.opened_at', 'desc')
        .orderBy('snapshots.sequence', 'desc')
        .limit(limit)
        .execute();
      return withWaves(db, portalId, snapshots);
    },
    async findOpen({ portalId, companyId }, radarId) {
      // By the wave's company: only its waves are indexed by company whatever their state.
      const snapshots = await ofWaves(db)
        .where('waves.portal_id', '=', portalId)
        .where('waves.company_id', '=', companyId)
        .where('waves.status', 'in', ['open', 'paused'])
        .where(ofRadar, '=', radarId)
        .orderBy('waves.opened_at', 'desc')
        .orderBy('snapshots.sequence', 'desc')
        .limit(1)
        .execute();
      return (await withWaves(db, portalId, snapshots))[0] ?? null;
    },
  };
}

function ofWaves(db: Connection) {
  return db
    .selectFrom('snapshots')
    .innerJoin('waves', (join) =>
      join
        .onRef('waves.portal_id', '=', 'snapshots.portal_id')
        .onRef('waves.wave_id', '=', 'snapshots.wave_id'),
    )
    .select(COLUMNS);
}

/** A wave that was published twice counts once, or it would be compared with itself. */
function isNewestFinal(build: ExpressionBuilder<Tables, 'snapshots'>) {
  return build.not(
    build.exists(
      build
        .selectFrom('snapshots as newer')
        .select('newer.sequence')
        .whereRef('newer.portal_id', '=', 'snapshots.portal_id')
        .whereRef('newer.wave_id', '=', 'snapshots.wave_id')
        .whereRef('newer.sequence', '>', 'snapshots.sequence')
        .where('newer.kind', '=', 'final'),
    ),
  );
}

async function withWaves(
  db: Connection,
  portalId: number,
  snapshots: readonly Snapshot[],
): Promise<Array<{ wave: Wave; snapshot: Snapshot }>> {
  const waveIds = snapshots.map(({ waveId }) => waveId);
  if (waveIds.length === 0) return [];
  const waves = await db
    .selectFrom('waves')
    .select(WAVE_COLUMNS)
    .where('portal_id', '=', portalId)
    .where('wave_id', 'in', waveIds)
    .execute();
  const byId = new Map(waves.map((wave) => [wave.waveId, wave]));
  return snapshots.flatMap((snapshot) => {
    const wave = byId.get(snapshot.waveId);
    return wave ? [{ wave, snapshot }] : [];
  });
}

function toRow(snapshot: Snapshot) {
  return {
    portal_id: snapshot.portalId,
    snapshot_id: snapshot.snapshotId,
    wave_id: snapshot.waveId,
    company_id: snapshot.companyId,
    answers_version: snapshot.answersVersion,
    formulas_version: snapshot.formulasVersion,
    settings_version: snapshot.settingsVersion,
    kind: snapshot.kind,
    scores: toJson(snapshot.scores),
    computed_at: snapshot.computedAt,
  };
}
