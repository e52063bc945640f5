import type { PersonalLinks } from './personal-links.ts';
import type { CrmWriter } from './crm.ts';
import { putInLinks } from './put-in-links.ts';
import type { Invitation } from './types.ts';

/** The contact property that shows the personal link, where a workflow brings it to the person. */
const PROPERTY = 'radar_survey_link';

const REFERENCE = /^(inv_[0-9a-z]+)\/([\w.-]+)$/;

/**
 * What a contact's record should show of an invitation. Not the link itself: a copy of the database
 * must open nobody's survey. `withSurveyLinks` puts it in on the way to HubSpot.
 */
export function showSurveyLink({
  invitationId,
  linkNonce,
}: Pick<Invitation, 'invitationId' | 'linkNonce'>): Record<string, string> {
  return { [PROPERTY]: `${invitationId}/${linkNonce}` };
}

/** What a contact's record shows when its link is of no more use. */
export const NO_SURVEY_LINK: Readonly<Record<string, string>> = { [PROPERTY]: '' };

/** The same writer, with personal links in the place of what refers to them. */
export function withSurveyLinks<Writer extends CrmWriter>(
  crm: Writer,
  links: Pick<PersonalLinks, 'surveyUrl'>,
): Writer {
  return putInLinks(crm, {
    objectType: 'contacts',
    name: PROPERTY,
    reference: REFERENCE,
    urlOf: ({ id, ...owner }) => links.surveyUrl({ ...owner, invitationId: id }),
  });
}
