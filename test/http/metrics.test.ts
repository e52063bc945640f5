import { afterAll, beforeAll, expect, it } from 'vitest';
import { isOfOwnNetwork } from '../../src/http/routes/metrics.ts';
import { launch, linkOf, open } from '../support/browse.ts';
import { buildPeople, buildPortalData } from '../support/portal-data.ts';
import { answer } from '../support/respondents.ts';
import { startHouse } from '../support/start-house.ts';
import type { House } from '../support/start-house.ts';

let house: House;

beforeAll(async () => {
  house = await startHouse('pglite', { data: buildPortalData({ 900: buildPeople(5, 9001) }) });
  await launch(house, '900');
  expect(await answer(linkOf(house, '9001'), { now: 7, desired: 9 })).toBe(200);
  await open(`${house.url}/s/nobody-knows-this-link`);
  await house.app.whenIdle();
});
afterAll(() => house.close());

const read = async (headers: Record<string, string> = {}) => {
  const response = await fetch(`${house.url}/metrics`, { headers });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: await response.text(),
  };
};

it('tells what happened, how long it took, and what is left to do', async () => {
  const { status, type, text } = await read();
  expect(status).toBe(200);
  expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(text).toContain('radar_events_total{event="answer.accepted"} 1\n');
  expect(text).toMatch(/radar_events_total\{event="invitation\.sent"\} [5-9]\n/);
  expect(text).toContain(
    'radar_http_request_seconds_count{method="POST",route="/s/:token",status="200"} 1\n',
  );
  expect(text).toMatch(
    /radar_job_seconds_count\{job="invitation\.send",outcome="completed"\} [5-9]\n/,
  );
  expect(text).toMatch(/radar_hubspot_call_seconds_count\{kind="general",outcome="200"\} \d+\n/);
  expect(text).toMatch(/radar_hubspot_wait_seconds_count\{kind="general"\} \d+\n/);
  expect(text).toContain('radar_jobs_given_up 0\n');
  expect(text).toContain('radar_records_waiting 0\n');
  expect(text).toContain('radar_portals{connected="yes"} 1\n');
  expect(text).toContain('process_resident_memory_bytes ');
});

it('names no portal, person, record or link', async () => {
  const { text } = await read();
  const link = new URL(linkOf(house, '9001')).pathname.slice('/s/'.length);
  for (const secret of [String(house.sandbox.portalId), link, 'nobody-knows', '9001', '@']) {
    expect(text).not.toContain(secret);
  }
});

it('is not there for whoever comes from elsewhere', async () => {
  const { status, text } = await read({ 'X-Forwarded-For': '203.0.113.7' });
  expect(status).toBe(404);
  expect(text).not.toContain('radar_');
});

it.each([
  ['127.0.0.1', true],
  ['::1', true],
  ['::ffff:10.1.2.3', true],
  ['172.31.255.255', true],
  ['fd00::1', true],
  ['172.32.0.1', false],
  ['203.0.113.7', false],
  ['::ffff:203.0.113.7', false],
  ['2001:db8::1', false],
  ['', false],
  ['unknown', false],
])('the address %j is of the own network: %s', (address, isOwn) => {
  expect(isOfOwnNetwork(address)).toBe(isOwn);
});
