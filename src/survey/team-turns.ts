import type { InvitationRef } from '../lib/refs.ts';
import type { OpenedInvitation } from './invitation-store.ts';
import type { Invitation } from './types.ts';

/** One of the companies that a person of the team is asked about in surveys that are open now. */
export interface TeamTurn extends InvitationRef, Pick<Invitation, 'linkNonce'> {
  readonly companyName: string;
  readonly isAnswered: boolean;
}

export interface TeamTurnStore {
  /**
   * The companies that this owner of a portal is asked about, the wave that opened first goes first.
   * Without those that were withdrawn.
   */
  listOfOwner(portalId: number, ownerId: string): Promise<TeamTurn[]>;
}

/** Where somebody stands who is asked about several companies. */
export interface TeamTurns {
  /** Of this company, from 1. */
  readonly position: number;
  readonly total: number;
  /** What is not answered yet besides this one, in the order of answering; the first is next. */
  readonly others: readonly TeamTurn[];
}

/**
 * The place of an invitation among those of the same person. After the last company come those that
 * were passed over before. Null where there is only one, and where this one is not open any more.
 */
export function decideTurns(
  turns: readonly TeamTurn[],
  { invitationId }: InvitationRef,
): TeamTurns | null {
  const index = turns.findIndex((turn) => turn.invitationId === invitationId);
  if (index < 0 || turns.length < 2) return null;
  const inOrder = [...turns.slice(index + 1), ...turns.slice(0, index)];
  return {
    position: index + 1,
    total: turns.length,
    others: inOrder.filter(({ isAnswered }) => !isAnswered),
  };
}

/** The turns of whoever has opened a link; null for a customer, who only ever sees their own survey. */
export async function listTurns(
  { storage }: { readonly storage: { readonly teamTurns: TeamTurnStore } },
  { invitation }: Pick<OpenedInvitation, 'invitation'>,
): Promise<TeamTurns | null> {
  const { side, portalId, personId } = invitation;
  if (side !== 'vendor') return null;
  return decideTurns(await storage.teamTurns.listOfOwner(portalId, personId), invitation);
}
