import { Router } from 'express';
import type { GroupsReply } from '../../contracts/groups-card.ts';
import { isAppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import type { ContactFields } from '../../survey/groups/contact-fields.ts';
import type { SettingsStore } from '../../survey/ports.ts';
import type { Language } from '../../texts/language.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { viewCardError } from '../views/card-error.ts';
import { viewGroups } from '../views/groups.ts';
import type { ContactFacts } from '../views/groups.ts';

export interface GroupsDeps extends RequireHubSpotDeps {
  readonly settings: Pick<SettingsStore, 'getCurrent'>;
  readonly contactFields: ContactFields;
  readonly log: Log;
}

/** `/api/cards/v1/settings/groups`: where a respondent's group comes from; saved with the settings. */
export function groups(deps: GroupsDeps): Router {
  const router = Router();
  router.use(requireHubSpot(deps));

  router.get('/', async (request, response) => {
    const { portalId } = callerOf(response);
    const language = cardLanguageOf(request);
    const data: GroupsReply = viewGroups(
      await deps.settings.getCurrent(portalId),
      await readContactFacts(deps.contactFields, portalId, language),
      language,
    );
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}

/** What is set is shown also while HubSpot does not answer. */
async function readContactFacts(
  fields: ContactFields,
  portalId: number,
  language: Language,
): Promise<ContactFacts> {
  try {
    const [properties, labels] = await Promise.all([
      fields.listProperties(portalId),
      fields.listLabels(portalId),
    ]);
    return { properties, labels, problem: null };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { properties: [], labels: [], problem: viewCardError(error, language) };
  }
}
