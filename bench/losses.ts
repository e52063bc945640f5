import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'kysely';
import { reportLosses } from '../src/churn/losses/report-losses.ts';
import type { LossStore } from '../src/churn/losses/ports.ts';
import { systemClock } from '../src/lib/clock.ts';
import { createLog } from '../src/lib/log.ts';
import { openDatabase } from '../src/storage/database.ts';
import type { Database } from '../src/storage/database.ts';
import { createHistoryStore } from '../src/storage/history-store.ts';
import { createLossStore } from '../src/storage/loss-store.ts';
import { createPortalStore } from '../src/storage/portal-store.ts';
import { createSettingsStore } from '../src/storage/settings-store.ts';
import { defaultPortalSettings } from '../src/survey/settings.ts';
import { buildScores, radar } from './card-data.ts';
import { atMost } from './result.ts';
import type { BenchResult } from './result.ts';

const PORTAL = 1;
const COMPANIES = 20_000;
const ASSESSMENTS_EACH = 30;
const WAVES_EACH = 3;

/** The night's report of a portal's losses, on the embedded database; time, and memory beside it. */
export async function benchLosses(): Promise<BenchResult[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'radar-losses-'));
  const log = createLog('error');
  const database = await openDatabase({ dataDir, log, transactionTimeoutMs: 600_000 });
  try {
    await fillPortal(database);
    const storage = {
      losses: createLossStore(database.kysely),
      history: createHistoryStore(database.kysely),
      settings: createSettingsStore(database.kysely),
      portals: createPortalStore(database.kysely),
    };
    const settings = { ...defaultPortalSettings, lostProperty: 'state', lostValue: 'former' };
    await storage.settings.save(PORTAL, settings, systemClock.now());
    const startedAt = performance.now();
    await reportLosses({ storage, clock: systemClock, log }, PORTAL);
    const seconds = (performance.now() - startedAt) / 1000;
    // Once more, because collecting garbage takes time.
    const watched = watchHeap(storage.losses);
    const losses = watched.losses;
    await reportLosses({ storage: { ...storage, losses }, clock: systemClock, log }, PORTAL);
    return [
      atMost(`losses: report of ${COMPANIES} companies, embedded database`, seconds, 's', 30),
      atMost('losses: memory that it holds at a time', watched.megabytes(), 'MB', 100),
    ];
  } finally {
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What is alive in the heap while a page is held, in MB and without garbage. */
function watchHeap(losses: LossStore) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  const before = heap();
  let peak = before;
  const listWaves: LossStore['listWaves'] = async (...page) => {
    const held = await losses.listWaves(...page);
    peak = Math.max(peak, heap());
    return held;
  };
  return { losses: { ...losses, listWaves }, megabytes: () => peak - before };
}

/** One company in ten is lost; its risk rose half a year before, with one reason of several. */
async function fillPortal({ kysely }: Database): Promise<void> {
  const each = sql.raw(`generate_series(1, ${COMPANIES}) c`);
  const [assessments, waves] = [sql.raw(String(ASSESSMENTS_EACH)), sql.raw(String(WAVES_EACH))];
  await sql`
    insert into portals (portal_id, status, time_zone, currency, ui_domain, language)
    values (${PORTAL}, 'connected', 'Europe/Copenhagen', 'DKK', 'app.portal.example', 'en')
  `.execute(kysely);
  await sql`
    insert into companies (portal_id, company_id, name) select ${PORTAL}, c::text, 'Firma ' || c
    from ${each}
  `.execute(kysely);
  await sql`
    insert into lost_companies (portal_id, company_id, lost_on, post_mortem, found_at)
    select ${PORTAL}, c::text, (now() - interval '20 days')::date::text,
      '{"leadDays": 195, "levelInTime": "low"}', now()
    from ${each} where c % 10 = 0
  `.execute(kysely);
  await sql`
    insert into assessments (portal_id, assessment_id, company_id, assessed_at, input, result, since)
    select ${PORTAL}, 'asm_' || c || '_' || n, c::text, now() - make_interval(days => 10 * (31 - n)),
      '{"items": [], "sources": {"behaviour": 2, "publishedWave": true}}',
      jsonb_build_object('level', case when n > 8 and c % 7 = 0 then 'high' else 'low' end,
        'score', n, 'codes', case when n > 8 and c % 7 = 0
          then '["silence"]'::jsonb else '["usage_drop"]' end,
        'trigger', '["behaviour"]'::jsonb, 'stampMoves', false), now()
    from ${each}, generate_series(1, ${assessments}) n
  `.execute(kysely);
  await sql`
    insert into waves (portal_id, wave_id, company_id, company_name, radar, mode, status, sender,
      language, settings_version, request_id, opened_at, closes_at, closed_at, answers_version,
      scored_version)
    select ${PORTAL}, 'wav_' || c || '_' || n, c::text, 'Firma ' || c, ${JSON.stringify(radar)}::jsonb,
      case when c % 3 = 0 then 'anonymous' else 'named' end, 'closed', '{"name":"","email":""}',
      'en', 0, c || '-' || n, opened, opened, opened, 10, 10
    from ${each}, generate_series(1, ${waves}) n,
      lateral (select now() - make_interval(days => 91 * n) as opened) as times
  `.execute(kysely);
  await sql`
    insert into snapshots (portal_id, snapshot_id, wave_id, company_id, answers_version,
      formulas_version, settings_version, kind, scores, computed_at)
    select ${PORTAL}, 'snp_' || c || '_' || n, 'wav_' || c || '_' || n, c::text, 10, 1, 0, 'final',
      case when c % 5 = 0 then jsonb_set(scores, '{nps,detractors}', '2')
        when c % 4 = 0 then jsonb_set(scores, '{coverage,coverage}', '10') else scores end, now()
    from (select ${JSON.stringify(buildScores())}::jsonb as scores) as of, ${each}, generate_series(1, ${waves}) n
  `.execute(kysely);
  await sql`analyze`.execute(kysely);
}
