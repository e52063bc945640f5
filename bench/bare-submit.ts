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
 * A bare Express handler with one transaction that writes what an answer writes: it locks the wave,
 * checks the invitation, keeps the answer, marks the invitation, raises the wave's version, notes what
 * the contact's record should show and leaves two jobs.
 */
export async function startBareSubmit(
  databaseUrl: string,
  waves: number,
  invitationsEach: number,
): Promise<BareSubmit> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });
  await pool.query(TABLES);
  await pool.query(`insert into floor_waves select n, 0 from generate_series(1, ${waves}) n`);
  await pool.query(
    `insert into floor_invitations select n, 1 + n % ${waves}, 'none'
     from generate_series(1, ${waves * invitationsEach}) n`,
  );
  const app = express();
  app.post('/s/:id', express.urlencoded({ extended: false }), async (request, response) => {
    await keep(pool, Number(request.params.id), JSON.stringify(request.body));
    response.type('html').send('<h1>Thank you!</h1>');
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addresses: Array.from(
      { length: waves * invitationsEach },
      (_, index) => `http://127.0.0.1:${port}/s/${index + 1}`,
    ),
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await pool.query(
        'drop table floor_waves, floor_invitations, floor_responses, floor_records, floor_jobs',
      );
      await pool.end();
    },
  };
}

async function keep(pool: pg.Pool, id: number, answers: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const waveId = 'select wave_id from floor_invitations where id = $1';
    const { rows } = await client.query<{ id: string }>(
      `select id from floor_waves where id = (${waveId}) for no key update`,
      [id],
    );
    await client.query('select response from floor_invitations where id = $1', [id]);
    await client.query('insert into floor_responses values ($1, $2, $3)', [
      id,
      rows[0]?.id,
      answers,
    ]);
    await client.query(`update floor_invitations set response = 'answered' where id = $1`, [id]);
    await client.query('update floor_waves set version = version + 1 where id = $1', [rows[0]?.id]);
    await client.query('insert into floor_records values ($1, $2)', [id, answers]);
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

const TABLES = `
  drop table if exists floor_waves, floor_invitations, floor_responses, floor_records, floor_jobs;
  create table floor_waves (id bigint primary key, version integer not null);
  create table floor_invitations (id bigint primary key, wave_id bigint not null, response text);
  create table floor_responses (id bigint primary key, wave_id bigint not null, answers jsonb);
  create table floor_records (id bigint primary key, wanted jsonb);
  create table floor_jobs (id bigint generated always as identity primary key, name text, data jsonb);
`;
