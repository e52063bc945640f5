import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoredAssessment } from '../../src/churn/ports.ts';
import type { BehaviourFacts } from '../../src/churn/signals/facts.ts';
import { buildWave } from '../support/builders.ts';
import { databases } from '../support/databases.ts';
import {
  buildDeal,
  buildFacts,
  buildMeeting,
  buildPerson,
  buildTicket,
  buildUsage,
  daysAgo,
  NOW,
} from '../unit/churn/signals/build-facts.ts';
import { openTestStorage } from './open-test-storage.ts';
import type { TestStorage } from './open-test-storage.ts';
import { buildAssessment, buildCompany, buildPortal } from './samples.ts';

const FACTS: BehaviourFacts = buildFacts({
  tickets: [buildTicket({ id: '8001', reopenedAt: daysAgo(2) }), buildTicket({ id: '8002' })],
  deals: [buildDeal()],
  meetings: [buildMeeting()],
  people: [
    buildPerson({ role: 'champion', leftAt: daysAgo(3) }),
    buildPerson({ id: '7002', bouncedAt: daysAgo(4), optedOutAt: daysAgo(1) }),
  ],
  payment: { since: daysAgo(9), until: null },
  notice: { since: daysAgo(8), until: daysAgo(7) },
  usage: buildUsage(3, 4.5, 0),
});

