import express from 'express';
import type { Express } from 'express';
import helmet from 'helmet';
import type { Log } from '../lib/log.ts';
import type { Measures } from '../lib/measures.ts';
import { handleErrors, refuseUnknownAddress } from './error-handler.ts';
import { requestLog } from './middleware/request-log.ts';
import { actions } from './routes/actions.ts';
import type { ActionsDeps } from './routes/actions.ts';
import { assets } from './routes/assets.ts';
import { cards } from './routes/cards.ts';
import type { CardsDeps } from './routes/cards.ts';
import { cases } from './routes/cases.ts';
import type { CasesDeps } from './routes/cases.ts';
import { colleagues } from './routes/colleagues.ts';
import type { ColleaguesDeps } from './routes/colleagues.ts';
import { contacts } from './routes/contacts.ts';
import type { ContactsDeps } from './routes/contacts.ts';
import { groups } from './routes/groups.ts';
import type { GroupsDeps } from './routes/groups.ts';
import { health } from './routes/health.ts';
import type { HealthDeps } from './routes/health.ts';
import { invitations } from './routes/invitations.ts';
import type { InvitationsDeps } from './routes/invitations.ts';
import { options } from './routes/options.ts';
import type { OptionsDeps } from './routes/options.ts';
import { mailReports } from './routes/mail-reports.ts';
import type { MailReportsDeps } from './routes/mail-reports.ts';
import { oauth } from './routes/oauth.ts';
import type { OAuthDeps } from './routes/oauth.ts';
import { metricsRoute } from './routes/metrics.ts';
import type { MetricsRouteDeps } from './routes/metrics.ts';
import { optOutPage } from './routes/opt-out-page.ts';
import { figures } from './routes/figures.ts';
import type { FiguresDeps } from './routes/figures.ts';
import { losses } from './routes/losses.ts';
import type { LossesDeps } from './routes/losses.ts';
import { digestPage } from './routes/digest-page.ts';
import type { DigestPageDeps } from './routes/digest-page.ts';
import { portfolio } from './routes/portfolio.ts';
import type { PortfolioDeps } from './routes/portfolio.ts';
import { portfolioFile } from './routes/portfolio-file.ts';
import type { PortfolioFileDeps } from './routes/portfolio-file.ts';
import { reportPage } from './routes/report-page.ts';
import type { ReportPageDeps } from './routes/report-page.ts';
import { reports } from './routes/reports.ts';
import type { ReportsDeps } from './routes/reports.ts';
import { settingsPreview } from './routes/settings-preview.ts';
import type { SettingsPreviewDeps } from './routes/settings-preview.ts';
import { radars } from './routes/radars.ts';
import type { RadarsDeps } from './routes/radars.ts';
import { settingsProperties } from './routes/settings-properties.ts';
import type { SettingsPropertiesDeps } from './routes/settings-properties.ts';
import { secondRoundPage } from './routes/second-round-page.ts';
import { secondRounds } from './routes/second-rounds.ts';
import type { SecondRoundsDeps } from './routes/second-rounds.ts';
import { settings } from './routes/settings.ts';
import type { SettingsDeps } from './routes/settings.ts';
import { sharedReportPage } from './routes/shared-report-page.ts';
import type { SharedReportPageDeps } from './routes/shared-report-page.ts';
import { surveyPage } from './routes/survey-page.ts';
import type { SurveyPageDeps } from './routes/survey-page.ts';
import { waves } from './routes/waves.ts';
import type { WavesDeps } from './routes/waves.ts';
import { testPage } from './routes/test-page.ts';
import { webhooks } from './routes/webhooks.ts';
import type { WebhooksDeps } from './routes/webhooks.ts';

export interface HttpDeps {
  readonly cards: CardsDeps;
  readonly waves: WavesDeps;
  readonly secondRounds: SecondRoundsDeps;
  readonly colleagues: ColleaguesDeps;
  readonly invitations: InvitationsDeps;
  readonly contacts: ContactsDeps;
  readonly cases: CasesDeps;
  readonly portfolio: PortfolioDeps;
  readonly portfolioFile: PortfolioFileDeps;
  readonly digest: DigestPageDeps;
  readonly losses: LossesDeps;
  readonly figures: FiguresDeps;
  readonly radars: RadarsDeps;
  readonly groups: GroupsDeps;
  readonly settings: SettingsDeps & SettingsPreviewDeps & SettingsPropertiesDeps;
  readonly oauth: OAuthDeps;
  readonly mailReports: MailReportsDeps;
  readonly webhooks: WebhooksDeps;
  readonly actions: ActionsDeps;
  readonly options: OptionsDeps;
  readonly survey: SurveyPageDeps;
  readonly report: ReportPageDeps & SharedReportPageDeps;
  readonly reports: ReportsDeps;
  readonly health: HealthDeps;
  readonly metrics: MetricsRouteDeps['metrics'];
  readonly measures: Pick<Measures, 'noteRequest'>;
  readonly log: Log;
}

/** The whole web side, in the order a request passes through it. */
export function createServer(deps: HttpDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  // Only a proxy on this machine or in this network may say whose request it passes on.
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal']);
  app.use(requestLog(deps));
  app.use(health(deps.health));
  app.use(metricsRoute(deps));
  app.use(securityHeaders());
  app.use(assets());
  app.use('/api/cards/v1/settings/preview', settingsPreview(deps.settings));
  app.use('/api/cards/v1/settings/radars', radars(deps.radars));
  app.use('/api/cards/v1/settings/groups', groups(deps.groups));
  app.use('/api/cards/v1/settings/properties', settingsProperties(deps.settings));
  app.use('/api/cards/v1/settings', settings(deps.settings));
  app.use('/api/cards/v1/waves', waves(deps.waves));
  app.use('/api/cards/v1/colleagues', colleagues(deps.colleagues));
  app.use('/api/cards/v1/second-rounds', secondRounds(deps.secondRounds));
  app.use('/api/cards/v1/invitations', invitations(deps.invitations));
  app.use('/api/cards/v1/contacts', contacts(deps.contacts));
  app.use('/api/cards/v1/cases', cases(deps.cases));
  app.use('/api/cards/v1/reports', reports(deps.reports));
  app.use('/api/cards/v1/portfolio', portfolio(deps.portfolio));
  app.use('/api/cards/v1/losses', losses(deps.losses));
  app.use('/api/cards/v1/figures', figures(deps.figures));
  app.use('/api/cards/v1', cards(deps.cards));
  app.use('/oauth', oauth(deps.oauth));
  app.use('/hooks/bounces', mailReports(deps.mailReports));
  app.use('/hubspot/webhooks', webhooks(deps.webhooks));
  app.use('/hubspot/actions', actions(deps.actions));
  app.use('/hubspot/options', options(deps.options));
  app.use('/s', surveyPage(deps.survey));
  app.use('/w', secondRoundPage(deps.survey));
  app.use('/u', optOutPage(deps.survey));
  app.use('/d', digestPage(deps.digest));
  app.use('/p', portfolioFile(deps.portfolioFile));
  app.use('/test', testPage());
  app.use('/r', reportPage(deps.report));
  app.use('/y', sharedReportPage(deps.report));
  app.use(refuseUnknownAddress);
  app.use(handleErrors(deps));
  return app;
}

/** Nothing inline, no frame, nothing from elsewhere: the pages need none of it. */
function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The survey's script saves what was entered so far.
        connectSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    // A personal link must not travel to another site in a header.
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  });
}
