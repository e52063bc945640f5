import { Flex, Heading, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import { Reasons } from './Health.tsx';

interface RiskProps {
  readonly risk: CompanyCard['risk'];
  readonly title: string;
}

/** The churn risk in a word, since when, and why. */
export function Risk({ risk, title }: RiskProps) {
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Heading>{title}</Heading>
        <Flex direction="row" gap="md" align="center" wrap="wrap">
          <StatusTag testId="risk" variant={STATUS_VARIANT[risk.level.tone]}>
            {risk.level.text}
          </StatusTag>
          {risk.since && <Text variant="microcopy">{risk.since}</Text>}
        </Flex>
        <Reasons reasons={risk.reasons} />
      </Flex>
    </Tile>
  );
}
