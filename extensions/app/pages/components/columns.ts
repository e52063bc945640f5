import type { PortfolioSortName, SortDirection } from '@contracts/portfolio.ts';

export interface Column {
  /** Of its words and of the value in a row. */
  readonly name: PortfolioSortName | 'owner';
  /** With the order of the first click, what needs attention on top; null where there is none. */
  readonly sort: { readonly by: PortfolioSortName; readonly first: SortDirection } | null;
  readonly align: 'left' | 'right';
  readonly width: 'min' | 'auto';
}

const rising = (by: PortfolioSortName) => ({ by, first: 'ascending' }) as const;
const falling = (by: PortfolioSortName) => ({ by, first: 'descending' }) as const;

/** From left to right. Numbers stand on the right, so that their digits line up. */
export const COLUMNS: readonly Column[] = [
  { name: 'company', sort: rising('company'), align: 'left', width: 'auto' },
  { name: 'risk', sort: falling('risk'), align: 'left', width: 'min' },
  { name: 'health', sort: rising('health'), align: 'left', width: 'min' },
  { name: 'gap', sort: falling('gap'), align: 'right', width: 'min' },
  { name: 'consensus', sort: rising('consensus'), align: 'right', width: 'min' },
  { name: 'lastWave', sort: falling('lastWave'), align: 'left', width: 'min' },
  { name: 'nextWave', sort: rising('nextWave'), align: 'left', width: 'auto' },
  { name: 'owner', sort: null, align: 'left', width: 'auto' },
];
