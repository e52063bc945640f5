import { type ReactNode, useState } from 'react';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@hubspot/ui-extensions';

export interface Column {
  readonly header: string;
  /** Numbers stand on the right, so that their digits line up. */
  readonly align?: 'left' | 'right';
  readonly width?: 'min' | 'max' | 'auto';
}

interface PagedTableProps {
  readonly columns: readonly Column[];
  readonly rows: ReadonlyArray<{ readonly id: string; readonly cells: readonly ReactNode[] }>;
  /** Compact where many columns have to fit beside each other. */
  readonly density?: 'condensed' | 'compact';
}

const ROWS_ON_A_PAGE = 10;

/** A table with a header row that turns pages when it is long. */
export function PagedTable({ columns, rows, density = 'condensed' }: PagedTableProps) {
  const [wanted, setWanted] = useState(1);
  const pageCount = Math.ceil(rows.length / ROWS_ON_A_PAGE);
  const page = Math.min(wanted, pageCount);
  const shown = rows.slice((page - 1) * ROWS_ON_A_PAGE, page * ROWS_ON_A_PAGE);
  const paging =
    pageCount > 1 ? ({ paginated: true, page, pageCount, onPageChange: setWanted } as const) : {};
  return (
    <Table bordered density={density} {...paging}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableHeader key={column.header} {...layoutOf(column)}>
              {column.header}
            </TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {shown.map(({ id, cells }) => (
          <TableRow key={id}>
            {columns.map((column, index) => (
              <TableCell key={column.header} {...layoutOf(column)}>
                {cells[index] ?? '--'}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function layoutOf({ align = 'left', width = 'auto' }: Column) {
  return { align, width };
}
