import type { DescriptionListItemProps, DescriptionListProps } from '@hubspot/ui-extensions';

export function DescriptionList({ direction = 'column', testId, children }: DescriptionListProps) {
  return (
    <dl className={`ui-descriptions ${direction}`} data-testid={testId}>
      {children}
    </dl>
  );
}

export function DescriptionListItem({ label, testId, children }: DescriptionListItemProps) {
  return (
    <div data-testid={testId}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
