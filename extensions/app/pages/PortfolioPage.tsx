import { Flex } from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import { Failure } from 'radar-shared/Failure.tsx';
import { Loading } from 'radar-shared/Loading.tsx';
import { useRadar } from 'radar-shared/use-radar.ts';
import { Companies } from './components/Companies.tsx';
import { Empty } from './components/Empty.tsx';
import { Figures } from './components/Figures.tsx';
import { Filters } from './components/Filters.tsx';
import { usePortfolio } from './use-portfolio.ts';
import { usePortfolioView } from './use-portfolio-view.ts';

/** The first page of the app: all companies, the ones at risk first. */
export function PortfolioPage() {
  const { call, words } = useRadar();
  const view = usePortfolioView();
  const { portfolio, reloading, error, reload } = usePortfolio(call, view.query);

  const failure = error && (
    <Failure error={error} retrying={reloading} words={words} onRetry={reload} />
  );
  if (!portfolio) return failure ?? <Loading label={words.loading} />;
  const { words: texts, state } = portfolio;
  return (
    <Flex direction="column" gap="md">
      <PageTitle>{texts.title}</PageTitle>
      {state === 'empty' ? (
        (failure ?? <Empty title={texts.emptyTitle} text={texts.emptyText} />)
      ) : (
        <>
          <Flex direction="row" gap="md" wrap>
            <PageLink to="/trends">{texts.trends}</PageLink>
            <PageLink to="/promoters">{texts.promoters}</PageLink>
            <PageLink to="/drivers">{texts.drivers}</PageLink>
            <PageLink to="/figures">{texts.customerFigures}</PageLink>
            <PageLink to="/losses">{texts.lostCustomers}</PageLink>
          </Flex>
          <Figures figures={portfolio.figures} />
          <Figures figures={portfolio.work} />
          <Filters portfolio={portfolio} view={view} />
          {failure ?? <Companies portfolio={portfolio} view={view} reloading={reloading} />}
        </>
      )}
    </Flex>
  );
}
