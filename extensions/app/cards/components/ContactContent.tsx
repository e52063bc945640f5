import {
  DescriptionList,
  DescriptionListItem,
  Flex,
  Icon,
  StatusTag,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import type { ContactCard } from '@contracts/contact-card.ts';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';

interface ContactContentProps {
  readonly card: ContactCard;
}

const STRONG = { fontWeight: 'demibold' } as const;

/** One person: whether they recommend us, what keeps mail away, what they said, when they were asked. */
export function ContactContent({ card }: ContactContentProps) {
  const { promoter, obstacles, said, facts, words } = card;
  return (
    <Flex direction="column" gap="sm">
      {promoter && (
        <Tile compact>
          <StatusTag testId="promoter" variant={STATUS_VARIANT[promoter.state.tone]}>
            {promoter.state.text}
          </StatusTag>
          <Text>{promoter.text}</Text>
        </Tile>
      )}
      {obstacles.map(({ text, tone }) => (
        <Flex key={text} direction="row" gap="sm" align="start">
          <Icon
            name={tone === 'neutral' ? 'info' : 'warning'}
            color={tone === 'neutral' ? 'inherit' : 'warning'}
            size="sm"
          />
          <Text>{text}</Text>
        </Flex>
      ))}
      <Tile compact>
        <Flex direction="column" gap="sm">
          <Text format={STRONG}>{words.said}</Text>
          {said ? <Said said={said} lowest={words.lowest} /> : <Text>{words.nothingSaid}</Text>}
        </Flex>
      </Tile>
      <Tile compact>
        <Flex direction="column" gap="sm">
          <Text format={STRONG}>{words.asking}</Text>
          {facts.length > 0 ? <Lines lines={facts} /> : <Text>{words.neverAsked}</Text>}
        </Flex>
      </Tile>
    </Flex>
  );
}

interface SaidProps {
  readonly said: NonNullable<ContactCard['said']>;
  readonly lowest: string;
}

function Said({ said, lowest }: SaidProps) {
  return (
    <>
      <Text variant="microcopy">{said.source}</Text>
      <Lines lines={said.lines} />
      {said.lowest.length > 0 && (
        <>
          <Text format={STRONG}>{lowest}</Text>
          <Lines lines={said.lowest} />
        </>
      )}
    </>
  );
}

function Lines({ lines }: { readonly lines: ContactCard['facts'] }) {
  if (lines.length === 0) return null;
  return (
    <DescriptionList direction="column">
      {lines.map(({ label, value }) => (
        <DescriptionListItem key={label} label={label}>
          <Text>{value}</Text>
        </DescriptionListItem>
      ))}
    </DescriptionList>
  );
}
