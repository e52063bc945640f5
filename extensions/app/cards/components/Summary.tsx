import { Flex, Statistics, StatisticsItem, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import type { CompanySummary } from '@contracts/company-summary.ts';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';

interface SummaryProps {
  readonly summary: CompanySummary;
}

const STRONG = { fontWeight: 'demibold' } as const;

/** Health, risk, the latest wave and the next step, in a column as narrow as a sidebar. */
export function Summary({ summary }: SummaryProps) {
  const { risk, nextStep, wave, words } = summary;
  return (
    <Flex direction="column" gap="sm">
      <HealthTile summary={summary} />
      <Tile compact>
        <Flex direction="column" gap="xs">
          <Flex direction="row" gap="sm" align="center" wrap="wrap">
            <Text format={STRONG}>{words.risk}</Text>
            <StatusTag testId="risk" variant={STATUS_VARIANT[risk.level.tone]}>
              {risk.level.text}
            </StatusTag>
          </Flex>
          {risk.reason && <Text>{risk.reason}</Text>}
        </Flex>
      </Tile>
      {wave && (
        <Tile compact>
          <Flex direction="column" gap="xs">
            <Flex direction="row" gap="sm" align="center" wrap="wrap">
              <Text format={STRONG}>{words.latestRadar}</Text>
              <StatusTag testId="wave" variant={STATUS_VARIANT[wave.status.tone]}>
                {wave.status.text}
              </StatusTag>
            </Flex>
            {wave.answers && <Text>{wave.answers}</Text>}
            <Text variant="microcopy">{wave.timing}</Text>
          </Flex>
        </Tile>
      )}
      <Tile compact>
        <Text format={STRONG}>{words.nextStep}</Text>
        <Text testId="next-step">{nextStep.text}</Text>
      </Tile>
    </Flex>
  );
}

function HealthTile({ summary: { health, words } }: SummaryProps) {
  return (
    <Tile compact>
      <Flex direction="row" gap="sm" align="center" wrap="wrap">
        {health?.score != null ? (
          <Statistics>
            <StatisticsItem label={words.health} number={health.score} />
          </Statistics>
        ) : (
          <Text format={STRONG}>{words.health}</Text>
        )}
        {health ? (
          <StatusTag testId="band" variant={STATUS_VARIANT[health.band.tone]}>
            {health.band.text}
          </StatusTag>
        ) : (
          <Text>{words.noScores}</Text>
        )}
      </Flex>
      {health?.change && <Text variant="microcopy">{health.change}</Text>}
    </Tile>
  );
}
