import { Router } from 'express';
import type { Request, Response } from 'express';
import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import { drawRadar } from '../../picture/radar-picture.ts';
import { toPng } from '../../picture/to-png.ts';
import type { ReportStores } from '../../report/ports.ts';
import { choosePaper } from '../../report/pdf/paper.ts';
import type { Paper } from '../../report/pdf/paper.ts';
import { renderPdf } from '../../report/pdf/render-pdf.ts';
import { readWaveReport } from '../../report/read-wave-report.ts';
import type { WaveReport } from '../../report/read-wave-report.ts';
import { renderReportCsv } from '../../report/report-csv.ts';
import type { ReportLinks } from '../../report/report-links.ts';
import { linkUnknown } from '../../survey/get-invitation.ts';
import { findLanguage } from '../../texts/language.ts';
import type { Language } from '../../texts/language.ts';
import { browserLanguageOf } from '../browser-language.ts';
import { keepPrivate } from '../middleware/keep-private.ts';
import { limitGuesses, limitRequests } from '../middleware/limit-requests.ts';
import { renderBriefPage } from '../pages/brief-page.ts';
import { renderReportPage } from '../pages/report-page.ts';
import { sendPage } from '../send-page.ts';
import { viewBrief } from '../views/report/brief.ts';
import { viewReport } from '../views/report/report.ts';
import { tokenOf } from './open-link.ts';

export interface ReportPageDeps {
  readonly storage: ReportStores;
  readonly reportLinks: ReportLinks;
  readonly clock: Clock;
}

/** Files are made anew each time: so many a minute for one address. */
const MOST_FILES = 60;
/** Sharp on a slide. */
const PNG_WIDTH = 1440;

/** `/r/:token`: the report of a wave, to read, to print and to take along. Nothing here is stored. */
export function reportPage(deps: ReportPageDeps): Router {
  const router = Router();
  router.use(limitGuesses(), keepPrivate);
  const limitFiles = limitRequests(MOST_FILES);

  router.get('/:token', async (request, response) => {
    const { report, token, language } = await openReport(deps, request, response);
    const view = viewReport(report, language);
    await sendPage(request, response, renderReportPage({ view, token }));
  });

  router.get('/:token/brief', async (request, response) => {
    const { report, language } = await openReport(deps, request, response);
    await sendPage(request, response, renderBriefPage(viewBrief(report, language)));
  });

  router.get('/:token/report.pdf', limitFiles, async (request, response) => {
    const { report, language } = await openReport(deps, request, response);
    const view = viewReport(report, language);
    const pdf = await renderPdf(view, { paper: paperOf(request), now: deps.clock.now() });
    response
      .attachment(`${fileName(report)}.pdf`)
      .type('pdf')
      .send(pdf);
  });

  router.get('/:token/report.csv', limitFiles, async (request, response) => {
    const { report, language } = await openReport(deps, request, response);
    response.attachment(`${fileName(report)}.csv`).type('text/csv; charset=utf-8');
    response.send(renderReportCsv(report, language));
  });

  router.get('/:token/radar.png', limitFiles, async (request, response) => {
    const { report, language } = await openReport(deps, request, response);
    const { picture } = viewReport(report, language);
    const drawing = picture && drawRadar(picture);
    if (!drawing) throw linkUnknown();
    response.attachment(`${fileName(report)}.png`).type('png');
    response.send(await toPng(drawing, PNG_WIDTH));
  });
  return router;
}

interface OpenedReport {
  readonly report: WaveReport;
  readonly token: string;
  readonly language: Language;
}

/** The report behind a link. Throws `report_unknown`, also for a link that was ended. */
async function openReport(
  deps: ReportPageDeps,
  request: Request,
  response: Response,
): Promise<OpenedReport> {
  const language = languageOf(request);
  response.locals['language'] = language;
  const token = tokenOf(request);
  const wave = await deps.storage.reports.findWave(deps.reportLinks.hashOf(token));
  if (!wave) throw reportUnknown();
  return { report: await readWaveReport(deps, wave), token, language };
}

function reportUnknown(): AppError {
  return new AppError('report_unknown', 'There is no report behind this link any more.', {
    action: 'Open the report from the Radar card of the company in HubSpot.',
  });
}

/** The one that the address names, such as the card's; the browser's otherwise. */
export function languageOf(request: Request): Language {
  const { lang } = request.query;
  const named = typeof lang === 'string' ? findLanguage(lang) : null;
  return named ?? browserLanguageOf(request);
}

function paperOf(request: Request): Paper {
  const { paper } = request.query;
  return paper === 'a4' || paper === 'letter' ? paper : choosePaper(request.acceptsLanguages());
}

/** The day is enough to tell two files apart; a company's name may hold anything. */
function fileName({ wave }: WaveReport): string {
  const day = (wave.closedAt ?? wave.closesAt).toISOString().slice(0, 10);
  const words = wave.companyName.match(/[\p{L}\p{N}]+/gu) ?? [];
  const company = words.join('-');
  return `radar-${company.slice(0, 60) || 'report'}-${day}`;
}
