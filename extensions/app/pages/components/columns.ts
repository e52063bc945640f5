import type { PortfolioSortName, SortDirection } from '@contracts/portfolio.ts';

export interface Column {
  /** Of its words and of the value in a row. */
  readonly name: PortfolioSortName;
  /** The order of the first click: what needs attention on top. */
  readonly first: SortDirection;
  readonly align: 'left' | 'right';
  readonly width: 'min' | 'auto';
}

/** From left to right. Numbers stand on the right, so that their digits line up. */
export const COLUMNS: readonly Column[] = [
  { name: 'company', first: 'ascending', align: 'left', width: 'auto' },
  { name: 'risk', first: 'descending', align: 'left', width: 'min' },
  { name: 'health', first: 'ascending', align: 'left', width: 'min' },
  { name: 'value', first: 'descending', align: 'right', width: 'min' },
  { name: 'gap', first: 'descending', align: 'right', width: 'min' },
  { name: 'consensus', first: 'ascending', align: 'right', width: 'min' },
  { name: 'silence', first: 'ascending', align: 'right', width: 'min' },
  { name: 'lastWave', first: 'descending', align: 'left', width: 'min' },
  { name: 'nextWave', first: 'ascending', align: 'left', width: 'min' },
];
