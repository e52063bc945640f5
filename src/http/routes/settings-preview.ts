import { Router } from 'express';
import { previewSettingsBody } from '../../contracts/settings-preview.ts';
import type { SettingsPreviewReply } from '../../contracts/settings-preview.ts';
import type { Log } from '../../lib/log.ts';
import { previewSettings } from '../../portal/preview-settings.ts';
import type { PreviewSettingsDeps } from '../../portal/preview-settings.ts';
import type { PortalStore } from '../../survey/ports.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';
import { viewSettingsPreview } from '../views/settings-preview.ts';

export interface SettingsPreviewDeps extends RequireHubSpotDeps {
  readonly portal: PreviewSettingsDeps & {
    readonly storage: { readonly portals: Pick<PortalStore, 'get'> };
  };
  readonly log: Log;
}

/** `/api/cards/v1/settings/preview`: what settings that are not saved yet would change. */
export function settingsPreview(deps: SettingsPreviewDeps): Router {
  const router = Router();
  router.use(requireHubSpot(deps, { allowsDisconnected: true }));

  router.post('/', async (request, response) => {
    const { settings } = previewSettingsBody.parse(readJson(request));
    const { portalId } = callerOf(response);
    const { portal } = deps;
    const preview = await previewSettings(portal, portalId, settings);
    const data: SettingsPreviewReply = viewSettingsPreview(
      preview,
      await portal.storage.portals.get(portalId),
      cardLanguageOf(request),
    );
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}
