import { Alert, Flex, Heading, List, Text } from '@hubspot/ui-extensions';
import type { RemoveReply } from '@contracts/settings-card.ts';
import type { Words } from '../words.ts';

interface RemovedProps {
  readonly removal: RemoveReply;
  readonly words: Words;
}

/** In place of the page once Radar has left: what is gone, and what HubSpot keeps and why. */
export function Removed({ removal, words }: RemovedProps) {
  const { removed, kept } = removal;
  return (
    <Flex direction="column" gap="md">
      <Alert testId="removed" title={words.removed} variant="success">
        {words.removedText}
      </Alert>
      {removed.length > 0 && (
        <Flex direction="column" gap="xs">
          <Heading>{words.removedNames}</Heading>
          <List variant="unordered-styled">
            {removed.map((name) => (
              <Text key={name}>{name}</Text>
            ))}
          </List>
        </Flex>
      )}
      {kept.length > 0 && (
        <Flex direction="column" gap="xs">
          <Heading>{words.keptNames}</Heading>
          {kept.map(({ name, message }) => (
            <Alert key={name} title={name} variant="warning">
              {message}
            </Alert>
          ))}
        </Flex>
      )}
    </Flex>
  );
}
