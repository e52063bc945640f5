import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { defaultRiskSettings } from '../../src/churn/risk-settings.ts';
import { cardReply } from '../../src/contracts/card-reply.ts';
import { settingsPreview } from '../../src/contracts/settings-preview.ts';
import type { SettingsPreviewReply } from '../../src/contracts/settings-preview.ts';
import { saveConnected } from '../../src/portal/save-connected.ts';
import { defaultScoringSettings } from '../../src/scoring/settings.ts';
import type { Database } from '../../src/storage/database.ts';
import { LANGUAGES } from '../../src/texts/language.ts';
import { text } from '../../src/texts/catalogue.ts';
import { buildAssessment, buildCompany, buildSnapshot } from '../storage/samples.ts';
import { buildWave } from '../support/builders.ts';
import { openTestDatabase } from '../support/databases.ts';
import { PORTAL, SECOND_PORTAL } from '../support/hubspot-stand-in.ts';
import { NOW, startPortalServer } from '../support/start-portal-server.ts';
import type { PortalServer } from '../support/start-portal-server.ts';

let database: Database;
let server: PortalServer;
beforeAll(async () => {
  database = await openTestDatabase('pglite');
});
afterAll(() => database.close());
beforeEach(async () => {
  server = await startPortalServer(database);
  const { storage, hubspot } = server;
  await saveConnected(storage, { ...hubspot.answers.account, portalId: PORTAL });
  await saveConnected(storage, { ...hubspot.answers.account, portalId: SECOND_PORTAL });
});
afterEach(async () => {
  expect(server.log.events('request.failed')).toEqual([]);
  await server.close();
});

/** A company with one published wave, and a reason that lasts. */
async function addCompany(nr: number): Promise<void> {
  const { storage } = server;
  const companyId = String(500 + nr);
  const waveId = `wav_${nr}`;
  const ref = { portalId: PORTAL, companyId };
  const wave = buildWave({ ...ref, waveId, requestId: waveId, status: 'closed', closedAt: NOW });
  await storage.companies.save(buildCompany({ ...ref, name: `Firma ${companyId}` }));
  await storage.waves.insert(wave);
  const snapshotId = `snp_${nr}`;
  await storage.snapshots.save(buildSnapshot({ ...ref, waveId, snapshotId, kind: 'final' }));
  const assessment = buildAssessment({ ...ref, assessmentId: `asm_${nr}` });
  const items = [{ type: 'usage_drop', at: NOW, ongoing: true }] as const;
  await storage.assessments.save({ ...assessment, input: { ...assessment.input, items } });
}

const ask = (body: unknown, query = '', portalId = PORTAL) =>
  server.card('POST', `/settings/preview${query}`, body, portalId);

async function preview(settings: object, language = 'en'): Promise<SettingsPreviewReply> {
  const { status, body } = await ask({ settings }, `?language=${language}`);
  expect(status).toBe(200);
  const reply = cardReply(settingsPreview).parse(body);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data;
}

const STRONGER = {
  risk: {
    ...defaultRiskSettings,
    strengths: { ...defaultRiskSettings.strengths, usage_drop: 70 },
  },
};
const LOWER = {
  scoring: {
    ...defaultScoringSettings,
    healthBands: { healthy: 40, watch: 20, upgradeMargin: 0 },
  },
};

it('counts the companies before and after, and names up to ten that change', async () => {
  for (let nr = 1; nr <= 12; nr += 1) await addCompany(nr);
  const before = await server.dump();
  const shown = await preview({ ...STRONGER, ...LOWER });
  expect(shown).toMatchObject({ looked: 12, total: 12, changed: 12 });
  expect(shown.changes).toHaveLength(10);
  expect(shown.changes[0]).toEqual({
    companyId: '501',
    name: 'Firma 501',
    url: 'https://app.hubspot.example/contacts/4700001/record/0-2/501',
    health: {
      before: { text: 'At risk', tone: 'bad' },
      after: { text: 'Watch', tone: 'watch' },
    },
    risk: { before: { text: 'Medium', tone: 'watch' }, after: { text: 'High', tone: 'bad' } },
  });
  expect(shown.health.map((row) => [row.tag.text, row.before, row.after])).toEqual([
    ['Healthy', 0, 0],
    ['Watch', 0, 12],
    ['At risk', 12, 0],
    ['No data', 0, 0],
  ]);
  expect(shown.risk.map((row) => [row.tag.text, row.before, row.after])).toEqual([
    ['None', 0, 0],
    ['Low', 0, 0],
    ['Medium', 12, 0],
    ['High', 0, 12],
    ['Critical', 0, 0],
    ['Unknown', 0, 0],
  ]);
  // It only looks: nothing is saved, no work is left behind, and HubSpot is asked for nothing.
  expect(await server.dump()).toEqual(before);
  expect(server.jobs).toEqual([]);
  expect(server.hubspot.calls).toEqual([]);
});

it('says nothing of a part that stays the same', async () => {
  await addCompany(1);
  const { changes } = await preview(STRONGER);
  expect(changes).toMatchObject([{ companyId: '501', health: null }]);
});

it.each(LANGUAGES)('is told in %s, also without any company', async (language) => {
  const nobody = await preview({}, language);
  expect(nobody.scope).toBe(text(language, 'settingsPreview.nobody'));
  await addCompany(1);
  const shown = await preview(STRONGER, language);
  expect(shown.scope).toBe(text(language, 'settingsPreview.everybody', { total: 1 }));
  expect(shown.summary).toBe(text(language, 'settingsPreview.summary', { changed: 1 }));
  expect(shown.words.before).toBe(text(language, 'settingsPreview.before'));
});

it('shows nothing of another account', async () => {
  await addCompany(1);
  const { body } = await ask({ settings: STRONGER }, '', SECOND_PORTAL);
  expect(body).toMatchObject({ ok: true, data: { looked: 0, total: 0, changes: [] } });
});

it.each([
  ['limits that do not rise', { risk: { ...STRONGER.risk, limits: { low: 5 } } }],
  ['weights that do not add up', { scoring: { ...LOWER.scoring, healthWeights: { ltr: 1 } } }],
  ['another setting that does not fit', { openDays: 0 }],
])('refuses %s, as saving does', async (_what, settings) => {
  const { status, body } = await ask({ settings });
  expect(status).toBe(200);
  expect(body).toMatchObject({ ok: false, error: { code: 'bad_input' } });
});

it.each([[{}], [[]], [{ settings: 'all' }], [{ settings: null }]])(
  'refuses the body %j',
  async (body) => {
    expect((await ask(body)).body).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  },
);
