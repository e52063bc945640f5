import { Table, TableBody, TableHead, TableHeader, TableRow } from '@hubspot/ui-extensions';
import type { PortfolioReply, SortDirection } from '@contracts/portfolio.ts';
import type { PortfolioView } from '../use-portfolio-view.ts';
import { CompanyRow } from './CompanyRow.tsx';
import { COLUMNS } from './columns.ts';
import type { Column } from './columns.ts';

interface CompanyTableProps {
  readonly portfolio: PortfolioReply;
  readonly view: PortfolioView;
}

/** A page of companies. The backend sorts and turns pages: it has all of them. */
export function CompanyTable({ portfolio, view }: CompanyTableProps) {
  const { rows, words, page, pageCount } = portfolio;
  const paging =
    pageCount > 1 ? ({ paginated: true, page, pageCount, onPageChange: view.turnTo } as const) : {};
  return (
    <Table bordered density="condensed" {...paging}>
      <TableHead>
        <TableRow>
          {COLUMNS.map((column) => (
            <Header key={column.name} column={column} text={words[column.name]} view={view} />
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <CompanyRow key={row.companyId} row={row} />
        ))}
      </TableBody>
    </Table>
  );
}

interface HeaderProps {
  readonly column: Column;
  readonly text: string;
  readonly view: PortfolioView;
}

function Header({ column, text, view }: HeaderProps) {
  const { name, first, align, width } = column;
  const isSorted = view.order.sort === name;
  const change = (clicked: string) =>
    view.changeOrder({ sort: name, direction: isSorted ? toDirection(clicked) : first });
  return (
    <TableHeader
      testId={`sort-${name}`}
      sortDirection={isSorted ? view.order.direction : 'none'}
      onSortChange={change}
      align={align}
      width={width}
    >
      {text}
    </TableHeader>
  );
}

function toDirection(clicked: string): SortDirection {
  return clicked === 'descending' ? 'descending' : 'ascending';
}
