import { Flex, Heading, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import type { CardContentProps } from './CardContent.tsx';
import { EndSnooze } from './EndSnooze.tsx';
import { RiskReasons } from './RiskReasons.tsx';
import { SnoozeReason } from './SnoozeReason.tsx';

/** The churn risk in a word, since when, and why; what somebody has put aside stays in sight. */
export function Risk(props: CardContentProps) {
  const { risk, words } = props.card;
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Heading>{words.risk}</Heading>
        <Flex direction="row" gap="md" align="center" wrap="wrap">
          <StatusTag testId="risk" variant={STATUS_VARIANT[risk.level.tone]}>
            {risk.level.text}
          </StatusTag>
          {risk.since && <Text variant="microcopy">{risk.since}</Text>}
        </Flex>
        <RiskReasons risk={risk} words={words} />
        {risk.snoozed.map((snoozed) => (
          <Flex key={snoozed.code} direction="row" gap="sm" align="center" wrap="wrap">
            <StatusTag variant="default" hollow>
              {words.snoozed}
            </StatusTag>
            <Text>{snoozed.text}</Text>
            <Text variant="microcopy">{snoozed.until}</Text>
            <EndSnooze {...props} code={snoozed.code} />
          </Flex>
        ))}
        {risk.snoozable.length > 0 && risk.snoozeDays && (
          <SnoozeReason {...props} days={risk.snoozeDays} />
        )}
      </Flex>
    </Tile>
  );
}
