import { afterAll, beforeAll, expect, it } from 'vitest';
import { jobNames } from '../../src/jobs/queue-plans.ts';
import type { JobData, JobName } from '../../src/jobs/queue-plans.ts';
import { IDS } from './fill-portal.ts';
import type { PortalRows } from './portal-rows.ts';
import { startThreeAccounts } from './three-accounts.ts';
import type { ThreeAccounts } from './three-accounts.ts';

/** Every id that a job can name, of records that somebody else has. */
const FOREIGN = {
  ...IDS,
  invitationId: IDS.waitingInvitationId,
  reminder: 1,
  about: 'detractor',
  letter: 'closing',
  pointId: 'trust',
} satisfies Omit<UnionToIntersection<JobData<JobName>>, 'portalId'>;

type UnionToIntersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

let accounts: ThreeAccounts;
let before: PortalRows;
beforeAll(async () => {
  accounts = await startThreeAccounts('pglite');
  before = await accounts.rowsOfOwner();
});
afterAll(() => accounts.house.close());

it.each(jobNames)('%s of one account does nothing to another one', async (name) => {
  const { house, owner, stranger, twin } = accounts;
  for (const { portalId } of [stranger, twin]) {
    owner.clearCalls();
    house.sandbox.mailbox.clear();
    await house.app.storage.jobs.enqueue([{ name, data: { ...FOREIGN, portalId } }]);
    await house.app.whenIdle();
    await house.sandbox.webhooks.whenIdle();
    await house.app.whenIdle();

    expect(await accounts.rowsOfOwner()).toEqual(before);
    expect(owner.calls).toEqual([]);
    expect(house.sandbox.mailbox.mails('owner.example')).toEqual([]);
  }
});

it('none of them failed by a bug', () => {
  const { log } = accounts.house;
  const failures = [...log.events('job.failed'), ...log.events('job.retried')];
  expect(failures.filter(({ code }) => code === 'bug')).toEqual([]);
});
