import type { Log } from '../lib/log.ts';
import type { InvitationRef } from '../lib/refs.ts';
import { decideWithdrawal } from './decide-person-action.ts';
import type { InvitationStore } from './invitation-store.ts';
import type { SurveyStores, Transactions } from './ports.ts';

export interface WithdrawInvitationDeps {
  readonly storage: Transactions<SurveyStores> & {
    readonly invitations: Pick<InvitationStore, 'get'>;
  };
  readonly log: Log;
}

/**
 * Takes one person out of a running wave: their link is dead, and their silence is not counted.
 * Doing it again changes nothing. Throws `not_found`, `wave_state`, `already_answered` and
 * `would_tell`.
 */
export async function withdrawInvitation(
  { storage, log }: WithdrawInvitationDeps,
  ref: InvitationRef,
): Promise<void> {
  const { portalId, waveId } = await storage.invitations.get(ref);
  const isNew = await storage.transaction(async (stores) => {
    const wave = await stores.waves.lock({ portalId, waveId });
    const invitation = await stores.invitations.get(ref);
    const decision = decideWithdrawal(wave, invitation);
    if (decision.kind === 'refused') throw decision.error;
    if (decision.kind === 'done') return false;
    await stores.invitations.setResponse(invitation, 'withdrawn', null);
    // Fewer people are invited now: the coverage and the record follow.
    await stores.waves.raiseAnswersVersion(wave);
    await stores.jobs.enqueue([{ name: 'wave.rescore', data: { portalId, waveId } }]);
    return true;
  });
  if (isNew) {
    log.info({ portalId, waveId, invitationId: ref.invitationId }, 'invitation.withdrawn');
  }
}
