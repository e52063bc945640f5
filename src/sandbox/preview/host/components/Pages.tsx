import type { TablePaginatedProps } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** Below a table that turns pages. */
export function Pages(props: TablePaginatedProps) {
  const { pageCount, page, onPageChange, showButtonLabels = true } = props;
  const [own, setOwn] = useState(1);
  const now = page ?? own;
  const goTo = (next: number): void => {
    setOwn(next);
    onPageChange(next);
  };
  const step = (label: string, target: number, icon: ReactNode) => (
    <button
      type="button"
      className="ui-button transparent sm"
      aria-label={label}
      disabled={target < 1 || target > pageCount || target === now}
      onClick={() => goTo(target)}
    >
      {icon}
      {showButtonLabels && <span className="word">{label}</span>}
    </button>
  );
  return (
    <nav className="ui-pages" aria-label="Pages">
      {props.showFirstLastButtons && step('First', 1, null)}
      {step('Previous', now - 1, <Icon name="left" />)}
      <span>
        {now} / {pageCount}
      </span>
      {step('Next', now + 1, <Icon name="right" />)}
      {props.showFirstLastButtons && step('Last', pageCount, null)}
    </nav>
  );
}
