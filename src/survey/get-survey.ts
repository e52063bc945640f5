import { getInvitation } from './get-invitation.ts';
import type { GetInvitationDeps } from './get-invitation.ts';
import type { OpenedInvitation } from './invitation-store.ts';

/**
 * What a personal link opens, with the radar cut down to what this person is asked: nothing else is
 * shown, kept or taken. Throws `link_unknown`.
 */
export async function getSurvey(deps: GetInvitationDeps, token: string): Promise<OpenedInvitation> {
  return keepAsked(await getInvitation(deps, token));
}

/** Leaves the points that this person is not asked out of the wave's radar. */
export function keepAsked(opened: OpenedInvitation): OpenedInvitation {
  const { invitation, wave } = opened;
  const { askedPoints } = invitation;
  if (askedPoints === null) return opened;
  const points = wave.radar.points.filter(({ id }) => askedPoints.includes(id));
  return { ...opened, wave: { ...wave, radar: { ...wave.radar, points } } };
}
