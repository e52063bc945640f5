import { sql } from 'kysely';
import type { CompanyRef, WaveRef } from '../lib/refs.ts';
import type { WaveStore } from '../survey/ports.ts';
import type { Wave } from '../survey/types.ts';
import { toJson } from './json.ts';
import { notFound } from './not-found.ts';
import { prepared } from './prepared.ts';
import { requireTransaction } from './require-transaction.ts';
import type { Connection } from './tables.ts';

export const WAVE_COLUMNS = [
  'waves.portal_id as portalId',
  'waves.wave_id as waveId',
  'waves.company_id as companyId',
  'waves.company_name as companyName',
  'waves.radar',
  'waves.mode',
  'waves.status',
  'waves.sender',
  'waves.language',
  'waves.settings_version as settingsVersion',
  'waves.request_id as requestId',
  'waves.opened_at as openedAt',
  'waves.closes_at as closesAt',
  'waves.closed_at as closedAt',
  'waves.answers_version as answersVersion',
  'waves.scored_version as scoredVersion',
] as const;

export function createWaveStore(db: Connection): WaveStore {
  const waves = (portalId: number) =>
    db.selectFrom('waves').select(WAVE_COLUMNS).where('portal_id', '=', portalId);
  const one = ({ portalId, waveId }: WaveRef) => waves(portalId).where('wave_id', '=', waveId);
  const ofCompany = ({ portalId, companyId }: CompanyRef) =>
    waves(portalId)
      .where('company_id', '=', companyId)
      .orderBy('opened_at', 'desc')
      .orderBy('wave_id');
  const refs = (portalId: number) =>
    db
      .selectFrom('waves')
      .select(['portal_id as portalId', 'wave_id as waveId'])
      .where('portal_id', '=', portalId)
      .orderBy('wave_id');
  const change = ({ portalId, waveId }: WaveRef) =>
    db.updateTable('waves').where('portal_id', '=', portalId).where('wave_id', '=', waveId);

  return {
    async insert(wave) {
      const inserted = await db
        .insertInto('waves')
        .values(toRow(wave))
        .onConflict((conflict) => conflict.columns(['portal_id', 'request_id']).doNothing())
        .returning('wave_id')
        .executeTakeFirst();
      return inserted !== undefined;
    },
    get: async (ref) => orNotFound(await one(ref).executeTakeFirst()),
    async findByRequest(portalId, requestId) {
      const wave = await waves(portalId).where('request_id', '=', requestId).executeTakeFirst();
      return wave ?? null;
    },
    async lock(ref) {
      requireTransaction(db);
      // Weaker than `for update`: it lets pass the foreign keys of the wave's children.
      return orNotFound(await one(ref).forNoKeyUpdate().executeTakeFirst());
    },
    async lockState({ portalId, waveId }) {
      requireTransaction(db);
      const { rows } = await sql<Pick<Wave, 'companyId' | 'status' | 'closesAt' | 'closedAt'>>`
        ${prepared} select company_id as "companyId", status, closes_at as "closesAt", closed_at as "closedAt"
        from waves where portal_id = ${portalId} and wave_id = ${waveId}
        for no key update
      `.execute(db);
      if (!rows[0]) throw notFound('wave');
      return rows[0];
    },
    async setStatus(ref, status, closedAt) {
      await change(ref).set({ status, closed_at: closedAt }).execute();
    },
    async setClosesAt(ref, closesAt) {
      await change(ref).set({ closes_at: closesAt }).execute();
    },
    async raiseAnswersVersion(ref) {
      await change(ref)
        .set((row) => ({ answers_version: row('answers_version', '+', 1) }))
        .execute();
    },
    async setScoredVersion(ref, version) {
      await change(ref).set({ scored_version: version }).execute();
    },
    findNewest: async (ref) => (await ofCompany(ref).limit(1).executeTakeFirst()) ?? null,
    listOfCompany: (ref) => ofCompany(ref).execute(),
    listDueToClose: (portalId, now) =>
      refs(portalId)
        .where('status', 'in', ['sending', 'open', 'paused'])
        .where('closes_at', '<=', now)
        .execute(),
    listUnscored: (portalId) =>
      refs(portalId).whereRef('scored_version', '<', 'answers_version').execute(),
    async listScoredCompanies(portalId) {
      const { rows } = await sql<CompanyRef>`
        select ${portalId}::bigint as "portalId", company_id as "companyId" from (
          select company_id from waves where portal_id = ${portalId} and status = 'closed'
          union
          select company_id from assessments where portal_id = ${portalId}
        ) known
        where not exists (
          select 1 from companies
          where companies.portal_id = ${portalId} and companies.company_id = known.company_id
            and companies.gone_at is not null
        )
        order by company_id
      `.execute(db);
      return rows;
    },
  };
}

function orNotFound(wave: Wave | undefined): Wave {
  if (!wave) throw notFound('wave');
  return wave;
}

function toRow(wave: Wave) {
  return {
    portal_id: wave.portalId,
    wave_id: wave.waveId,
    company_id: wave.companyId,
    company_name: wave.companyName,
    radar: toJson(wave.radar),
    mode: wave.mode,
    status: wave.status,
    sender: toJson(wave.sender),
    language: wave.language,
    settings_version: wave.settingsVersion,
    request_id: wave.requestId,
    opened_at: wave.openedAt,
    closes_at: wave.closesAt,
    closed_at: wave.closedAt,
    answers_version: wave.answersVersion,
    scored_version: wave.scoredVersion,
  };
}
