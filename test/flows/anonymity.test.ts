import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/browse.ts';
import { databases } from '../support/databases.ts';
import { dumpEverything } from '../support/dump-everything.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer, listSurveyMails } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

const PEOPLE = 8;
const ORDER = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const RATING = { now: 6, desired: 9 };
/** What each of them says, by the order of answering. */
const saidBy = (nr: number) => `Stimme ${String.fromCharCode(65 + nr)}`;

interface Place {
  /** The transaction that wrote the row. */
  readonly xmin: string;
  /** Where it lies. */
  readonly ctid: string;
  readonly row: string;
}

// Somebody with the whole database at hand tries to find out who said what.
describe.each(await databases())('an anonymous wave on %s', (kind) => {
  let house: House;
  /** In the order in which they answered. */
  let contactIds: string[];
  beforeAll(async () => {
    const data = buildPortalData({ 901: buildPeople(PEOPLE, 9101) });
    house = await startHouse(kind, { data });
    await launch(house, '901', { mode: 'anonymous' });
    const mails = listSurveyMails(house.sandbox).filter(({ to }) => to.startsWith('person.'));
    contactIds = mails.map(({ to }) => /\d+/.exec(to)?.[0] ?? '');
    for (const [nr, { link }] of mails.entries()) {
      const colleague = {
        colleagueName: saidBy(nr),
        colleagueEmail: `voice${nr}@firma.example`,
        colleagueRole: 'x',
      };
      const said = { comment: saidBy(nr), ...(nr % 2 === 0 && colleague) };
      expect(await answer(link, RATING, {}, said)).toBe(200);
      house.clock.advance({ minutes: 7 });
    }
    await house.app.whenIdle();
  });
  afterAll(() => house.close());

  async function places(table: string): Promise<Place[]> {
    const { rows } = await sql<Place>`
      select t.xmin::text as xmin, t.ctid::text as ctid, to_jsonb(t)::text as row
      from ${sql.table(table)} as t where portal_id = ${house.sandbox.portalId} order by t.ctid
    `.execute(house.database.kysely);
    return rows;
  }

  it('has answers of everybody, and everybody is marked as answered', async () => {
    expect(await places('responses')).toHaveLength(PEOPLE);
    const answered = (await places('invitations')).filter(({ row }) => row.includes('"answered"'));
    expect(answered).toHaveLength(PEOPLE);
  });

  it('has no row that holds both an answer and somebody who could have given it', async () => {
    const rows = await dumpEverything(house.database);
    const telling = rows.filter(
      (row) => /Stimme [A-H]/.test(row) && contactIds.some((id) => row.includes(id)),
    );
    expect(telling).toEqual([]);
  });

  it('was written so that no transaction leads from an answer to one person', async () => {
    const responses = new Set((await places('responses')).map(({ xmin }) => xmin));
    const answered = (await places('invitations')).filter(({ row }) => row.includes('"answered"'));
    expect(responses.size).toBe(1);
    expect(new Set(answered.map(({ xmin }) => xmin)).size).toBe(1);
    expect(new Set((await places('suggested_colleagues')).map(({ xmin }) => xmin)).size).toBe(1);
  });

  it('lies in an order that has nothing to do with the order of answering', async () => {
    const order = (await places('responses')).map(({ row }) => /Stimme ([A-H])/.exec(row)?.[1]);
    expect(order.toSorted()).toEqual(ORDER);
    // One in 40,320 orders is the one of answering; in that case it is the next run that is right.
    expect(order).not.toEqual(ORDER);
  });

  it('knows no time of an answer but its day, and none of an answered invitation', async () => {
    const times = (await places('responses')).map(
      ({ row }) => /"submitted_at": "([^"]+)"/.exec(row)?.[1],
    );
    expect(times.every((time) => /T00:00:00\+00:00$/.test(time ?? ''))).toBe(true);
    const rows = (await places('invitations')).map(({ row }) => row);
    expect(rows.filter((row) => !row.includes('"answered_at": null'))).toEqual([]);
  });

  it('keeps no draft, and counts of machines without a time', async () => {
    expect(await places('drafts')).toEqual([]);
    for (const { row } of await places('machine_hits')) expect(row).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  it('leaves nothing of a person in the jobs and in the log beside an answer', async () => {
    const jobs = (await dumpEverything(house.database)).filter(
      (row) => row.startsWith('pgboss.') && row.includes('wave.rescore'),
    );
    expect(jobs.filter((row) => /inv_|rsp_/.test(row))).toEqual([]);
    const accepted = house.log.events('answer.accepted');
    expect(accepted).toHaveLength(PEOPLE);
    for (const entry of accepted) {
      expect(Object.keys(entry).sort()).toEqual(
        ['area', 'late', 'level', 'msg', 'portalId', 'side', 'time', 'waveId'].sort(),
      );
    }
  });
});
