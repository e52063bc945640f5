import {
  Button,
  DescriptionList,
  DescriptionListItem,
  Flex,
  Heading,
  StatusTag,
  Text,
} from '@hubspot/ui-extensions';
import type { RemoveReply, SettingsReply } from '@contracts/settings-card.ts';
import type { CallRadar } from 'radar-shared/call-radar.ts';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import { MissingScopes } from './MissingScopes.tsx';
import { Problems } from './Problems.tsx';
import { RemoveRadar } from './RemoveRadar.tsx';
import { SetUp } from './SetUp.tsx';
import { SetUpButton } from './SetUpButton.tsx';

export interface ConnectionTabProps {
  readonly reply: SettingsReply;
  readonly call: CallRadar;
  readonly actions: { readonly closeOverlay: (id: string) => void };
  readonly onDone: (reply: SettingsReply, message: string) => void;
  readonly onRemoved: (removal: RemoveReply) => void;
}

/** How the connection is doing, what can be created in HubSpot, and the way out. */
export function ConnectionTab(props: ConnectionTabProps) {
  const { reply, call, onDone } = props;
  const { connection, words } = reply;
  const { connected, state, since, connectUrl, facts } = connection;
  return (
    <Flex direction="column" gap="lg">
      <Flex direction="row" gap="sm" align="center" wrap>
        <StatusTag testId="connection" variant={STATUS_VARIANT[state.tone]}>
          {state.text}
        </StatusTag>
        {since !== '' && <Text>{since}</Text>}
      </Flex>
      <Problems problems={connection.problems} words={words} />
      {!connected && <Text>{words.connectText}</Text>}
      {!connected && connectUrl !== '' && (
        <Button testId="connect" variant="primary" href={{ url: connectUrl, external: true }}>
          {words.connectAgain}
        </Button>
      )}
      {connected && (
        <Flex direction="column" gap="sm" align="start">
          <Heading>{words.facts}</Heading>
          <DescriptionList direction="row">
            {facts.map(({ label, value }) => (
              <DescriptionListItem key={label} label={label}>
                <Text>{value}</Text>
              </DescriptionListItem>
            ))}
          </DescriptionList>
          <SetUpButton
            route="sync"
            label={words.syncNow}
            done={words.synced}
            failed={words.syncFailed}
            call={call}
            onDone={onDone}
          />
        </Flex>
      )}
      {connected && <MissingScopes connection={connection} words={words} />}
      {connected && <SetUp {...props} />}
      <RemoveRadar {...props} />
    </Flex>
  );
}
