import { Router } from 'express';
import { mappedPropertiesQuery } from '../../contracts/mapped-properties.ts';
import type { MappedPropertiesReply } from '../../contracts/mapped-properties.ts';
import type { Log } from '../../lib/log.ts';
import { listMappable } from '../../portal/mapped-properties.ts';
import type { PropertyReader } from '../../portal/ports.ts';
import { answerExpectedErrors, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';

export interface SettingsPropertiesDeps extends RequireHubSpotDeps {
  readonly portal: { readonly properties: PropertyReader };
  readonly log: Log;
}

/** `/api/cards/v1/settings/properties`: the portal's properties that a setting can name. */
export function settingsProperties(deps: SettingsPropertiesDeps): Router {
  const router = Router();
  router.use(requireHubSpot(deps));

  router.get('/', async (request, response) => {
    const { object } = mappedPropertiesQuery.parse(request.query);
    const found = await listMappable(deps.portal, callerOf(response).portalId, object);
    const properties = found.map((property) => ({ ...property, fits: [...property.fits] }));
    const data: MappedPropertiesReply = { object, properties };
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}
