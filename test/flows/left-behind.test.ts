import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildCase } from '../storage/samples.ts';
import { launch } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

// Jobs that met a disconnected portal are over: the minute's work finds what they left behind.

let house: House;
beforeEach(async () => {
  house = await startHouse('pglite', { data: buildPortalData({ 900: buildPeople(2, 9001) }) });
  await launch(house, '900');
});
afterEach(() => house.close());

async function setStatus(status: 'connected' | 'disconnected'): Promise<void> {
  await sql`update portals set status = ${status}`.execute(house.database.kysely);
}

it('a follow-up opened while the portal is disconnected is told when it is back', async () => {
  const { app, clock, sandbox } = house;
  const { portalId } = sandbox;
  const notes = () => sandbox.portal.records.list('notes').length;
  const before = notes();
  await setStatus('disconnected');
  const opened = buildCase({ portalId, companyId: '900', ownerId: null, openedAt: clock.now() });
  await app.storage.cases.insert(opened);
  const { companyId, caseId } = opened;
  await app.storage.jobs.enqueue([
    { name: 'company.follow-up', data: { portalId, companyId, caseId } },
  ]);
  await app.whenIdle();
  expect(notes()).toBe(before);

  await setStatus('connected');
  await app.runDueWork();
  expect(notes()).toBe(before + 1);
  sandbox.portal.clearCalls();
  await app.runDueWork();
  expect(sandbox.portal.calls).toEqual([]);
});

it('a reminder asked for while the portal is disconnected is sent when it is back', async () => {
  const { app, clock, sandbox } = house;
  const [invited] = (await house.dump())['invitations'] ?? [];
  const row = JSON.parse(invited ?? '{}') as { wave_id: string; invitation_id: string };
  const { portalId } = sandbox;
  await setStatus('disconnected');
  const before = listSurveyMails(sandbox).length;
  const reminders = await app.storage.reminders.insertRound(
    { portalId, waveId: row.wave_id },
    {
      key: 'monday',
      at: clock.now(),
      reminders: [{ invitationId: row.invitation_id, dueAt: clock.now() }],
    },
  );
  await app.storage.jobs.enqueue(
    reminders.map((data) => ({ name: 'invitation.remind' as const, data })),
  );
  await app.whenIdle();
  expect(listSurveyMails(sandbox)).toHaveLength(before);

  await setStatus('connected');
  await app.runDueWork();
  await app.runDueWork();
  expect(listSurveyMails(sandbox)).toHaveLength(before + 1);
});
