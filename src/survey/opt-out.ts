import type { Log } from '../lib/log.ts';
import { getInvitation, linkUnknown } from './get-invitation.ts';
import type { GetInvitationDeps } from './get-invitation.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { SurveyStores, Transactions } from './ports.ts';
import type { Invitation, Wave } from './types.ts';

export interface OptOutDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly links: PersonalLinks;
  readonly log: Log;
}

/**
 * The invitation behind an opt-out link. The vendor's own team has no opt-out. Throws
 * `link_unknown`.
 */
export async function getOptOut(
  deps: GetInvitationDeps,
  token: string,
): Promise<{ invitation: Invitation; wave: Wave }> {
  const opened = await getInvitation(deps, token);
  if (opened.invitation.side === 'vendor') throw linkUnknown();
  return opened;
}

/**
 * Takes the person behind a link off all surveys of this portal; marketing mail is not touched.
 * Throws `link_unknown`.
 */
export async function optOut(deps: OptOutDeps, token: string): Promise<void> {
  const { invitation } = await getOptOut(deps, token);
  const { portalId, personId } = invitation;
  await deps.storage.transaction(async (stores) => {
    await stores.contactStates.setSurveyOptOut(portalId, personId, true);
    await stores.records.want(
      { portalId, objectType: 'contacts', recordId: personId },
      { radar_survey_opt_out: 'true' },
    );
    await stores.jobs.enqueue([{ name: 'portal.sync', data: { portalId } }]);
  });
  deps.log.info({ portalId }, 'contact.opted_out');
}
