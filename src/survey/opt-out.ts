import type { Log } from '../lib/log.ts';
import { getInvitation } from './get-invitation.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { SurveyStores, Transactions } from './ports.ts';

export interface OptOutDeps {
  readonly storage: SurveyStores & Transactions<SurveyStores>;
  readonly links: PersonalLinks;
  readonly log: Log;
}

/**
 * Takes the person behind a link off all surveys of this portal; marketing mail is not touched.
 * The vendor's own team has no opt-out. Throws `link_unknown`.
 */
export async function optOut(deps: OptOutDeps, token: string): Promise<void> {
  const { invitation } = await getInvitation(deps, token);
  if (invitation.side === 'vendor') return;
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
