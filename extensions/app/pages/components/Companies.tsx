import { Button, Flex, Heading, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { PortfolioReply } from '@contracts/portfolio.ts';
import type { PortfolioView } from '../use-portfolio-view.ts';
import { CompanyTable } from './CompanyTable.tsx';
import { Empty } from './Empty.tsx';

interface CompaniesProps {
  readonly portfolio: PortfolioReply;
  readonly view: PortfolioView;
  readonly reloading: boolean;
}

/** The list, or why nothing is in it. */
export function Companies({ portfolio, view, reloading }: CompaniesProps) {
  const { words, state, range } = portfolio;
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" gap="sm" align="center" wrap>
        <Heading>{words.companies}</Heading>
        {reloading ? (
          <LoadingSpinner label={words.loading} />
        ) : (
          range && <Text variant="microcopy">{range}</Text>
        )}
        {view.isFiltered && state === 'rows' && (
          <Button testId="clear" variant="transparent" size="sm" onClick={view.clearFilter}>
            {words.clear}
          </Button>
        )}
        {state === 'rows' && (
          <Button
            testId="export"
            variant="secondary"
            size="sm"
            href={{ url: portfolio.exportUrl, external: true }}
          >
            {words.exportCsv}
          </Button>
        )}
      </Flex>
      {state === 'rows' ? (
        <CompanyTable portfolio={portfolio} view={view} />
      ) : (
        <Empty title={words.noMatchTitle} text={words.noMatchText}>
          <Button testId="clear-all" variant="secondary" onClick={view.clearFilter}>
            {words.clear}
          </Button>
        </Empty>
      )}
    </Flex>
  );
}
