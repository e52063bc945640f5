import { isPermanent } from '../../../src/changes/permanent-changes.ts';
import type { ChangeEvent, ChangeStores } from '../../../src/changes/ports.ts';
import type { Job } from '../../../src/survey/job-queue.ts';
import type { Company } from '../../../src/survey/types.ts';
import { addressOf, buildCompany } from './hubspot-truth.ts';

/** What lies in the database, as far as changes touch it. */
export interface Stored {
  readonly companies: Map<string, { facts: Company; isGone: boolean; isMerged: boolean }>;
  readonly waves: Array<{ companyId: string; status: 'open' | 'cancelled' | 'closed' }>;
  readonly invitations: Invited[];
  /** Records, and whether they show what they should. */
  readonly written: Map<string, boolean>;
  readonly events: Map<string, { event: ChangeEvent; doneAt: Date | null }>;
  readonly jobs: Set<string>;
  /** Companies whose behaviour is to be read anew. */
  readonly stale: Set<string>;
  sweepPosition: string;
}

export interface Invited {
  contactId: string;
  companyId: string;
  email: string;
  response: 'none' | 'answered' | 'withdrawn';
}

/** A database that knows these companies, each with its invited contacts. */
export function createStored(known: Readonly<Record<string, readonly string[]>>): Stored {
  return {
    companies: new Map(
      Object.keys(known).map((id) => [
        id,
        { facts: buildCompany(id), isGone: false, isMerged: false },
      ]),
    ),
    waves: Object.keys(known).map((companyId) => ({ companyId, status: 'open' })),
    invitations: Object.entries(known).flatMap(([companyId, contacts]) =>
      contacts.map((contactId) => ({
        contactId,
        companyId,
        email: addressOf(contactId),
        response: 'none' as const,
      })),
    ),
    written: new Map([
      ...Object.keys(known).map((id) => [`companies/${id}`, true] as const),
      ...Object.values(known)
        .flat()
        .map((id) => [`contacts/${id}`, true] as const),
    ]),
    events: new Map(),
    jobs: new Set(),
    stale: new Set(),
    sweepPosition: '',
  };
}

