import { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { archiveRadarBody, createRadarBody, saveRadarBody } from '../../contracts/radar-editor.ts';
import type { RadarEditorReply, RadarListReply } from '../../contracts/radar-editor.ts';
import type { Log } from '../../lib/log.ts';
import type { SettingsStore } from '../../survey/ports.ts';
import { archiveRadar } from '../../survey/radars/archive-radar.ts';
import type { ArchiveRadarDeps } from '../../survey/radars/archive-radar.ts';
import { createRadar } from '../../survey/radars/create-radar.ts';
import type { CreateRadarDeps, CreateRadarInput } from '../../survey/radars/create-radar.ts';
import { findRadar, listOwn, listRadars, unknownRadar } from '../../survey/radars/radar-library.ts';
import type { LibraryStores, ListedRadar } from '../../survey/radars/radar-library.ts';
import { saveRadar } from '../../survey/radars/save-radar.ts';
import type { SaveRadarDeps } from '../../survey/radars/save-radar.ts';
import { text } from '../../texts/catalogue.ts';
import { answerExpectedErrors, cardLanguageOf, succeed } from '../card-reply.ts';
import { callerOf, requireHubSpot } from '../middleware/require-hubspot.ts';
import type { RequireHubSpotDeps } from '../middleware/require-hubspot.ts';
import { readJson } from '../middleware/require-signature.ts';
import { viewRadarEditor, viewRadarList } from '../views/radar-list.ts';

export interface RadarsDeps extends RequireHubSpotDeps {
  readonly library: CreateRadarDeps &
    SaveRadarDeps &
    ArchiveRadarDeps & {
      readonly storage: LibraryStores & { readonly settings: Pick<SettingsStore, 'getCurrent'> };
    };
  readonly log: Log;
}

const radarId = z.object({ id: z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/, 'must be a radar id') });

/** `/api/cards/v1/settings/radars`: the radar library and its editor. */
export function radars(deps: RadarsDeps): Router {
  const router = Router();
  router.use(requireHubSpot(deps));

  router.get('/', async (request, response) => {
    await sendList(deps, request, response);
  });

  router.post('/', async (request, response) => {
    const body = createRadarBody.parse(readJson(request));
    const { portalId } = callerOf(response);
    const { settings } = await deps.library.storage.settings.getCurrent(portalId);
    const start: CreateRadarInput['start'] =
      'copyOf' in body
        ? {
            copyOf: body.copyOf,
            nameCopy: (name, language) => text(language, 'radars.nameOfCopy', { name }),
          }
        : { name: body.name, language: settings.language };
    const made = await createRadar(deps.library, { portalId, requestId: body.requestId, start });
    await sendRadar(deps, request, response, listOwn(made));
  });

  router.get('/:id', async (request, response) => {
    const { id } = radarId.parse(request.params);
    const found = await findRadar(deps.library.storage, callerOf(response).portalId, id);
    if (!found) throw unknownRadar(id);
    await sendRadar(deps, request, response, found);
  });

  router.put('/:id', async (request, response) => {
    const { id } = radarId.parse(request.params);
    const { version, radar: draft } = saveRadarBody.parse(readJson(request));
    const { portalId } = callerOf(response);
    const saved = await saveRadar(deps.library, { portalId, radarId: id, version, draft });
    await sendRadar(deps, request, response, listOwn(saved));
  });

  router.post('/:id/archive', setArchived(deps, true));
  router.post('/:id/restore', setArchived(deps, false));

  router.use(answerExpectedErrors(deps));
  return router;
}

function setArchived(deps: RadarsDeps, archived: boolean): RequestHandler {
  return async (request, response) => {
    const { id } = radarId.parse(request.params);
    archiveRadarBody.parse(readJson(request));
    const { portalId } = callerOf(response);
    await archiveRadar(deps.library, { portalId, radarId: id, archived });
    await sendList(deps, request, response);
  };
}

async function sendList(
  { library: { storage } }: RadarsDeps,
  request: Request,
  response: Response,
): Promise<void> {
  const { portalId } = callerOf(response);
  const data: RadarListReply = viewRadarList(
    await listRadars(storage, portalId),
    await storage.settings.getCurrent(portalId),
    cardLanguageOf(request),
  );
  response.json(succeed(data));
}

async function sendRadar(
  { library: { storage } }: RadarsDeps,
  request: Request,
  response: Response,
  radar: ListedRadar,
): Promise<void> {
  const { settings } = await storage.settings.getCurrent(callerOf(response).portalId);
  const data: RadarEditorReply = viewRadarEditor(radar, settings, cardLanguageOf(request));
  response.json(succeed(data));
}
