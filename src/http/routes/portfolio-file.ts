import { once } from 'node:events';
import { Router } from 'express';
import type { Request, Response } from 'express';
import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import { csvDialectOf, toCsv, toCsvLines } from '../../lib/to-csv.ts';
import type { ExportLinks, PortfolioExport } from '../../portfolio/export-links.ts';
import { listExportPages } from '../../portfolio/list-export-pages.ts';
import type { OwnerNames } from '../../portfolio/owner-names.ts';
import type { PortfolioStore } from '../../portfolio/ports.ts';
import { linkUnknown } from '../../survey/get-invitation.ts';
import type { PortalStore } from '../../survey/ports.ts';
import { keepPrivate } from '../middleware/keep-private.ts';
import { limitGuesses, limitRequests } from '../middleware/limit-requests.ts';
import { viewPortfolioHead, viewPortfolioLine } from '../views/portfolio-csv.ts';

export interface PortfolioFileDeps {
  readonly storage: {
    readonly portals: Pick<PortalStore, 'get'>;
    readonly portfolio: Pick<PortfolioStore, 'listFrom'>;
  };
  readonly ownerNames: OwnerNames;
  readonly exportLinks: ExportLinks;
  readonly clock: Clock;
}

/** A file holds up to all companies: so many a minute for one address. */
const MOST_FILES = 20;

/** `/p/:token`: the companies of a portfolio as a file, piece by piece as the browser takes them. */
export function portfolioFile(deps: PortfolioFileDeps): Router {
  const router = Router();
  router.use(limitGuesses(), keepPrivate);

  router.get('/:token', limitRequests(MOST_FILES), async (request, response) => {
    const what = openLink(deps, request, response);
    const { storage, ownerNames, clock } = deps;
    const { portalId, language } = what;
    const file = {
      portal: await storage.portals.get(portalId),
      ownerNames: await ownerNames.of(portalId),
      language,
    };
    const dialect = csvDialectOf(language);
    const pages = listExportPages(storage, portalId, what.filter);
    // Before anything is sent, a failure still can be told.
    const first = await pages.next();
    const day = clock.now().toISOString().slice(0, 10);
    response.attachment(`radar-portfolio-${day}.csv`).type('text/csv; charset=utf-8');
    response.write(toCsv([viewPortfolioHead(language)], dialect));
    for (let page = first; !page.done && !response.destroyed; page = await pages.next()) {
      const lines = page.value.map((company) => viewPortfolioLine(company, file));
      await writeCalmly(response, toCsvLines(lines, dialect));
    }
    response.end();
  });
  return router;
}

/** What the link lets somebody take along. Throws `link_unknown` and `download_expired`. */
function openLink(
  { exportLinks, clock }: PortfolioFileDeps,
  request: Request,
  response: Response,
): PortfolioExport {
  const what = exportLinks.read(String(request.params['token']), clock.now());
  if (what === 'unknown') throw linkUnknown();
  if (what === 'expired') {
    throw new AppError('download_expired', 'This download has expired.', {
      action: 'Open the portfolio in HubSpot again and export from there.',
    });
  }
  response.locals['language'] = what.language;
  return what;
}

/** Waits for a slow reader, unless they have gone. */
async function writeCalmly(response: Response, lines: string): Promise<void> {
  if (response.write(lines) || response.destroyed) return;
  await Promise.race([once(response, 'drain'), once(response, 'close')]);
}
