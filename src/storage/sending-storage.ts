import { gatherCalls } from '../lib/gather-calls.ts';
import { shareCalls } from '../lib/share-calls.ts';
import type { InvitationStore } from '../survey/invitation-store.ts';
import type { SettingsStore } from '../survey/ports.ts';
import type { ContactState } from '../survey/types.ts';
import { invitationKey, readInvitations, stepInvitations } from './invitation-batches.ts';
import type { Step } from './invitation-batches.ts';
import { notFound } from './not-found.ts';
import type { Storage } from './storage.ts';
import type { Connection } from './tables.ts';

/** As many as one statement asks for. */
const MOST = 200;

/**
 * A commit costs about as much as three mails. Whoever ends a hand-over waits for others that end
 * theirs, as long as most of the connections have something to do meanwhile.
 */
const STEPS = { patience: 12, enough: 20 };

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
  const find = gatherCalls(
    async (refs: readonly Parameters<InvitationStore['get']>[0][]) => {
      const found = await readInvitations(db, refs);
      const byKey = new Map(found.map((each) => [invitationKey(each), each]));
      return refs.map((ref) => byKey.get(invitationKey(ref)));
    },
    { most: MOST },
  );
  // Whoever ends a hand-over and whoever begins one go together: one commit for both.
  const step = gatherCalls(
    async (steps: readonly Step[]) => {
      const moved = await stepInvitations(db, steps);
      return steps.map(({ link }) => moved.has(invitationKey(link)));
    },
    { most: MOST, ...STEPS },
  );
  return {
    ...invitations,
    async get(ref) {
      const invitation = await find(ref);
      if (!invitation) throw notFound('invitation');
      return invitation;
    },
    take: (link, at) => step({ link, to: 'handing_over', at }),
    moveDelivery: (link, from, to, at) =>
      from.length === 1 && from[0] === 'handing_over'
        ? step({ link, to, at })
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
    { most: MOST },
  );
  return (portalId, contactIds) => list({ portalId, contactIds });
}
