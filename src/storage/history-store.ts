import type { HistoryStore } from '../changes/ports.ts';
import { atomically } from './atomically.ts';
import { forgetContact } from './history/forget-contact.ts';
import {
  knownCompanies,
  knownContacts,
  listCompanies,
  listDeleted,
  listGone,
  listWaitingContacts,
} from './history/known-records.ts';
import { loseCompany, loseContact, restoreCompany } from './history/lose-records.ts';
import { moveCompany } from './history/move-company.ts';
import { moveContact } from './history/move-contact.ts';
import { getSweepPosition, setSweepPosition } from './history/sweep-position.ts';
import { changeAddresses, withdrawInvitations } from './history/waiting-invitations.ts';
import type { Connection } from './tables.ts';

/** Each call is one transaction: the caller's, or one of its own. */
export function createHistoryStore(db: Connection): HistoryStore {
  return {
    knownCompanies: (portalId, companyIds) => knownCompanies(db, portalId, companyIds),
    knownContacts: (portalId, contactIds) => knownContacts(db, portalId, contactIds),
    listCompanies: (portalId, afterId, limit) => listCompanies(db, portalId, afterId, limit),
    listGone: (portalId, companyIds) => listGone(db, portalId, companyIds),
    listDeleted: (portalId, since, afterId, limit) =>
      listDeleted(db, portalId, since, afterId, limit),
    listWaitingContacts: (portalId, afterId, limit) =>
      listWaitingContacts(db, portalId, afterId, limit),
    getSweepPosition: (portalId) => getSweepPosition(db, portalId),
    setSweepPosition: (portalId, companyId) => setSweepPosition(db, portalId, companyId),
    moveCompany: (portalId, from, to, at) =>
      atomically(db, (trx) => moveCompany(trx, { portalId, from, to }, at)),
    moveContact: (portalId, from, to) =>
      atomically(db, (trx) => moveContact(trx, { portalId, from, to })),
    loseCompany: (ref, at) => atomically(db, (trx) => loseCompany(trx, ref, at)),
    restoreCompany: (ref) => atomically(db, (trx) => restoreCompany(trx, ref)),
    loseContact: (portalId, contactId) =>
      atomically(db, (trx) => loseContact(trx, portalId, contactId)),
    withdrawInvitations: (portalId, withdrawals) => withdrawInvitations(db, portalId, withdrawals),
    changeAddresses: (portalId, addresses) => changeAddresses(db, portalId, addresses),
    forgetContact: (portalId, contactId) =>
      atomically(db, (trx) => forgetContact(trx, portalId, contactId)),
  };
}
