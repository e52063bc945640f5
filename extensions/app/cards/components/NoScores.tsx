import { EmptyState, Text, Tile } from '@hubspot/ui-extensions';
import type { Words } from '../words.ts';

interface NoScoresProps {
  /** Why numbers are kept back; empty where there are none. */
  readonly hidden: string;
  readonly words: Words;
}

/** What will stand here, or why it must not. */
export function NoScores({ hidden, words }: NoScoresProps) {
  return (
    <Tile compact>
      <EmptyState title={words.emptyTitle} layout="vertical" imageName="emptyStateCharts" flush>
        <Text>{hidden || words.emptyText}</Text>
      </EmptyState>
    </Tile>
  );
}
