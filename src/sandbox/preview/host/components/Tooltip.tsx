import type { TooltipProps } from '@hubspot/ui-extensions';
import { useContext, useEffect, useId } from 'react';
import { OverlayContext } from './overlay-scope.ts';

/** Shown by the style sheet while its trigger is pointed at or has the focus. */
export function Tooltip({ placement = 'top', testId, children }: TooltipProps) {
  const id = useId();
  const describe = useContext(OverlayContext)?.describe;
  useEffect(() => {
    describe?.(id);
    return () => describe?.(null);
  }, [describe, id]);
  return (
    <span className={`ui-tooltip ${placement}`} role="tooltip" id={id} data-testid={testId}>
      {children}
    </span>
  );
}
