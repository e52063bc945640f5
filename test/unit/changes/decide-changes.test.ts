import { describe, expect, it } from 'vitest';
import { decideChanges } from '../../../src/changes/decide-changes.ts';
import type { ChangePlan } from '../../../src/changes/decide-changes.ts';
import { findSurvivor, readPermanentChanges } from '../../../src/changes/permanent-changes.ts';
import type { ChangeEvent } from '../../../src/changes/ports.ts';
import { resumeChanges } from '../../../src/changes/resume-changes.ts';
import type { Job } from '../../../src/survey/job-queue.ts';
import { buildDeparture, buildEvent, NOW, PORTAL } from './change-events.ts';

const NOTHING: ChangePlan = {
  companies: [],
  contacts: [],
  departures: [],
  deals: [],
  tickets: [],
  assess: [],
  rewrite: { companies: [], contacts: [] },
};

/** The plan of an app that knows these records. */
function plan(events: readonly ChangeEvent[], known: readonly string[]): ChangePlan {
  const companies = new Set(known.filter((id) => id.startsWith('5')));
  const contacts = new Set(known.filter((id) => id.startsWith('7')));
  return decideChanges(events, readPermanentChanges(events), { companies, contacts });
}

describe('the plan', () => {
  it('reads each known record once, and each deal and ticket', () => {
    const events = [
      buildEvent({ kind: 'changed', recordId: '502' }),
      buildEvent({ kind: 'changed', recordId: '501' }),
      buildEvent({ kind: 'deleted', recordId: '502' }),
      buildEvent({ kind: 'changed', object: 'contacts', recordId: '7001' }),
      buildEvent({ kind: 'changed', object: 'contacts', recordId: '7009' }),
      buildEvent({ kind: 'created', object: 'deals', recordId: '9001' }),
      buildEvent({ kind: 'changed', object: 'deals', recordId: '9001' }),
      buildEvent({ kind: 'restored', object: 'tickets', recordId: '8001' }),
    ];
    expect(plan(events, ['501', '502', '7001'])).toEqual({
      ...NOTHING,
      companies: ['501', '502'],
      contacts: ['7001'],
      deals: ['9001'],
      tickets: ['8001'],
      assess: ['501', '502'],
    });
  });

  it('is empty when nothing of it is known', () => {
    const merge = buildEvent({ kind: 'merged', recordId: '502', otherIds: ['501'] });
    const events = [merge, buildDeparture('7001', '501')];
    expect(plan(events, [])).toEqual(NOTHING);
    expect(plan([buildDeparture('7001', '501')], ['501'])).toEqual(NOTHING);
    expect(plan([buildDeparture('7001', '501')], ['7001'])).toEqual(NOTHING);
  });

  it('looks at both ends of an association that was taken away', () => {
    expect(plan([buildDeparture('7001', '501')], ['501', '7001'])).toEqual({
      ...NOTHING,
      companies: ['501'],
      contacts: ['7001'],
      departures: [{ contactId: '7001', companyId: '501' }],
    });
  });

  it('writes again what somebody else changed, what was merged and what came back', () => {
    const events = [
      buildEvent({ kind: 'changed', recordId: '501', property: 'radar_churn_risk' }),
      buildEvent({ kind: 'changed', recordId: '502', property: 'name' }),
      buildEvent({ kind: 'merged', recordId: '503', otherIds: ['504'] }),
      buildEvent({ kind: 'restored', object: 'contacts', recordId: '7001' }),
    ];
    const { rewrite } = plan(events, ['501', '502', '503', '7001']);
    expect(rewrite).toEqual({ companies: ['501', '503'], contacts: ['7001'] });
  });

  it('takes the survivor for a record that it no longer knows', () => {
    const merge = buildEvent({ kind: 'merged', recordId: '502', otherIds: ['501'] });
    const late = buildEvent({ kind: 'changed', recordId: '501', property: 'radar_health_score' });
    expect(plan([late, merge], ['502'])).toMatchObject({
      companies: ['502'],
      assess: ['502'],
      rewrite: { companies: ['502'] },
    });
  });
});

describe('the survivor of a merge', () => {
  const merges = new Map([
    ['501', '502'],
    ['502', '503'],
  ]);

  it.each([
    ['is the record itself when it was never merged', '503', '503'],
    ['is the last one of a row', '501', '503'],
  ])('%s', (_what, id, survivor) => {
    expect(findSurvivor(id, merges)).toBe(survivor);
  });

  it('is what was read, whatever events told', () => {
    const read = new Map([
      ['501', { recordId: '501', fate: 'merged', into: '509' } as const],
      ['502', { recordId: '502', fate: 'found', record: null } as const],
    ]);
    expect(findSurvivor('501', merges, read)).toBe('509');
    expect(findSurvivor('502', merges, read)).toBe('502');
  });

  it('is the same for all records of a circle', () => {
    const circle = new Map([
      ['500', '503'],
      ['501', '502'],
      ['502', '503'],
      ['503', '501'],
    ]);
    expect(['500', '501', '502', '503'].map((id) => findSurvivor(id, circle))).toEqual(
      Array.from({ length: 4 }, () => '501'),
    );
  });

  it('is the later one of two', () => {
    const early = buildEvent({ kind: 'merged', recordId: '502', otherIds: ['501'] });
    const occurredAt = new Date(NOW.getTime() + 1);
    const late = { ...early, eventKey: 'a', recordId: '503', occurredAt };
    for (const events of [
      [early, late],
      [late, early],
    ]) {
      expect(readPermanentChanges(events).companyMerges.get('501')).toBe('503');
    }
  });
});

describe('resuming', () => {
  it.each([
    ['puts a portal with waiting changes back into the queue', 1],
    ['asks for nothing when nothing waits', 0],
  ])('%s', async (_what, count) => {
    const enqueued: Job[] = [];
    const stores = {
      changes: {
        listWaiting: () =>
          Promise.resolve(Array.from({ length: count }, () => buildEvent({ kind: 'changed' }))),
      },
      jobs: {
        enqueue: (jobs: readonly Job[]) => {
          enqueued.push(...jobs);
          return Promise.resolve();
        },
      },
    };
    await resumeChanges(stores, PORTAL);
    const job = { name: 'webhook.process', data: { portalId: PORTAL } };
    expect(enqueued).toEqual(count === 0 ? [] : [job]);
  });
});
