import { Flex, SearchInput, Select, ToggleGroup } from '@hubspot/ui-extensions';
import type { PortfolioReply } from '@contracts/portfolio.ts';
import type { PortfolioView } from '../use-portfolio-view.ts';

interface FiltersProps {
  readonly portfolio: PortfolioReply;
  readonly view: PortfolioView;
}

const SELECTS = ['health', 'owner', 'segment', 'industry', 'country'] as const;

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
        {SELECTS.filter((name) => filters[name].length > 0).map((name) => (
          <Select
            key={name}
            name={name}
            label={words[name]}
            value={filter[name]}
            options={[...filters[name]]}
            onChange={(value) => changeFilter({ [name]: String(value) })}
          />
        ))}
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
