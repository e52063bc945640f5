import type { Router } from 'express';
import express from 'express';
import { createFormat } from '../pages/format-value.ts';
import { describeUser } from './describe-setup.ts';
import { createFetchGateway } from './fetch-gateway.ts';
import type { FetchGateway } from './fetch-gateway.ts';
import { fetchRequest } from './fetch-schema.ts';
import { createPreviewFiles } from './preview-files.ts';
import { createPreviewPages } from './preview-pages.ts';
import type { PreviewPagesDeps } from './preview-pages.ts';
import { describeRecord } from './record-state.ts';
import type { RecordStateDeps } from './record-state.ts';
import { requireSameOrigin } from './require-same-origin.ts';

export interface PreviewDeps extends PreviewPagesDeps {
  readonly mailbox: RecordStateDeps['mailbox'];
  /** The app's client secret. */
  readonly secret: () => string;
}

/** Somewhat more than what HubSpot takes, so that its rule is the one that refuses. */
const LIMIT = '2mb';

/** Record pages, app page and settings with the app's production bundles in them. */
export function createPreview(deps: PreviewDeps): Router {
  const { portal, mailbox } = deps;
  const stateDeps = { portal, mailbox, format: createFormat(portal.timeZone) };
  const callApp = createGateway(deps);
  const preview = express.Router();
  preview.use(createPreviewPages(deps), createPreviewFiles(deps.build));
  preview.get('/preview/state/:kind/:id', (req, res) => {
    const kind = req.params.kind === 'contact' ? 'contact' : 'company';
    const state = describeRecord(stateDeps, kind, req.params.id);
    res.set('Cache-Control', 'no-store');
    res.status(state ? 200 : 404).json(state);
  });
  preview.post('/preview/fetch', requireSameOrigin, express.json({ limit: LIMIT }));
  preview.post('/preview/fetch', async (req, res) => {
    const request = fetchRequest.safeParse(req.body);
    if (request.success) res.json(await callApp(request.data));
    else res.status(400).json({ message: request.error.message });
  });
  return preview;
}

function createGateway({ portal, app, project, secret }: PreviewDeps): FetchGateway {
  const user = describeUser(portal.owners, 'en');
  return createFetchGateway({
    permitted: () => project().permittedUrls?.fetch ?? [],
    caller: () => ({
      portalId: portal.portalId,
      appId: app().appId,
      userId: user.id,
      userEmail: user.email,
      secret: secret(),
      timestamp: portal.clock.now().getTime(),
    }),
  });
}
