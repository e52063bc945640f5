import { AutoGrid, Flex, Text } from '@hubspot/ui-extensions';
import type { CardContentProps } from './CardContent.tsx';
import { Colleagues } from './Colleagues.tsx';
import { Decisions } from './Decisions.tsx';
import { Figures } from './Figures.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Health } from './Health.tsx';
import { NextStep } from './NextStep.tsx';
import { NoScores } from './NoScores.tsx';
import { Priorities } from './Priorities.tsx';
import { Remeasures } from './Remeasures.tsx';
import { Report } from './Report.tsx';
import { Risk } from './Risk.tsx';
import { SendRadar } from './SendRadar.tsx';
import { Stakeholders } from './Stakeholders.tsx';
import { Warnings } from './Warnings.tsx';
import { Wave } from './Wave.tsx';

/** Wide enough for a score and its reasons; two of them stand side by side where there is room. */
const COLUMN_PX = 280;

/** One glance: how the company is, what threatens, what to do, what runs. */
export function Overview(props: CardContentProps) {
  const { card } = props;
  const { words, scores, wave, followUps, report } = card;
  return (
    <Flex direction="column" gap="md">
      <AutoGrid columnWidth={COLUMN_PX} flexible gap="md">
        {scores ? (
          <Health scores={scores} words={words} />
        ) : (
          <NoScores hidden={card.scoresHidden} words={words} />
        )}
        <Risk {...props} />
      </AutoGrid>
      <NextStep step={card.nextStep} title={words.nextStep}>
        <SendRadar {...props} />
      </NextStep>
      {wave && <Wave {...props} wave={wave} />}
      {card.nextWave !== '' && (
        <Text testId="next-wave" variant="microcopy">
          {card.nextWave}
        </Text>
      )}
      {(wave ?? scores) && <Stakeholders {...props} />}
      {report && <Report {...props} report={report} />}
      {followUps.length > 0 && <FollowUps {...props} />}
      <Remeasures {...props} />
      <Colleagues {...props} />
      {scores && (
        <>
          <Priorities priorities={scores.priorities} title={words.priorities} />
          {card.decisions && <Decisions {...props} decisions={card.decisions} />}
          <Warnings warnings={scores.warnings} title={words.warnings} />
          <Figures figures={scores.figures} words={words} />
        </>
      )}
    </Flex>
  );
}
