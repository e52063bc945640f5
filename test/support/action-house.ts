import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { ActionName } from '../../src/actions/ports.ts';
import { openCase } from '../../src/churn/cases/open-case.ts';
import { buildAssessment } from '../storage/samples.ts';
import { buildActionBody, postToHubSpotRoute } from './call-action.ts';
import type { ActionExecution, ActionForgery } from './call-action.ts';
import { buildPeople, buildPortalData } from './portal-data.ts';
import { startHouse } from './start-house.ts';
import type { House } from './start-house.ts';

/** The house of the file that runs. */
export let house: House;

/** One house with companies enough, and HubSpot well again after each test. */
export function guardActionHouse(): void {
  beforeAll(async () => {
    const companies = Array.from({ length: 40 }, (_, index) => {
      const companyId = String(900 + index);
      return [companyId, buildPeople(3, Number(companyId) * 10 + 1)] as const;
    });
    const data = buildPortalData({ ...Object.fromEntries(companies), 990: [] });
    house = await startHouse('pglite', { data });
  });
  afterAll(() => house.close());
  afterEach(async () => {
    house.sandbox.portal.faults.clear();
    await house.app.whenIdle();
    expect(house.log.events('request.failed')).toEqual([]);
  });
}

/** A company that no other test has used. */
let nextCompany = 900;
export const newCompany = (): string => String(nextCompany++);

let nextCall = 1;
export const newCallback = (): string => `ap-4242-${nextCall++}-of.a-workflow/with=odd+characters`;

export function call(
  action: string,
  execution: Partial<ActionExecution> & { readonly companyId: string },
  forgery: ActionForgery = {},
) {
  const body = buildActionBody(house, { callbackId: newCallback(), ...execution });
  return postToHubSpotRoute(house, `/actions/${action}`, body, forgery);
}

/** The outputs of a call that has to be answered. */
export async function run(
  action: ActionName,
  execution: Partial<ActionExecution> & { readonly companyId: string },
): Promise<Record<string, string>> {
  const answer = await call(action, execution);
  expect(answer.status).toBe(200);
  const { outputFields } = answer.json as { outputFields: Record<string, string> };
  return outputFields;
}

export const failure = (errorCode: string) => ({ errorCode, hs_execution_state: 'FAIL_CONTINUE' });
export const wavesOf = (companyId: string) =>
  house.app.storage.waves.listOfCompany({ portalId: house.sandbox.portalId, companyId });

export const setStatus = (status: string) =>
  sql`update portals set status = ${status} where portal_id = ${house.sandbox.portalId}`.execute(
    house.database.kysely,
  );

export async function openFollowUp(companyId: string): Promise<void> {
  const { portalId } = house.sandbox;
  const assessedAt = house.clock.now();
  await house.app.storage.transaction((stores) =>
    openCase(stores, buildAssessment({ portalId, companyId, assessedAt })),
  );
}
