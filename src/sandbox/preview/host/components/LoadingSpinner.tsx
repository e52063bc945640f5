import type { LoadingSpinnerProps } from '@hubspot/ui-extensions';
import { shortSize } from './sizes.ts';

export function LoadingSpinner(props: LoadingSpinnerProps) {
  const { label, showLabel = false, size = 'sm', layout = 'inline', testId } = props;
  return (
    <div className={`ui-loading ${layout}`} role="status" data-testid={testId}>
      <Spinner size={shortSize(size)} />
      <span className={showLabel ? undefined : 'hidden'}>{label}</span>
    </div>
  );
}

export function Spinner({ size }: { size: string }) {
  return <span className={`ui-spinner ${size}`} aria-hidden="true" />;
}
