import { Flex, Heading, Tag, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { TAG_VARIANT } from 'radar-shared/tones.ts';

interface PrioritiesProps {
  readonly priorities: NonNullable<CompanyCard['scores']>['priorities'];
  readonly title: string;
}

/** What to take up first, each with a sentence on what to do. */
export function Priorities({ priorities, title }: PrioritiesProps) {
  if (priorities.length === 0) return null;
  return (
    <Flex direction="column" gap="sm">
      <Heading>{title}</Heading>
      {priorities.map(({ pointId, label, action, numbers, advice }) => (
        <Flex key={pointId} direction="column" gap="flush">
          <Flex direction="row" gap="sm" align="center" wrap="wrap">
            <Text format={{ fontWeight: 'demibold' }}>{label}</Text>
            <Tag variant={TAG_VARIANT[action.tone]}>{action.text}</Tag>
            <Text variant="microcopy">{numbers}</Text>
          </Flex>
          <Text>{advice}</Text>
        </Flex>
      ))}
    </Flex>
  );
}
