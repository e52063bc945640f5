import { gatherCalls } from '../lib/gather-calls.ts';
import { shareCalls } from '../lib/share-calls.ts';
import type { InvitationStore, SettingsStore } from '../survey/ports.ts';
import type { ContactState } from '../survey/types.ts';
import {
  invitationKey,
  readInvitations,
  settleInvitations,
  takeInvitations,
} from './invitation-batches.ts';
import type { Settling, Taking } from './invitation-batches.ts';
import { notFound } from './not-found.ts';
import type { Storage } from './storage.ts';
import type { Connection } from './tables.ts';

/** As many as one statement asks for. */
const MOST = 200;

/**
 * The same storage for a worker that sends many mails at a time: what its jobs ask for in the same
 * moment is read, taken and settled in one statement. Each of them is committed before its caller
 * goes on, as before.
 */
export function createSendingStorage(storage: Storage, db: Connection): Storage {
  const ofPortal = (portalId: number) => String(portalId);
  return {
    ...storage,
    portals: {
      ...storage.portals,
      find: shareCalls(storage.portals.find, ofPortal),
      get: shareCalls(storage.portals.get, ofPortal),
    },
    settings: shareSettings(storage.settings),
    waves: {
      ...storage.waves,
      get: shareCalls(storage.waves.get, ({ portalId, waveId }) => `${portalId}/${waveId}`),
    },
    contactStates: {
      ...storage.contactStates,
      listByIds: gatherStates(storage.contactStates.listByIds),
    },
    invitations: gatherInvitations(storage.invitations, db),
  };
}

function shareSettings(settings: SettingsStore): SettingsStore {
  return {
    ...settings,
    getCurrent: shareCalls(settings.getCurrent, (portalId) => String(portalId)),
    getVersion: shareCalls(settings.getVersion, (portalId, version) => `${portalId}/${version}`),
  };
}

function gatherInvitations(invitations: InvitationStore, db: Connection): InvitationStore {
  const find = gatherCalls(async (refs: readonly Parameters<InvitationStore['get']>[0][]) => {
    const found = await readInvitations(db, refs);
    const byKey = new Map(found.map((each) => [invitationKey(each), each]));
    return refs.map((ref) => byKey.get(invitationKey(ref)));
  }, MOST);
  const take = gatherCalls(async (takings: readonly Taking[]) => {
    const taken = await takeInvitations(db, takings);
    return takings.map(({ link }) => taken.has(invitationKey(link)));
  }, MOST);
  const settle = gatherCalls(async (settlings: readonly Settling[]) => {
    const settled = await settleInvitations(db, settlings);
    return settlings.map(({ link }) => settled.has(invitationKey(link)));
  }, MOST);
  return {
    ...invitations,
    async get(ref) {
      const invitation = await find(ref);
      if (!invitation) throw notFound('invitation');
      return invitation;
    },
    take: (link, at) => take({ link, at }),
    moveDelivery: (link, from, to, at) =>
      from.length === 1 && from[0] === 'handing_over'
        ? settle({ link, to, at })
        : invitations.moveDelivery(link, from, to, at),
  };
}

type ListStates = (portalId: number, contactIds: readonly string[]) => Promise<ContactState[]>;

/** Of one portal at a time. */
function gatherStates(listByIds: ListStates): ListStates {
  const list = gatherCalls(
    async (asked: ReadonlyArray<{ portalId: number; contactIds: readonly string[] }>) => {
      const byPortal = Map.groupBy(asked, ({ portalId }) => portalId);
      const states = await Promise.all(
        [...byPortal].map(([portalId, group]) => {
          const ids = new Set(group.flatMap(({ contactIds }) => contactIds));
          return listByIds(portalId, [...ids]);
        }),
      );
      const all = states.flat();
      return asked.map(({ portalId, contactIds }) =>
        all.filter((state) => state.portalId === portalId && contactIds.includes(state.contactId)),
      );
    },
    MOST,
  );
  return (portalId, contactIds) => list({ portalId, contactIds });
}
