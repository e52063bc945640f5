import { Alert, Flex, LoadingSpinner, Tab, Tabs } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import type { CardApi } from '../api.ts';
import type { ReportApi } from '../report-api.ts';
import type { RiskApi } from '../risk-api.ts';
import type { VoicesApi } from '../voices-api.ts';
import type { LocalWords } from 'radar-shared/local-words.ts';
import { History } from './History.tsx';
import { Loss } from './Loss.tsx';
import { Overview } from './Overview.tsx';
import { Points } from './Points.tsx';
import { RiskHistory } from './RiskHistory.tsx';
import { SecondRound } from './SecondRound.tsx';
import { SharedReport } from './SharedReport.tsx';
import { Voices } from './Voices.tsx';
import { WriteProblem } from './WriteProblem.tsx';

export interface CardContentProps {
  readonly card: CompanyCard;
  readonly reloading: boolean;
  readonly api: CardApi;
  readonly riskApi: RiskApi;
  readonly voicesApi: VoicesApi;
  readonly reportApi: ReportApi;
  readonly words: LocalWords;
  readonly actions: { readonly closeOverlay: (id: string) => void };
  /** Something was changed in the backend: say so and load again. */
  readonly onWritten: (message: string, title?: string) => void;
}

/** The card once there is a reply. The first tab says how the company is and what to do. */
export function CardContent(props: CardContentProps) {
  const { card, reloading, words: local } = props;
  const { words, scores, history, writeProblem, secondRound, voices } = card;
  const hasMore = scores !== null || history.length > 0 || card.risk.history.length > 0;
  return (
    <Flex direction="column" gap="md">
      {reloading && <LoadingSpinner label={local.loading} showLabel />}
      {writeProblem && <WriteProblem problem={writeProblem} words={words} />}
      {card.testMode && (
        <Alert testId="test-mode" title={card.testMode.title} variant="warning">
          {card.testMode.text}
        </Alert>
      )}
      {card.loss && <Loss loss={card.loss} />}
      {hasMore ? (
        <Tabs defaultSelected="overview">
          <Tab tabId="overview" title={words.overview}>
            <Overview {...props} />
          </Tab>
          {scores && (
            <Tab tabId="points" title={words.points}>
              <Flex direction="column" gap="md">
                <Points scores={scores} words={words} />
                {card.sharedReport && <SharedReport {...props} shared={card.sharedReport} />}
                {secondRound && <SecondRound {...props} round={secondRound} />}
                {voices && <Voices voices={voices} title={words.inTheirWords} />}
              </Flex>
            </Tab>
          )}
          <Tab tabId="history" title={words.history}>
            <Flex direction="column" gap="lg">
              <History rows={history} words={words} />
              <RiskHistory turns={card.risk.history} words={words} />
            </Flex>
          </Tab>
        </Tabs>
      ) : (
        <Overview {...props} />
      )}
    </Flex>
  );
}
