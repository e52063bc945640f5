import { setTimeout as wait } from 'node:timers/promises';
import type { Portal } from '../../src/sandbox/portal.ts';
import { answer, listSurveyMails } from './respondents.ts';
import type { House } from './start-house.ts';

/** As much of a house as the story needs. */
export type PlayedHouse = Pick<House, 'app' | 'clock' | 'sandbox' | 'card' | 'install'>;

const GOOD = { now: 8, desired: 9 };
const POOR = { now: 3, desired: 9 };
const ENOUGH_TRIES = 40;

/**
 * A whole life in one portal, the same each time: installed, lists and workflow on request, a first
 * wave, a company renamed in the CRM, a second wave that falls, the risk that follows.
 */
export async function playConnection(house: PlayedHouse, portal: Portal, companyId: string) {
  const { app, clock, sandbox } = house;
  const call = (path: string, body: object) => callUntilDone(house, portal, path, body);
  await untilDone(() => house.install(portal));
  await call('/settings/lists', { requestId: 'ask-for-lists' });
  await call('/settings/workflow', { requestId: 'ask-for-workflow' });
  for (const { flowId } of portal.workflows.list()) portal.workflows.setEnabled(flowId, true);

  for (const [round, rating] of [GOOD, POOR].entries()) {
    const before = listSurveyMails(sandbox).length;
    const { waveId } = await call(`/companies/${companyId}/waves`, {
      requestId: `round-${round}-of-${companyId}`,
    });
    await app.whenIdle();
    for (const { link } of listSurveyMails(sandbox).slice(before)) await answer(link, rating);
    await app.whenIdle();
    portal.records.update('companies', companyId, { name: `Firma in round ${round}` });
    await sandbox.webhooks.whenIdle();
    // What is written afterwards carries the name of that moment.
    await app.whenIdle();
    await call(`/waves/${String(waveId)}/close`, { requestId: `close-round-${round}` });
    await app.whenIdle();
    clock.advance({ days: 91 });
  }
  await app.storage.jobs.enqueue([{ name: 'portal.sweep', data: { portalId: portal.portalId } }]);
  await app.runDueWork();
}

/** As a CSM presses the button again until it works: the same request each time. */
async function callUntilDone(
  house: PlayedHouse,
  { portalId }: Portal,
  path: string,
  body: object,
): Promise<Record<string, unknown>> {
  return untilDone(async () => {
    const reply: { status: number; body: { ok?: boolean; data?: Record<string, unknown> } } =
      await house.card('POST', path, body, { portalId });
    const { ok, data } = reply.body;
    if (ok === true && data) return data;
    throw new Error(`${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  });
}

async function untilDone<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === ENOUGH_TRIES) throw error;
      await wait(20);
    }
  }
}

/**
 * Everything that an account holds after it, as far as it does not depend on when it ran: moments
 * are cut to their day, record ids of activities left out.
 */
export function describePortal(portal: Portal) {
  const values = (type: 'companies' | 'contacts' | 'tasks' | 'notes') =>
    portal.records
      .list(type)
      .map(({ id, properties }) => ({
        id: type === 'tasks' || type === 'notes' ? '' : id,
        properties: Object.fromEntries(
          Object.entries(properties)
            .filter(([name]) => !/date$|^hs_object_id$/.test(name))
            .map(([name, value]) => [name, cutMoments(value)] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      }))
      .map((record) => JSON.stringify(record))
      .sort();
  return {
    companies: values('companies'),
    contacts: values('contacts'),
    tasks: values('tasks'),
    notes: values('notes'),
    properties: ['companies' as const, 'contacts' as const].flatMap((type) =>
      portal.properties
        .list(type)
        .filter(({ name }) => name.startsWith('radar_'))
        .map(({ name, type: kind, options }) => `${name} ${kind} ${options.length}`),
    ),
    lists: portal.lists
      .list()
      .map(({ name }) => name)
      .sort(),
    workflows: portal.workflows.list().map(({ definition }) => definition.name),
    enrolments: portal.workflows.history().map(({ name, company }) => `${name}: ${company}`),
  };
}

/** References to rows of the app differ from run to run. */
function cutMoments(value: string): string {
  return value
    .replace(/(\d{4}-\d{2}-\d{2})T[\d:.]+Z/g, '$1')
    .replace(/http:\/\/127\.0\.0\.1:\d+\/r\/[\w-]+/g, 'a report')
    .replace(/\b(cas|wav|inv)_[0-9a-z]{20}\b/g, '$1');
}
