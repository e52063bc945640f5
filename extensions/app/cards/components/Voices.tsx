import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';

interface VoicesProps {
  readonly voices: NonNullable<CompanyCard['voices']>;
  readonly title: string;
}

/** What the customer's people wrote, each with what it is about. */
export function Voices({ voices, title }: VoicesProps) {
  const { items, more, notes } = voices;
  if (items.length === 0 && notes.length === 0) return null;
  return (
    <Flex direction="column" gap="sm">
      <Heading>{title}</Heading>
      {items.map(({ about, question, text, name }, index) => (
        <Flex key={`${String(index)} ${about}`} direction="column" gap="flush">
          <Flex direction="row" gap="sm" wrap="wrap">
            <Text format={{ fontWeight: 'demibold' }}>{about}</Text>
            {question && <Text variant="microcopy">{question}</Text>}
          </Flex>
          <Text>{text}</Text>
          {name && <Text variant="microcopy">{name}</Text>}
        </Flex>
      ))}
      {[more, ...notes]
        .filter((note) => note !== '')
        .map((note) => (
          <Text key={note} variant="microcopy">
            {note}
          </Text>
        ))}
    </Flex>
  );
}
