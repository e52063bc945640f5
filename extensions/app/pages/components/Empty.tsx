import type { ReactNode } from 'react';
import { EmptyState, Text } from '@hubspot/ui-extensions';

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** In place of the list: why there is none, and what to do. */
export function Empty({ title, text, children }: EmptyProps) {
  return (
    <EmptyState title={title} layout="vertical" imageName="companies">
      <Text>{text}</Text>
      {children}
    </EmptyState>
  );
}