/** In memory, and as the ports describe it. */
export function createStores(
  getStored: () => Stored,
  onWrite: (step: string) => void,
  onRead: (step: string) => void,
): ChangeStores {
  const done = (): Promise<void> => Promise.resolve();
  const write = (step: string): Stored => {
    onWrite(step);
    return getStored();
  };
  const withdraw = (isMeant: (invited: Invited) => boolean): void => {
    for (const invited of getStored().invitations) {
      if (invited.response === 'none' && isMeant(invited)) invited.response = 'withdrawn';
    }
  };
  const page = (ids: readonly string[], afterId: string, limit: number): string[] =>
    [...new Set(ids)]
      .filter((id) => id > afterId)
      .sort()
      .slice(0, limit);
  return {
    portals: { find: () => Promise.reject(new Error('Deliver events instead.')) },
    portalStates: { set: done },
    changes: {
      insertAll: () => Promise.reject(new Error('Deliver them instead.')),
      listWaiting: (_portalId, limit) =>
        Promise.resolve(
          [...getStored().events.values()]
            .filter(({ doneAt }) => doneAt === null)
            .map(({ event }) => event)
            .sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime())
            .slice(0, limit),
        ),
      listPermanent() {
        onRead('listPermanent');
        return Promise.resolve(
          [...getStored().events.values()].map(({ event }) => event).filter(isPermanent),
        );
      },
      markDone(_portalId, keys, at) {
        const { events } = write('markDone');
        for (const key of keys) {
          const kept = events.get(key);
          if (kept) kept.doneAt = at;
        }
        return done();
      },
      deleteDoneBefore(_portalId, before) {
        const { events } = write('deleteDoneBefore');
        for (const [key, { doneAt }] of events) {
          if (doneAt !== null && doneAt < before) events.delete(key);
        }
        return done();
      },
    },
    history: {
      knownCompanies: (_portalId, ids) =>
        Promise.resolve(ids.filter((id) => getStored().companies.has(id))),
      knownContacts: (_portalId, ids) =>
        Promise.resolve(
          ids.filter((id) => getStored().invitations.some(({ contactId }) => contactId === id)),
        ),
      listCompanies: (_portalId, afterId, limit) =>
        Promise.resolve(
          page(
            [...getStored().companies].filter(([, { isGone }]) => !isGone).map(([id]) => id),
            afterId,
            limit,
          ),
        ),
      listGone: (_portalId, companyIds) =>
        Promise.resolve(companyIds.filter((id) => getStored().companies.get(id)?.isGone ?? false)),
      listDeleted: (_portalId, _since, afterId, limit) =>
        Promise.resolve(
          page(
            [...getStored().companies]
              .filter(([, { isGone, isMerged }]) => isGone && !isMerged)
              .map(([id]) => id),
            afterId,
            limit,
          ),
        ),
      listWaitingContacts(_portalId, afterId, limit) {
        const waiting = getStored().invitations.filter(({ response }) => response === 'none');
        const ids = page(
          waiting.map(({ contactId }) => contactId),
          afterId,
          limit,
        );
        return Promise.resolve(
          ids.map((contactId) => ({
            contactId,
            companyIds: waiting
              .filter((invited) => invited.contactId === contactId)
              .map(({ companyId }) => companyId),
          })),
        );
      },
      getSweepPosition: () => Promise.resolve(getStored().sweepPosition),
      setSweepPosition(_portalId, companyId) {
        write('setSweepPosition').sweepPosition = companyId;
        return done();
      },
      moveCompany(_portalId, from, to) {
        const { companies, waves, invitations, written, stale } = write('moveCompany');
        stale.add(to);
        for (const wave of waves) if (wave.companyId === from) wave.companyId = to;
        for (const invited of invitations) if (invited.companyId === from) invited.companyId = to;
        const moved = companies.get(from);
        if (moved && !companies.has(to)) {
          companies.set(to, { facts: moved.facts, isGone: false, isMerged: false });
        }
        if (moved) Object.assign(moved, { isGone: true, isMerged: true });
        if (written.delete(`companies/${from}`)) written.set(`companies/${to}`, false);
        return done();
      },
      moveContact(_portalId, from, to) {
        const { invitations, written } = write('moveContact');
        for (const invited of invitations) if (invited.contactId === from) invited.contactId = to;
        if (written.delete(`contacts/${from}`)) written.set(`contacts/${to}`, false);
        return done();
      },
      loseCompany({ companyId }) {
        const { companies, waves } = write('loseCompany');
        for (const wave of waves) {
          if (wave.companyId === companyId && wave.status === 'open') wave.status = 'cancelled';
        }
        withdraw((invited) => invited.companyId === companyId);
        const company = companies.get(companyId);
        if (company) company.isGone = true;
        return done();
      },
      restoreCompany({ companyId }) {
        const { companies, written } = write('restoreCompany');
        const company = companies.get(companyId);
        if (company) Object.assign(company, { isGone: false, isMerged: false });
        written.set(`companies/${companyId}`, false);
        return done();
      },
      loseContact(_portalId, contactId) {
        write('loseContact').written.delete(`contacts/${contactId}`);
        withdraw((invited) => invited.contactId === contactId);
        return done();
      },
      withdrawInvitations(_portalId, withdrawals) {
        write('withdrawInvitations');
        for (const { contactId, companyIds } of withdrawals) {
          withdraw(
            (invited) =>
              invited.contactId === contactId &&
              (companyIds === null || companyIds.includes(invited.companyId)),
          );
        }
        return done();
      },
      changeAddresses(_portalId, addresses) {
        const { invitations } = write('changeAddresses');
        for (const { contactId, email } of addresses) {
          for (const invited of invitations) {
            if (invited.contactId === contactId && invited.response === 'none') {
              invited.email = email;
            }
          }
        }
        return done();
      },
      forgetContact(_portalId, contactId) {
        const { invitations, written } = write('forgetContact');
        const kept = invitations.filter((invited) => invited.contactId !== contactId);
        invitations.splice(0, invitations.length, ...kept);
        written.delete(`contacts/${contactId}`);
        return done();
      },
    },
    behaviour: {
      markStale(_portalId, companyIds) {
        write('markStale');
        for (const id of companyIds) getStored().stale.add(id);
        return done();
      },
      markStaleByRecords: done,
    },
    companies: {
      listByIds(_portalId, companyIds) {
        onRead('listByIds');
        const { companies } = getStored();
        return Promise.resolve(
          companyIds.flatMap((id) => {
            const company = companies.get(id);
            return company && !company.isGone ? [company.facts] : [];
          }),
        );
      },
      save(company) {
        const { companies } = write('save');
        const before = companies.get(company.companyId) ?? { isGone: false, isMerged: false };
        companies.set(company.companyId, { ...before, facts: company });
        return done();
      },
    },
    records: {
      forgetWritten(_portalId, records) {
        const { written } = write('forgetWritten');
        for (const { objectType, recordId } of records) {
          written.set(`${objectType}/${recordId}`, false);
        }
        return done();
      },
    },
    jobs: {
      enqueue(jobs) {
        // That companies are watched is told by `stale`.
        for (const job of jobs.filter(({ name }) => name !== 'portal.watch')) {
          getStored().jobs.add(describeJob(job));
        }
        return done();
      },
    },
  };
}

function describeJob({ name, data }: Job): string {
  return 'companyId' in data ? `${name} ${data.companyId}` : name;
}
