import type { OpenedInvitation } from '../invitation-store.ts';
import type { SurveyStores } from '../ports.ts';

/**
 * Plans the thanks for an answer, in the answer's own transaction and only where the portal's current
 * settings want it. Never for an anonymous answer: the time of the thanks would lead to it.
 */
export async function planThanks(
  stores: Pick<SurveyStores, 'letters' | 'jobs'>,
  { wave, invitation, wantsThanks }: OpenedInvitation,
  now: Date,
): Promise<void> {
  if (wave.mode === 'anonymous' || !wantsThanks) return;
  const { portalId, invitationId } = invitation;
  const data = { portalId, invitationId, letter: 'thanks' } as const;
  await stores.letters.plan(data, now);
  await stores.jobs.enqueue([{ name: 'invitation.letter', data }]);
}
