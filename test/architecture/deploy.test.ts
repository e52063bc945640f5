import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { environmentNames } from '../../src/config.ts';
import { jobNames } from '../../src/jobs/queue-plans.ts';
import { createMetrics } from '../../src/metrics/create-metrics.ts';

const rules = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^Radar[A-Z]\w+$/),
          expr: z.string().min(1),
          for: z.string().optional(),
          annotations: z.strictObject({ summary: z.string().min(20), action: z.string().min(20) }),
        }),
      ),
    }),
  ),
});
const compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      environment: z.record(z.string(), z.string()).default({}),
      image: z.string().optional(),
    }),
  ),
});

const read = (file: string) => readFileSync(file, 'utf8');

/** Every series that `/metrics` can have, its buckets, sums and counts among them. */
async function listSeries(): Promise<string[]> {
  const metrics = createMetrics({
    readBacklog: () =>
      Promise.resolve({
        jobs: [],
        jobsGivenUp: 0,
        recordsWaiting: 0,
        recordsRefused: 0,
        changesWaiting: 0,
        portals: 0,
        portalsConnected: 0,
      }),
  });
  const text = await metrics.render();
  return [...text.matchAll(/^# TYPE (radar_\w+) (\w+)$/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram'
      ? [name, ...['_bucket', '_sum', '_count'].map((end) => name + end)]
      : [name],
  );
}

const seriesIn = (text: string) =>
  [...text.matchAll(/\bradar_[a-z_]*[a-z]\b/g)].map(([name]) => name);

describe('the alert rules', () => {
  const text = read('deploy/alerts.yml');

  it('say what happened and what to do first', () => {
    const { groups } = rules.parse(load(text));
    expect(groups.flatMap((group) => group.rules).length).toBeGreaterThan(5);
  });

  it('ask for series that exist', async () => {
    const known = await listSeries();
    expect(seriesIn(text).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('name queues that exist', () => {
    const queues = [...text.matchAll(/queue!?="([^"]+)"/g)].map(([, name = '']) => name);
    expect(queues.length).toBeGreaterThan(1);
    expect(queues.filter((name) => !(jobNames as string[]).includes(name))).toEqual([]);
  });
});

it('the guide for operators explains series that exist', async () => {
  const known = await listSeries();
  expect(seriesIn(read('docs/operations.md')).filter((name) => !known.includes(name))).toEqual([]);
});

describe('the compose file', () => {
  const { services } = compose.parse(load(read('deploy/compose.yml')));

  it('sets only settings that the app knows', () => {
    const set = ['web', 'worker'].flatMap((name) => Object.keys(services[name]?.environment ?? {}));
    expect(set.length).toBeGreaterThan(3);
    expect(set.filter((name) => !environmentNames.includes(name))).toEqual([]);
  });

  it('runs a web side and workers beside each other', () => {
    expect(services['web']?.environment['ROLE']).toBe('web');
    expect(services['worker']?.environment['ROLE']).toBe('worker');
  });
});

it('the container copies what the app needs, and starts what exists', () => {
  const text = read('deploy/Dockerfile');
  const copied = [...text.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, from = '']) =>
    from.split(' '),
  );
  expect(copied.length).toBeGreaterThan(5);
  expect(copied.filter((file) => !existsSync(file))).toEqual([]);
  expect(text).toContain('"src/main.ts"');
});

it('the service starts what exists', () => {
  const [, script = '', entry = ''] =
    /ExecStart=\S+ \S+ (\S+) (\S+)/.exec(read('deploy/radar.service')) ?? [];
  expect([script, entry].filter((file) => !existsSync(file))).toEqual([]);
  expect(script).not.toBe('');
});
