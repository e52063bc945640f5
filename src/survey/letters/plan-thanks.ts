import type { SurveyStores } from '../ports.ts';
import type { Invitation, Wave } from '../types.ts';

/**
 * Plans the thanks for an answer, in the answer's own transaction and only where the portal's current
 * settings want it. Never for an anonymous answer: the time of the thanks would lead to it.
 */
export async function planThanks(
  stores: Pick<SurveyStores, 'settings' | 'letters' | 'jobs'>,
  { mode }: Pick<Wave, 'mode'>,
  { portalId, invitationId }: Pick<Invitation, 'portalId' | 'invitationId'>,
  now: Date,
): Promise<void> {
  if (mode === 'anonymous') return;
  if ((await stores.settings.getCurrent(portalId)).settings.thanks === 'off') return;
  const data = { portalId, invitationId, letter: 'thanks' } as const;
  await stores.letters.plan(data, now);
  await stores.jobs.enqueue([{ name: 'invitation.letter', data }]);
}
