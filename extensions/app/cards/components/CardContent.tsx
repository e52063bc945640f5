import { EmptyState, Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import type { CardApi } from '../api.ts';
import type { LocalWords } from 'radar-shared/local-words.ts';
import { Figures } from './Figures.tsx';
import { Health } from './Health.tsx';
import { PointTable } from './PointTable.tsx';
import { RadarPicture } from './RadarPicture.tsx';
import { Risk } from './Risk.tsx';
import { SendRadar } from './SendRadar.tsx';
import { Wave } from './Wave.tsx';
import { WriteProblem } from './WriteProblem.tsx';

interface CardContentProps {
  readonly card: CompanyCard;
  readonly reloading: boolean;
  readonly api: CardApi;
  readonly words: LocalWords;
  readonly actions: { readonly closeOverlay: (id: string) => void };
  /** Something was changed in the backend: say so and load again. */
  readonly onWritten: (message: string, title?: string) => void;
}

/** The card once there is a reply: how the company is, what runs, what to do. */
export function CardContent(props: CardContentProps) {
  const { card, reloading, words: local } = props;
  const { words, scores, wave, writeProblem } = card;
  return (
    <Flex direction="column" gap="md">
      {reloading && <LoadingSpinner label={local.loading} showLabel />}
      {writeProblem && <WriteProblem problem={writeProblem} words={words} />}
      {scores ? (
        <Health scores={scores} words={words} />
      ) : (
        <EmptyState title={words.emptyTitle} layout="vertical" imageName="emptyStateCharts">
          <Text>{words.emptyText}</Text>
        </EmptyState>
      )}
      <SendRadar {...props} />
      {wave && <Wave {...props} wave={wave} />}
      <Risk risk={card.risk} title={words.risk} />
      {scores && <Figures figures={scores.figures} words={words} />}
      {scores && scores.points.length > 0 && (
        <>
          <RadarPicture points={scores.points} words={words} />
          <PointTable points={scores.points} words={words} />
        </>
      )}
    </Flex>
  );
}
