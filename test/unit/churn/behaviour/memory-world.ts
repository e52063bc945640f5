import type { ChangeEvent } from '../../../../src/changes/ports.ts';
import { watchChanged } from '../../../../src/changes/watch-changed.ts';
import type { BehaviourReader, FoundBehaviour } from '../../../../src/churn/behaviour/ports.ts';
import { sweepBehaviour } from '../../../../src/churn/behaviour/sweep-behaviour.ts';
import { watchCompanies } from '../../../../src/churn/behaviour/watch-companies.ts';
import type {
  WatchCompaniesDeps,
  WatchStores,
} from '../../../../src/churn/behaviour/watch-companies.ts';
import type { StoredAssessment } from '../../../../src/churn/ports.ts';
import { defaultCaseSettings } from '../../../../src/churn/cases/case-settings.ts';
import { defaultRiskSettings } from '../../../../src/churn/risk-settings.ts';
import { NO_FACTS } from '../../../../src/churn/signals/facts.ts';
import type { BehaviourFacts } from '../../../../src/churn/signals/facts.ts';
import { defaultSignalSettings } from '../../../../src/churn/signals/signal-settings.ts';
import { createMemoryLog } from '../../../support/memory-log.ts';
import { NOW } from '../signals/build-facts.ts';

export const PORTAL = 7;

/** What HubSpot has, by company id. */
export type Truth = Readonly<Record<string, Omit<FoundBehaviour, 'company'>>>;

interface Kept {
  facts: BehaviourFacts;
  readAt: Date | null;
  asked: number;
  read: number;
}

/** Watching with a HubSpot and a database in memory. Only companies that were surveyed are known at first. */
export function createWorld(known: readonly string[], { onRead = (): void => undefined } = {}) {
  let truth: Truth = {};
  const companies = new Set(known);
  const behaviour = new Map<string, Kept>(known.map((id) => [id, fresh()]));
  const assessments = new Map<string, StoredAssessment>();
  const done = (): Promise<void> => Promise.resolve();
  const nobody = (): Promise<never> => Promise.reject(new Error('Nobody asks for this here.'));
  const touch = (id: string): void => {
    const kept = behaviour.get(id);
    if (kept) kept.asked += 1;
    else behaviour.set(id, fresh());
  };
  const listStale = (afterId: string) =>
    [...behaviour]
      .filter(([id, { asked, read }]) => asked > read && id > afterId)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([companyId, { asked }]) => ({
        companyId,
        asked,
        isKnown: companies.has(companyId),
        hasWave: known.includes(companyId),
      }));
  const stores: WatchStores & Parameters<typeof watchChanged>[0] = {
    behaviour: {
      listStale: (_portalId, afterId, limit) => Promise.resolve(listStale(afterId).slice(0, limit)),
      hasStale: () => Promise.resolve(listStale('').length > 0),
      markAllStale() {
        for (const id of behaviour.keys()) touch(id);
        return done();
      },
      markStale(_portalId, ids) {
        for (const id of ids) touch(id);
        return done();
      },
      markStaleByRecords(_portalId, object, recordIds) {
        for (const [id, { facts }] of behaviour) {
          const ofKind = object === 'contacts' ? facts.people : facts[object];
          if (ofKind?.some((record) => recordIds.includes(record.id))) touch(id);
        }
        return done();
      },
      find: ({ companyId }) => Promise.resolve(behaviour.get(companyId) ?? fresh()),
      save({ companyId }, facts, { at, asked }) {
        const kept = behaviour.get(companyId) ?? fresh();
        behaviour.set(companyId, { ...kept, facts, readAt: at, read: Math.max(kept.read, asked) });
        return done();
      },
      settle({ companyId }, asked) {
        const kept = behaviour.get(companyId);
        if (kept) kept.read = Math.max(kept.read, asked);
        return done();
      },
      drop({ companyId }) {
        behaviour.delete(companyId);
        return done();
      },
      saveScores: done,
    },
    assessments: {
      findLatest: ({ companyId }) => Promise.resolve(assessments.get(companyId) ?? null),
      save(assessment) {
        assessments.set(assessment.companyId, assessment);
        return done();
      },
      list: nobody,
      listTurns: nobody,
    },
    cases: {
      insert: () => Promise.resolve(false),
      get: nobody,
      listOpen: nobody,
      listUnannounced: nobody,
      listOverdue: nobody,
      listDue: nobody,
      progress: nobody,
      setOwner: nobody,
      setEscalated: nobody,
    },
    snoozes: {
      insert: nobody,
      findByRequest: nobody,
      listLasting: () => Promise.resolve([]),
    },
    snapshots: { listFinal: () => Promise.resolve([]), findOpen: () => Promise.resolve(null) },
    portals: { get: () => Promise.resolve({ timeZone: 'UTC' }) },
    companies: {
      find: () => Promise.resolve({ name: '', renewalAt: null, ownerId: null }),
      lock: done,
      save({ companyId }) {
        companies.add(companyId);
        return done();
      },
    },
    settings: {
      getCurrent: () =>
        Promise.resolve({
          settings: {
            healthRadarId: '',
            language: 'en',
            risk: defaultRiskSettings,
            signals: defaultSignalSettings,
            cases: defaultCaseSettings,
            ambassadorProperty: '',
          },
        }),
    },
    records: { want: done },
    jobs: { enqueue: done },
  };
  const reader: BehaviourReader = {
    read(_portalId, ids) {
      onRead();
      const found = ids.flatMap((companyId) => {
        const company = truth[companyId];
        const ref = { portalId: PORTAL, companyId, name: '', ownerId: null, language: null };
        return company ? [{ ...company, company: { ...ref, renewalAt: null } }] : [];
      });
      return Promise.resolve(found);
    },
    listCustomers: () =>
      Promise.resolve({
        companyIds: Object.keys(truth).filter((id) => truth[id]?.isCustomer),
        after: undefined,
      }),
  };
  const deps: WatchCompaniesDeps = {
    storage: { ...stores, transaction: (work) => work(stores) },
    behaviour: reader,
    clock: { now: () => NOW },
    log: createMemoryLog().log,
  };
  return {
    setTruth(now: Truth): void {
      truth = now;
    },
    /** Hears of changes, and works them off. */
    async hear(events: readonly ChangeEvent[]): Promise<void> {
      const concerned = events.flatMap(({ object, recordId }) =>
        Object.keys(truth).filter((id) => {
          const ofKind = object === 'deals' || object === 'tickets' ? truth[id]?.[object] : [];
          return ofKind?.some((record) => record.id === recordId) ?? false;
        }),
      );
      const isKnown = { companies: new Set(companies), contacts: new Set<string>() };
      await watchChanged(stores, PORTAL, events, { known: isKnown, concerned });
      await watchCompanies(deps, PORTAL);
    },
    sweep: () => sweepBehaviour(deps, PORTAL),
    watch: () => watchCompanies(deps, PORTAL),
    /** What is known of each watched company, and how it was assessed. */
    state: () => ({
      facts: Object.fromEntries(
        [...behaviour].filter(([, { readAt }]) => readAt).map(([id, { facts }]) => [id, facts]),
      ),
      // Whether the stamp moves says what was new, which depends on how often somebody looked.
      results: Object.fromEntries(
        [...assessments].map(
          ([
            id,
            {
              result: { level, score, codes },
            },
          ]) => [id, { level, score, codes }],
        ),
      ),
      companies: [...companies].sort(),
    }),
    staleIds: () => listStale('').map(({ companyId }) => companyId),
  };
}

function fresh(): Kept {
  return { facts: NO_FACTS, readAt: null, asked: 1, read: 0 };
}
