import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Measures } from '../lib/measures.ts';
import type { Backlog } from './backlog.ts';

export interface Metrics extends Measures {
  /** All of it in Prometheus' text format. */
  render(): Promise<string>;
  readonly contentType: string;
}

export interface MetricsDeps {
  /** Counted anew each time somebody looks, the same in every process. */
  readonly readBacklog: () => Promise<Backlog>;
}

/** In seconds. The shortest are a card's, the longest a portal's nightly sweep. */
const QUICK = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const LONG = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 900];

/**
 * What Prometheus reads at `/metrics`. Counters and durations are this process's own; the backlog
 * is the database's, so of many processes any one says it.
 */
export function createMetrics({ readBacklog }: MetricsDeps): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const noteBacklog = createBacklogGauges(registry);
  return {
    ...createMeasures(registry),
    contentType: registry.contentType,
    async render() {
      noteBacklog(await readBacklog());
      return registry.metrics();
    },
  };
}

function createMeasures(registry: Registry): Measures {
  const registers = [registry];
  const events = new Counter({
    name: 'radar_events_total',
    help: 'Events by their name in the log, such as answer.accepted, invitation.sent or risk.raised.',
    labelNames: ['event'],
    registers,
  });
  const requests = new Histogram({
    name: 'radar_http_request_seconds',
    help: 'Requests by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: QUICK,
    registers,
  });
  const jobs = new Histogram({
    name: 'radar_job_seconds',
    help: 'Jobs by name and outcome; failed: given up after the last try.',
    labelNames: ['job', 'outcome'],
    buckets: LONG,
    registers,
  });
  const calls = new Histogram({
    name: 'radar_hubspot_call_seconds',
    help: 'Requests to HubSpot by their status, from the moment they were sent.',
    labelNames: ['kind', 'outcome'],
    buckets: QUICK,
    registers,
  });
  const waits = new Histogram({
    name: 'radar_hubspot_wait_seconds',
    help: "How long requests to HubSpot waited for their portal's turn.",
    labelNames: ['kind'],
    buckets: QUICK,
    registers,
  });
  return {
    noteEvent: (event) => events.inc({ event }),
    noteRequest: ({ seconds, ...labels }) => requests.observe(labels, seconds),
    noteJob: ({ seconds, ...labels }) => jobs.observe({ ...labels }, seconds),
    noteCall({ kind, outcome, waitedSeconds, seconds }) {
      calls.observe({ kind, outcome }, seconds);
      waits.observe({ kind }, waitedSeconds);
    },
  };
}

function createBacklogGauges(registry: Registry): (backlog: Backlog) => void {
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const jobs = gauge('radar_jobs', 'Jobs by queue and state.', ['queue', 'state']);
  const oldest = gauge('radar_job_oldest_seconds', 'For how long the oldest job has been due.', [
    'queue',
  ]);
  const givenUp = gauge('radar_jobs_given_up', 'Jobs that failed to the end, kept for a look.');
  const records = gauge('radar_records_waiting', 'Records that HubSpot does not show as yet.');
  const refused = gauge('radar_records_refused', 'Records that HubSpot refused to change.');
  const changes = gauge('radar_changes_waiting', 'Webhook events that are not worked in as yet.');
  const portals = gauge('radar_portals', 'Portals by whether they are connected.', ['connected']);

  return (backlog) => {
    jobs.reset();
    oldest.reset();
    for (const { queue, state, count, oldestSeconds } of backlog.jobs) {
      jobs.set({ queue, state }, count);
      if (state !== 'active') oldest.set({ queue }, oldestSeconds);
    }
    givenUp.set(backlog.jobsGivenUp);
    records.set(backlog.recordsWaiting);
    refused.set(backlog.recordsRefused);
    changes.set(backlog.changesWaiting);
    portals.set({ connected: 'yes' }, backlog.portalsConnected);
    portals.set({ connected: 'no' }, backlog.portals - backlog.portalsConnected);
  };
}
