import { hubspot } from '@hubspot/ui-extensions';
import { createPageRouter, PageRoutes } from '@hubspot/ui-extensions/pages';
import { DriversPage } from './DriversPage.tsx';
import { FiguresPage } from './FiguresPage.tsx';
import { LossesPage } from './LossesPage.tsx';
import { PortfolioPage } from './PortfolioPage.tsx';
import { PromotersPage } from './PromotersPage.tsx';
import { TrendsPage } from './TrendsPage.tsx';

/** An address that no page has leads to the portfolio, too: HubSpot's own page for it is English. */
export const Pages = createPageRouter(
  <PageRoutes>
    <PageRoutes.IndexRoute id="portfolio" component={PortfolioPage} />
    <PageRoutes.Route id="trends" path="/trends" component={TrendsPage} />
    <PageRoutes.Route id="promoters" path="/promoters" component={PromotersPage} />
    <PageRoutes.Route id="drivers" path="/drivers" component={DriversPage} />
    <PageRoutes.Route id="figures" path="/figures" component={FiguresPage} />
    <PageRoutes.Route id="losses" path="/losses" component={LossesPage} />
    <PageRoutes.AnyRoute component={PortfolioPage} />
  </PageRoutes>,
);

hubspot.extend<'pages'>(() => <Pages />);
