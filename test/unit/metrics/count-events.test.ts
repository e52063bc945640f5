import { expect, it } from 'vitest';
import { createLog } from '../../../src/lib/log.ts';
import { countEvents } from '../../../src/metrics/count-events.ts';

function openLog(level: string) {
  const lines: string[] = [];
  const events: string[] = [];
  const log = countEvents(createLog(level, { write: (line) => void lines.push(line) }), {
    noteEvent: (event) => void events.push(event),
  });
  return { log, lines, events };
}

it('counts events of the log and of its children, and writes them as before', () => {
  const { log, lines, events } = openLog('info');
  log.info({ portalId: 7 }, 'answer.accepted');
  const child = log.child({ area: 'sync' });
  child.warn('mail.connection_failed');
  child.child({ deeper: true }).error({ err: new Error('x') }, 'job.failed');
  expect(events).toEqual(['answer.accepted', 'mail.connection_failed', 'job.failed']);
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { portalId: 7, msg: 'answer.accepted' },
    { area: 'sync', msg: 'mail.connection_failed' },
    { area: 'sync', deeper: true, msg: 'job.failed', err: { message: 'x' } },
  ]);
});

it('counts what the level keeps quiet', () => {
  const { log, lines, events } = openLog('silent');
  log.child({ area: 'http' }).info('risk.raised');
  expect(events).toEqual(['risk.raised']);
  expect(lines).toEqual([]);
});

it.each(['A sentence of a library.', 'mette@nordlys.example', 'two words', 'a.b.c', ''])(
  'does not count %j: it is no event',
  (message) => {
    const { log, events } = openLog('info');
    log.info(message);
    expect(events).toEqual([]);
  },
);
