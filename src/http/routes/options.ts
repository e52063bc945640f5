import { Router } from 'express';
import { listOptions } from '../../actions/list-options.ts';
import { optionsBody } from '../../contracts/workflow-action.ts';
import type { OptionsReply } from '../../contracts/workflow-action.ts';
import type { PortalStore, SettingsStore } from '../../survey/ports.ts';
import type { LibraryStores } from '../../survey/radars/radar-library.ts';
import { readJson, requireSignature } from '../middleware/require-signature.ts';
import type { RequireSignatureDeps } from '../middleware/require-signature.ts';

export interface OptionsDeps extends RequireSignatureDeps {
  readonly storage: LibraryStores & {
    readonly portals: PortalStore;
    readonly settings: SettingsStore;
  };
}

/** `/hubspot/options/:field`: the choices of an action's field, while somebody edits a workflow. */
export function options(deps: OptionsDeps): Router {
  const { storage } = deps;
  const router = Router();
  router.use(requireSignature(deps, 'v3 or v2'));

  router.post('/:field', async (request, response) => {
    const { origin, fetchOptions } = optionsBody.parse(readJson(request));
    response.locals['caller'] = { portalId: origin.portalId };
    const { portalId } = await storage.portals.get(origin.portalId);
    const { settings } = await storage.settings.getCurrent(portalId);
    const reply: OptionsReply = {
      options: await listOptions(storage, {
        portalId,
        settings,
        field: request.params.field,
        query: fetchOptions?.q ?? '',
      }),
      searchable: true,
    };
    response.json(reply);
  });
  return router;
}
