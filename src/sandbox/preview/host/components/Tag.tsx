import type { StatusTagProps, TagProps } from '@hubspot/ui-extensions';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { useTrigger } from './use-trigger.tsx';

export function Tag({ variant = 'default', testId, children, ...action }: TagProps) {
  const { click, layer, describedBy } = useTrigger(action);
  const className = `ui-tag ${variant}`;
  return (
    <span className="ui-trigger">
      {action.onClick || action.overlay ? (
        <button
          type="button"
          className={className}
          aria-describedby={describedBy}
          data-testid={testId}
          onClick={click}
        >
          {children}
        </button>
      ) : (
        <span className={className} data-testid={testId}>
          {children}
        </span>
      )}
      {layer}
    </span>
  );
}

export function StatusTag(props: StatusTagProps) {
  const { variant = 'default', hollow = false, onClick, showRemoveIcon, onRemoveClick } = props;
  const content = (
    <>
      <span className={classNames('dot', variant, hollow && 'is-hollow')} aria-hidden="true" />
      {props.children}
    </>
  );
  return (
    <span className="ui-status" data-testid={props.testId}>
      {onClick ? (
        <button type="button" onClick={() => onClick()}>
          {content}
        </button>
      ) : (
        content
      )}
      {showRemoveIcon && (
        <button type="button" aria-label="Remove" onClick={() => onRemoveClick?.()}>
          <Icon name="remove" />
        </button>
      )}
    </span>
  );
}
