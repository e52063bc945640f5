import type { SurveyStores } from '../ports.ts';
import type { PlannedWave } from '../store-wave.ts';
import { planHeadsUp } from '../timing/plan-heads-up.ts';
import type { Invitation } from '../types.ts';
import { isCustomer } from '../wave-properties.ts';

/**
 * Plans the heads-up to each invited customer, in the launch's own transaction: whoever is excluded
 * has no invitation and hears nothing, and the vendor's team is only asked.
 */
export async function planHeadsUps(
  stores: Pick<SurveyStores, 'letters' | 'jobs'>,
  { wave: { portalId }, plan, start, headsUpDays, now }: PlannedWave,
  invited: readonly Invitation[],
): Promise<void> {
  const people = invited.filter(isCustomer);
  const headsUp = planHeadsUp(plan, people, { headsUpDays, start }, now);
  if (!headsUp) return;
  const letters = people.map(({ invitationId }, index) => ({
    invitationId,
    dueAt: headsUp.dueAts[index] ?? now,
  }));
  await stores.letters.planHeadsUps(portalId, letters, now);
  await stores.jobs.enqueue(
    letters
      .filter(({ dueAt }) => dueAt <= now)
      .map(({ invitationId }) => ({
        name: 'invitation.letter' as const,
        data: { portalId, invitationId, letter: 'heads_up' as const },
      })),
  );
}
