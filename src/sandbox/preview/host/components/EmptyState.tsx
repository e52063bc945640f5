import type { EmptyStateProps, ErrorStateProps } from '@hubspot/ui-extensions';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { Drawing } from './Illustration.tsx';
import { Heading } from './Text.tsx';

export function EmptyState(props: EmptyStateProps) {
  const { title, layout = 'horizontal', reverseOrder = false, flush = false } = props;
  const className = classNames(
    'ui-state',
    layout,
    reverseOrder && 'is-reversed',
    flush && 'is-flush',
  );
  return (
    <div className={className} data-testid={props.testId}>
      <div className="words">
        {title !== undefined && <Heading>{title}</Heading>}
        {props.children}
      </div>
      <Drawing width={Math.min(props.imageWidth ?? 160, 200)} />
    </div>
  );
}

const ERROR_ICONS = { error: 'warning', support: 'question', lock: 'locked' } as const;

export function ErrorState({ title, type = 'error', testId, children }: ErrorStateProps) {
  return (
    <div className="ui-state vertical is-error" role="alert" data-testid={testId}>
      <Icon name={ERROR_ICONS[type]} size="lg" />
      <div className="words">
        <Heading>{title}</Heading>
        {children}
      </div>
    </div>
  );
}
