import { Flex, Heading, Link, List, Text } from '@hubspot/ui-extensions';
import type { SettingsConnection } from '@contracts/settings-connection.ts';
import type { Words } from '../words.ts';

interface MissingScopesProps {
  readonly connection: SettingsConnection;
  readonly words: Words;
}

/** What Radar could do besides, had it been allowed to; installing again asks for it once more. */
export function MissingScopes({ connection, words }: MissingScopesProps) {
  const { missingScopes, connectUrl } = connection;
  if (missingScopes.length === 0) return null;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Heading>{words.missingScopes}</Heading>
      <List variant="unordered-styled">
        {missingScopes.map(({ scope, purpose }) => (
          <Text key={scope}>{purpose}</Text>
        ))}
      </List>
      {connectUrl !== '' && <Link href={{ url: connectUrl, external: true }}>{words.connect}</Link>}
    </Flex>
  );
}
