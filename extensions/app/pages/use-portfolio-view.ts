import { useState } from 'react';
import { useDebounce } from '@hubspot/ui-extensions';
import type { PortfolioSortName, SortDirection } from '@contracts/portfolio.ts';

export interface Filter {
  readonly search: string;
  readonly risk: readonly string[];
  /** Empty for all. */
  readonly health: string;
  readonly owner: string;
  readonly segment: string;
  readonly industry: string;
  readonly country: string;
}

interface Order {
  readonly sort: PortfolioSortName;
  readonly direction: SortDirection;
}

/** The query string of the route; what is empty is left out. */
export type PortfolioQuery = Readonly<Record<string, string>>;

/** What the reader has chosen to see, and how to choose something else. */
export interface PortfolioView {
  readonly filter: Filter;
  readonly isFiltered: boolean;
  readonly order: Order;
  /** What to ask the backend for; a name only once it stands still. */
  readonly query: PortfolioQuery;
  readonly changeFilter: (change: Partial<Filter>) => void;
  readonly clearFilter: () => void;
  readonly changeOrder: (order: Order) => void;
  readonly turnTo: (page: number) => void;
}

const NO_FILTER: Filter = {
  search: '',
  risk: [],
  health: '',
  owner: '',
  segment: '',
  industry: '',
  country: '',
};
const HIGHEST_RISK_FIRST: Order = { sort: 'risk', direction: 'descending' };

/** The chosen view. Another filter or order starts on its first page. */
export function usePortfolioView(): PortfolioView {
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState(HIGHEST_RISK_FIRST);
  const [turned, setTurned] = useState({ list: '', page: 1 });
  const typed = useDebounce(filter.search, 300);
  // An emptied field has nothing to wait for.
  const search = filter.search === '' ? '' : typed;
  const query = { ...order, ...toQuery({ ...filter, search }) };
  const list = JSON.stringify(query);
  const page = turned.list === list ? turned.page : 1;
  return {
    filter,
    isFiltered: Object.values(toQuery(filter)).some((value) => value !== ''),
    order,
    query: { ...query, page: page === 1 ? '' : String(page) },
    changeFilter: (change) => setFilter((before) => ({ ...before, ...change })),
    clearFilter: () => setFilter(NO_FILTER),
    changeOrder: setOrder,
    turnTo: (wanted) => setTurned({ list, page: wanted }),
  };
}

function toQuery({ search, risk, ...values }: Filter): PortfolioQuery {
  return { search: search.trim(), risk: risk.join(','), ...values };
}
