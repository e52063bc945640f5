import { Flex, SearchInput, Select, ToggleGroup } from '@hubspot/ui-extensions';
import type { PortfolioReply } from '@contracts/portfolio.ts';
import type { PortfolioView } from '../use-portfolio-view.ts';

interface FiltersProps {
  readonly portfolio: PortfolioReply;
  readonly view: PortfolioView;
}

/** Which companies are listed. Each choice counts at once. */
export function Filters({ portfolio, view }: FiltersProps) {
  const { filters, words } = portfolio;
  const { filter, changeFilter } = view;
  const search = (name: string) => changeFilter({ search: name });
  return (
    <Flex direction="column" gap="sm">
      <Flex direction="row" gap="sm" align="end" wrap>
        <SearchInput
          name="search"
          label={words.search}
          value={filter.search}
          onInput={search}
          onChange={search}
        />
        <Select
          name="health"
          label={words.health}
          value={filter.health}
          options={[...filters.health]}
          onChange={(band) => changeFilter({ health: String(band) })}
        />
        <Select
          name="owner"
          label={words.owner}
          value={filter.owner}
          options={[...filters.owner]}
          onChange={(owner) => changeFilter({ owner: String(owner) })}
        />
      </Flex>
      <ToggleGroup
        toggleType="checkboxList"
        inline
        name="risk"
        label={words.risk}
        value={[...filter.risk]}
        options={[...filters.risk]}
        onChange={(levels) => changeFilter({ risk: levels })}
      />
    </Flex>
  );
}
