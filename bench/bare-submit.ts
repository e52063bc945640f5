import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pg from 'pg';

/** The least that can keep an answer: what `submit.ts` measures against. */
export interface BareSubmit {
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

/** As many connections to the server as the app has. */
const POOL_SIZE = 10;

/**
 * A bare Express handler with one transaction that is worth the same: it finds the invitation by its
 * link and locks the wave, keeps one answer per invitation under the same kind of keys, marks the
 * invitation, raises the wave's version, notes what the contact's record should show and leaves two
 * jobs.
 */
export async function startBareSubmit(
  databaseUrl: string,
  waves: number,
  invitationsEach: number,
): Promise<BareSubmit> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });
  const invitations = waves * invitationsEach;
  await pool.query(TABLES);
  await pool.query(
    `insert into floor_waves select 1, 'w' || n, 0 from generate_series(1, ${waves}) n`,
  );
  await pool.query(
    `insert into floor_invitations
     select 1, 'i' || n, 'w' || 1 + n % ${waves}, 'link' || n, 'none'
     from generate_series(1, ${invitations}) n`,
  );
  const app = express();
  app.post('/s/:link', express.urlencoded({ extended: false }), async (request, response) => {
    await keep(pool, request.params.link, JSON.stringify(request.body));
    response.type('html').send('<h1>Thank you!</h1>');
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addresses: Array.from(
      { length: invitations },
      (_, index) => `http://127.0.0.1:${port}/s/link${index + 1}`,
    ),
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await pool.query(DROP_TABLES);
      await pool.end();
    },
  };
}

async function keep(pool: pg.Pool, link: string, answers: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ id: string; wave: string }>(
      'select id, wave_id as wave from floor_invitations where link = $1',
      [link],
    );
    const { id = '', wave = '' } = rows[0] ?? {};
    await client.query(
      'select id from floor_waves where portal_id = 1 and id = $1 for no key update',
      [wave],
    );
    await client.query('insert into floor_responses values (1, $1, $2, $1, $3)', [
      id,
      wave,
      answers,
    ]);
    await client.query(
      `update floor_invitations set response = 'answered' where portal_id = 1 and id = $1`,
      [id],
    );
    await client.query(
      'update floor_waves set version = version + 1 where portal_id = 1 and id = $1',
      [wave],
    );
    await client.query('insert into floor_records values (1, $1, $2)', [id, answers]);
    await client.query('insert into floor_jobs (name, data) values ($1, $3), ($2, $3)', [
      'rescore',
      'sync',
      answers,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const DROP_TABLES = `
  drop table if exists floor_responses, floor_invitations, floor_waves, floor_records, floor_jobs`;

const TABLES = `
  ${DROP_TABLES};
  create table floor_waves (
    portal_id bigint, id text collate "C", version integer not null, primary key (portal_id, id)
  );
  create table floor_invitations (
    portal_id bigint, id text collate "C", wave_id text collate "C" not null, link text unique,
    response text not null, primary key (portal_id, id),
    foreign key (portal_id, wave_id) references floor_waves
  );
  create table floor_responses (
    portal_id bigint, id text collate "C", wave_id text collate "C" not null,
    invitation_id text collate "C", answers jsonb, primary key (portal_id, id),
    unique (portal_id, wave_id, invitation_id),
    foreign key (portal_id, wave_id) references floor_waves
  );
  create table floor_records (
    portal_id bigint, id text collate "C", wanted jsonb, primary key (portal_id, id)
  );
  create table floor_jobs (
    id bigint generated always as identity primary key, name text, data jsonb
  );
`;
