import type {
  TableCellProps,
  TableElementProps,
  TableHeaderProps,
  TableProps,
} from '@hubspot/ui-extensions';
import type { CSSProperties } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { Pages } from './Pages.tsx';
import { useOverflow } from './use-overflow.ts';

export function Table(props: TableProps) {
  const { bordered = true, flush = false, density = 'default', testId, children } = props;
  const { ref, overflows } = useOverflow<HTMLDivElement>();
  // Who can't point needs the focus to scroll.
  const scrolling = overflows && { tabIndex: 0, role: 'group', 'aria-label': 'Table' };
  return (
    <div className="ui-table" data-testid={testId}>
      <div ref={ref} className="scroll" {...scrolling}>
        <table className={classNames(bordered && 'is-bordered', flush && 'is-flush', density)}>
          {children}
        </table>
      </div>
      {props.paginated && <Pages {...props} />}
    </div>
  );
}

export function TableHead({ testId, children }: TableElementProps) {
  return <thead data-testid={testId}>{children}</thead>;
}

export function TableBody({ testId, children }: TableElementProps) {
  return <tbody data-testid={testId}>{children}</tbody>;
}

export function TableFooter({ testId, children }: TableElementProps) {
  return <tfoot data-testid={testId}>{children}</tfoot>;
}

export function TableRow({ testId, children }: TableElementProps) {
  return <tr data-testid={testId}>{children}</tr>;
}

export function TableCell({ colSpan, testId, children, ...layout }: TableCellProps) {
  return (
    <td style={styleOf(layout)} colSpan={colSpan} data-testid={testId}>
      {children}
    </td>
  );
}

const SORT_ICONS = { ascending: 'upCarat', descending: 'downCarat' } as const;

export function TableHeader(props: TableHeaderProps) {
  const { sortDirection = 'never', testId, children } = props;
  if (!('onSortChange' in props) || sortDirection === 'never') {
    return (
      <th scope="col" style={styleOf(props)} data-testid={testId}>
        {children}
      </th>
    );
  }
  const sort = (): void =>
    props.onSortChange(sortDirection === 'ascending' ? 'descending' : 'ascending');
  const isSorted = sortDirection !== 'none';
  return (
    <th
      scope="col"
      style={styleOf(props)}
      aria-sort={isSorted ? sortDirection : undefined}
      data-testid={testId}
    >
      <button type="button" className="sort" disabled={props.disabled} onClick={sort}>
        {children}
        <span className={classNames('arrow', isSorted && 'is-sorted')}>
          <Icon name={isSorted ? SORT_ICONS[sortDirection] : 'downCarat'} />
        </span>
      </button>
    </th>
  );
}

function styleOf({ align, width }: Pick<TableCellProps, 'align' | 'width'>): CSSProperties {
  return {
    textAlign: align,
    ...(width === 'min' && { width: '1%', whiteSpace: 'nowrap' }),
    ...(width === 'max' && { width: '100%' }),
    ...(typeof width === 'number' && { width }),
  };
}
