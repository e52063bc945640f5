import {
  Flex,
  Heading,
  List,
  Statistics,
  StatisticsItem,
  StatusTag,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import type { Words } from '../words.ts';

interface HealthProps {
  readonly scores: NonNullable<CompanyCard['scores']>;
  readonly words: Words;
}

/**
 * Health with its band, its change and the reasons for it. A plain number: HubSpot's ScoreCircle has
 * colours of its own, green from 66 on, which would contradict the band that the portal has set.
 */
export function Health({ scores, words }: HealthProps) {
  const { health, provisional, thinData, source } = scores;
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Heading>{words.health}</Heading>
        <Flex direction="row" gap="md" align="center" wrap="wrap">
          {health.score !== null && (
            <Statistics>
              <StatisticsItem label={words.healthScale} number={health.score} />
            </Statistics>
          )}
          <StatusTag testId="band" variant={STATUS_VARIANT[health.band.tone]}>
            {health.band.text}
          </StatusTag>
          {provisional && (
            <StatusTag testId="provisional" variant="info" hollow>
              {words.provisional}
            </StatusTag>
          )}
          {thinData && (
            <StatusTag testId="thin-data" variant="warning" hollow>
              {words.thinData}
            </StatusTag>
          )}
        </Flex>
        {health.change && <Text testId="change">{health.change}</Text>}
        {provisional && <Text>{words.provisionalText}</Text>}
        {thinData && <Text>{thinData}</Text>}
        <Reasons reasons={health.reasons} />
        <Standings standings={health.standings} />
        {source && <Text variant="microcopy">{source}</Text>}
      </Flex>
    </Tile>
  );
}

/** Why a score is what it is, the strongest first; nothing when there is nothing to say. */
export function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <List variant="unordered-styled">
      {[...new Set(reasons)].map((reason) => (
        <Text key={reason}>{reason}</Text>
      ))}
    </List>
  );
}

/** Where the company stands among the portal's others. */
function Standings({ standings }: { readonly standings: readonly string[] }) {
  if (standings.length === 0) return null;
  return (
    <Flex direction="column" gap="flush">
      {standings.map((standing) => (
        <Text key={standing} testId="standing" variant="microcopy">
          {standing}
        </Text>
      ))}
    </Flex>
  );
}
