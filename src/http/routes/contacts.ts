import { Router } from 'express';
import type { ContactCard } from '../../contracts/contact-card.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import { readContact } from '../../survey/read-contact.ts';
import type { ReadContactDeps } from '../../survey/read-contact.ts';
import { contactOf } from '../card-refs.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { viewContactCard } from '../views/contact-card.ts';

export interface ContactsDeps extends RequireHubSpotDeps {
  readonly survey: ReadContactDeps & { readonly clock: Clock };
  readonly log: Log;
}

/** `/api/cards/v1/contacts`: what the card on a contact's record shows. */
export function contacts(deps: ContactsDeps): Router {
  const { survey } = deps;
  const router = Router();
  router.use(requireHubSpot(deps));

  router.get('/:id', async (request, response) => {
    const ref = contactOf(request, callerOf(response));
    const data: ContactCard = viewContactCard({
      contactId: ref.contactId,
      facts: await readContact(survey, ref),
      portal: await survey.storage.portals.get(ref.portalId),
      now: survey.clock.now(),
      language: cardLanguageOf(request),
    });
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}
