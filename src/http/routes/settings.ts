import { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { removeBody, saveSettingsBody, setUpBody } from '../../contracts/settings-card.ts';
import type { RemoveReply, SettingsReply } from '../../contracts/settings-card.ts';
import { AppError } from '../../lib/errors.ts';
import type { Log } from '../../lib/log.ts';
import { readPortalStatus } from '../../portal/read-portal-status.ts';
import type { ReadPortalStatusDeps } from '../../portal/read-portal-status.ts';
import { removePortal } from '../../portal/remove-portal.ts';
import type { RemovePortalDeps } from '../../portal/remove-portal.ts';
import { saveSettings } from '../../portal/save-settings.ts';
import type { SaveSettingsDeps } from '../../portal/save-settings.ts';
import { setUpLists } from '../../portal/set-up-lists.ts';
import type { SetUpListsDeps } from '../../portal/set-up-lists.ts';
import { setUpWorkflow } from '../../portal/set-up-workflow.ts';
import type { SetUpWorkflowDeps } from '../../portal/set-up-workflow.ts';
import { syncNow } from '../../portal/sync-now.ts';
import type { SyncNowDeps } from '../../portal/sync-now.ts';
import type { SettingsStore } from '../../survey/ports.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';
import { viewRemoval, viewSettings } from '../views/settings.ts';

export type SettingsPortalDeps = ReadPortalStatusDeps &
  RemovePortalDeps &
  SaveSettingsDeps &
  SetUpListsDeps &
  SetUpWorkflowDeps &
  SyncNowDeps & { readonly storage: { readonly settings: Pick<SettingsStore, 'getCurrent'> } };

export interface SettingsDeps extends RequireHubSpotDeps {
  readonly portal: SettingsPortalDeps;
  /** How many properties the app has. */
  readonly expectedProperties: number;
  /** Where an administrator installs the app; empty where that is not possible. */
  readonly installUrl: string;
  readonly log: Log;
}

/**
 * `/api/cards/v1/settings`: what an administrator sets, and how the connection is doing. The only
 * card routes of a disconnected portal. HubSpot attests who calls, not what they may do: it shows
 * the settings of an app to those who may manage apps.
 */
export function settings(deps: SettingsDeps): Router {
  const router = Router();
  router.use(requireHubSpot(deps, { allowsDisconnected: true }));

  router.get('/', async (request, response) => {
    await sendSettings(deps, request, response);
  });

  router.put('/', async (request, response) => {
    const { version, settings: wanted } = saveSettingsBody.parse(readJson(request));
    const { portalId } = callerOf(response);
    await saveSettings(deps.portal, { portalId, version, settings: wanted });
    await sendSettings(deps, request, response);
  });

  router.post(
    '/lists',
    doThenShow(deps, (portalId) => setUpLists(deps.portal, portalId)),
  );
  router.post(
    '/workflow',
    doThenShow(deps, (portalId) => setUpWorkflow(deps.portal, portalId)),
  );
  router.post(
    '/sync',
    doThenShow(deps, (portalId) => syncNow(deps.portal, portalId)),
  );

  router.post('/remove', async (request, response) => {
    const body = removeBody.parse(readJson(request));
    const { portalId } = callerOf(response);
    if (body.confirmPortalId !== portalId) throw notConfirmed();
    const report = await removePortal(deps.portal, portalId, body);
    const kind = deps.portal.kindOf(portalId);
    const data: RemoveReply = viewRemoval(report, kind, cardLanguageOf(request));
    response.json(succeed(data));
  });

  router.use(answerExpectedErrors(deps));
  return router;
}

/** Something that may be asked for again and again, and how everything stands afterwards. */
function doThenShow(deps: SettingsDeps, work: (portalId: number) => Promise<void>): RequestHandler {
  return async (request, response) => {
    setUpBody.parse(readJson(request));
    await work(callerOf(response).portalId);
    await sendSettings(deps, request, response);
  };
}

async function sendSettings(
  { portal, expectedProperties, installUrl }: SettingsDeps,
  request: Request,
  response: Response,
): Promise<void> {
  const { portalId } = callerOf(response);
  const data: SettingsReply = viewSettings(await portal.storage.settings.getCurrent(portalId), {
    facts: await readPortalStatus(portal, portalId),
    expectedProperties,
    installUrl,
    language: cardLanguageOf(request),
  });
  response.json(succeed(data));
}

function notConfirmed(): AppError {
  return new AppError('bad_input', 'The number that was typed is not the number of this account.', {
    action: 'Type the number of the HubSpot account from which Radar is to be removed.',
  });
}