describe.each(await databases())('the store of behaviour on %s', (kind) => {
  let opened: TestStorage;
  let portalId = 0;
  const company = (companyId: string) => ({ portalId, companyId });
  const behaviour = () => opened.storage.behaviour;
  const staleIds = async () =>
    (await behaviour().listStale(portalId, '', 10)).map(({ companyId }) => companyId);
  const know = async (companyId: string, facts = FACTS, asked = 1) => {
    await opened.storage.companies.save(buildCompany(company(companyId)));
    await behaviour().save(company(companyId), facts, { at: NOW, asked });
  };

  beforeAll(async () => {
    opened = await openTestStorage(kind);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    portalId += 1;
    await opened.storage.portals.save(buildPortal({ portalId }));
  });

  it('gives back what it was given', async () => {
    await know('501');
    expect(await behaviour().find(company('501'))).toEqual({ facts: FACTS, readAt: NOW });
  });

  it('knows what may not be read from what is not there', async () => {
    const facts = buildFacts({ tickets: null, deals: [] });
    await know('501', facts);
    expect((await behaviour().find(company('501'))).facts).toEqual(facts);
  });

  it('forgets what is no longer so', async () => {
    await know('501');
    const facts = buildFacts({ tickets: [buildTicket({ id: '8002' })], usage: buildUsage(7) });
    await know('501', facts);
    expect((await behaviour().find(company('501'))).facts).toEqual(facts);
  });

  it('has every company read that is surveyed, and none that somebody only looks at', async () => {
    await opened.storage.companies.save(buildCompany(company('501')));
    await opened.storage.companies.save(buildCompany(company('502')));
    await opened.storage.waves.insert(buildWave({ portalId }));
    expect(await behaviour().listStale(portalId, '', 10)).toEqual([
      { companyId: '501', asked: 1, isKnown: true, hasWave: true },
    ]);
    await know('501');
    expect(await behaviour().hasStale(portalId)).toBe(false);
  });

  it('does not lose what was asked for while it read', async () => {
    await know('501');
    await behaviour().markStale(portalId, ['501']);
    await behaviour().markStale(portalId, ['501']);
    await behaviour().save(company('501'), FACTS, { at: NOW, asked: 2 });
    expect(await staleIds()).toEqual(['501']);
    await behaviour().settle(company('501'), 3);
    expect(await staleIds()).toEqual([]);
  });

  it('looks at strangers, too, and can drop them', async () => {
    await behaviour().markStale(portalId, ['900', '900', '901']);
    expect(await behaviour().listStale(portalId, '900', 10)).toMatchObject([
      { companyId: '901', isKnown: false },
    ]);
    await behaviour().drop(company('900'));
    expect(await staleIds()).toEqual(['901']);
  });

  it('finds the companies of a record, also those that it has left in HubSpot', async () => {
    await know('501');
    await know('502', buildFacts());
    await behaviour().markStaleByRecords(portalId, 'tickets', ['8002', '8009']);
    expect(await staleIds()).toEqual(['501']);
    await behaviour().markStaleByRecords(portalId, 'contacts', []);
    await behaviour().markAllStale(portalId);
    expect(await staleIds()).toEqual(['501', '502']);
  });

  it('reads none that is gone', async () => {
    await know('501');
    await behaviour().markStale(portalId, ['501']);
    await opened.storage.history.loseCompany(company('501'), NOW);
    expect(await staleIds()).toEqual([]);
  });

  it('gives a merged company’s behaviour to the one that survives, and has it read anew', async () => {
    await know('501');
    await know('502', buildFacts({ usage: buildUsage(9) }));
    await opened.storage.history.moveCompany(portalId, '501', '502', NOW);
    const { facts } = await behaviour().find(company('502'));
    expect(facts.people).toEqual(FACTS.people);
    // The survivor's own value of the week counts.
    expect(facts.usage).toEqual([...buildUsage(3, 4.5, 0).slice(0, 2), ...buildUsage(9)]);
    expect((await behaviour().find(company('501'))).readAt).toBeNull();
    expect(await staleIds()).toEqual(['502']);
  });

  it('follows a person who was merged', async () => {
    await know('501');
    await opened.storage.history.moveContact(portalId, '7001', '7009');
    const { people } = (await behaviour().find(company('501'))).facts;
    expect(people.map(({ id }) => id).sort()).toEqual(['7002', '7009']);
    expect(await opened.storage.history.knownContacts(portalId, ['7001', '7009'])).toEqual([
      '7009',
    ]);
  });

  it('keeps one row of two people who are one', async () => {
    await know('501');
    await opened.storage.history.moveContact(portalId, '7001', '7002');
    const { people } = (await behaviour().find(company('501'))).facts;
    expect(people).toEqual([FACTS.people[1]]);
  });

  it('forgets a person, and leads to them from no assessment', async () => {
    await know('501');
    const seen = (id: string, object: 'contacts' | 'tickets') => ({
      type: 'opt_out' as const,
      at: NOW,
      evidence: { count: 1, record: { object, id } },
    });
    const assessment: StoredAssessment = buildAssessment({ ...company('501') });
    const items = [seen('7001', 'contacts'), seen('7001', 'tickets'), seen('7002', 'contacts')];
    await opened.storage.assessments.save({
      ...assessment,
      input: { ...assessment.input, items },
    });
    await opened.storage.history.forgetContact(portalId, '7001');
    const { people } = (await behaviour().find(company('501'))).facts;
    expect(people.map(({ id }) => id)).toEqual(['7002']);
    const latest = await opened.storage.assessments.findLatest(company('501'));
    expect(latest?.input.items).toEqual([
      { ...items[0], evidence: { count: 1, record: null } },
      items[1],
      items[2],
    ]);
  });

  it('tells only the assessments in which something changed', async () => {
    const save = (days: number, level: 'none' | 'low' | 'high', codes: string[], score = 0) => {
      const assessment = buildAssessment({
        ...company('501'),
        assessmentId: `ass_${days}`,
        assessedAt: daysAgo(days),
      });
      const result = { ...assessment.result, level, score, codes: codes as never };
      return opened.storage.assessments.save({ ...assessment, result });
    };
    await save(9, 'none', []);
    await save(8, 'none', []);
    await save(7, 'low', ['silence'], 25);
    await save(6, 'low', ['silence'], 24);
    await save(5, 'low', ['silence', 'bounce'], 30);
    await save(4, 'high', ['silence', 'bounce'], 60);
    const turns = await opened.storage.assessments.listTurns(company('501'), 3);
    expect(turns.map(({ assessedAt, result }) => [assessedAt, result.level])).toEqual([
      [daysAgo(4), 'high'],
      [daysAgo(5), 'low'],
      [daysAgo(7), 'low'],
    ]);
    expect(await opened.storage.assessments.listTurns(company('502'), 3)).toEqual([]);
  });
});
