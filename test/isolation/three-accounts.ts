import { expect } from 'vitest';
import type { Portal } from '../../src/sandbox/portal.ts';
import { EMPTY_PORTAL } from '../../src/sandbox/portal-data.ts';
import type { PortalData } from '../../src/sandbox/portal-data.ts';
import type { DatabaseKind } from '../support/databases.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';
import { IDS, fillContent, markOf } from './fill-portal.ts';
import { readPortalRows } from './portal-rows.ts';
import type { PortalRows } from './portal-rows.ts';

/** A company whose people got real links in two of the accounts. */
const ASKED = '503';

export interface ThreeAccounts {
  readonly house: House;
  /** Whose rows nobody else may see or touch. */
  readonly owner: Portal;
  /** The same ids and rows of its own under each of them. */
  readonly twin: Portal;
  /** Connected, and empty. */
  readonly stranger: Portal;
  /** The token of a personal link that the twin has sent. */
  readonly twinToken: string;
  /** What the owner has now. */
  rowsOfOwner(): Promise<PortalRows>;
  /** Words that only the owner knows. */
  readonly secrets: readonly string[];
}

/** Three accounts in one app, at rest: nothing is due by the clock or waits in the queue. */
export async function startThreeAccounts(kind: DatabaseKind): Promise<ThreeAccounts> {
  const house = await startHouse(kind, { access: 'oauth', data: dataOf('owner') });
  const { sandbox, app, database } = house;
  const owner = sandbox.portal;
  const twin = sandbox.addPortal(dataOf('twin'));
  const stranger = sandbox.addPortal(EMPTY_PORTAL);
  for (const portal of [owner, twin, stranger]) await house.install(portal);
  for (const { portalId } of [owner, twin]) {
    await app.storage.transaction((stores) => fillContent(stores, portalId));
    const path = `/companies/${ASKED}/waves`;
    const asked = await house.card('POST', path, { requestId: 'asked-for-links' }, { portalId });
    expect(asked.body).toMatchObject({ ok: true });
  }
  for (let minute = 0; minute < 3; minute += 1) await app.runDueWork();
  await sandbox.webhooks.whenIdle();
  await app.whenIdle();
  const tokenOf = (name: string) => {
    const mail = listSurveyMails(sandbox).find(({ to }) => to === addressOf(name, '9301'));
    return mail?.link.split('/').at(-1) ?? '';
  };
  return {
    house,
    owner,
    twin,
    stranger,
    twinToken: tokenOf('twin'),
    rowsOfOwner: async () => withoutTimes(await readPortalRows(database.kysely, owner.portalId)),
    secrets: [markOf(owner.portalId), 'owner.example', 'Of owner', tokenOf('owner')],
  };
}

/** The same ids in each account, other names and addresses. */
function dataOf(name: string): PortalData {
  const named = (people: ReturnType<typeof buildPeople>) =>
    people.map(({ id }) => ({ id, email: addressOf(name, id), firstName: `Of ${name}` }));
  return buildPortalData({
    [IDS.companyId]: named(buildPeople(2, Number(IDS.contactId))),
    [IDS.mergedCompanyId]: [],
    [ASKED]: named(buildPeople(2, 9301)),
  });
}

function addressOf(name: string, id: string): string {
  return `person.${id}@${name}.example`;
}

/** The clockwork notes by itself when it wrote last; what is done, or was given up, is no work. */
function withoutTimes({ portal_states: states = [], ...rows }: PortalRows): PortalRows {
  const calm = states.map((row) => row.replace(/"(synced|webhook)_at": "[^"]*"/g, '"$1_at": null'));
  const jobs = (rows['jobs'] ?? []).filter(
    (job) => !/^(wave\.tick|dead\.letters) |completed$/.test(job),
  );
  return { ...rows, portal_states: calm, jobs };
}
