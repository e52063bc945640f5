import type { ButtonProps, LoadingButtonProps } from '@hubspot/ui-extensions';
import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import { classNames } from './class-names.ts';
import { Spinner } from './LoadingSpinner.tsx';
import { shortSize } from './sizes.ts';
import { useTrigger } from './use-trigger.tsx';

export function Button(props: ButtonProps & { readonly loading?: boolean }) {
  const { variant = 'secondary', size = 'md', type = 'button', truncate, loading = false } = props;
  const { click, layer, describedBy } = useTrigger(props);
  // Stays focusable while it loads, so that a keyboard does not lose its place.
  const press = (event: MouseEvent): void => {
    if (loading) event.preventDefault();
    else click();
  };
  return (
    <span className="ui-trigger">
      <button
        type={type}
        className={classNames(
          'ui-button',
          variant,
          shortSize(size),
          truncate && 'is-truncated',
          loading && 'is-loading',
        )}
        disabled={props.disabled}
        aria-busy={loading || undefined}
        aria-disabled={loading || undefined}
        aria-describedby={describedBy}
        data-testid={props.testId}
        onClick={press}
      >
        {loading && <Spinner size="xs" />}
        {props.children}
      </button>
      {layer}
    </span>
  );
}

export function LoadingButton({ overlayOptions, ...props }: LoadingButtonProps) {
  const waits = overlayOptions?.openBehavior === 'onLoadingFinish';
  const { overlay, loading = false, ...button } = props;
  const { click, layer } = useTrigger({ overlay });
  const wasLoading = useRef(loading);
  useEffect(() => {
    if (waits && wasLoading.current && !loading) click();
    wasLoading.current = loading;
  });
  return (
    <>
      <Button {...button} loading={loading} overlay={waits ? null : overlay} />
      {waits && layer}
    </>
  );
}
