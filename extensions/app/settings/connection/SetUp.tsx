import { Flex, Heading, List, StatusTag, Text } from '@hubspot/ui-extensions';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';
import type { ConnectionTabProps } from './ConnectionTab.tsx';
import { SetUpButton } from './SetUpButton.tsx';

type SetUpProps = Pick<ConnectionTabProps, 'reply' | 'call' | 'onDone'>;

/** What Radar creates in HubSpot when somebody asks for it. */
export function SetUp(props: SetUpProps) {
  return (
    <>
      <Lists {...props} />
      <Workflow {...props} />
    </>
  );
}

function Lists({ reply, call, onDone }: SetUpProps) {
  const { connection, words } = reply;
  const { text, items } = connection.lists;
  return (
    <Flex direction="column" gap="sm" align="start">
      <Heading>{words.lists}</Heading>
      <Text>{text}</Text>
      {items.map(({ name, outcome, message }) => (
        <Flex key={name} direction="row" gap="sm" align="center" wrap>
          <StatusTag variant={STATUS_VARIANT[outcome.tone]}>{outcome.text}</StatusTag>
          <Text>{name}</Text>
          {message !== '' && <Text variant="microcopy">{message}</Text>}
        </Flex>
      ))}
      <SetUpButton
        route="lists"
        label={words.createLists}
        done={words.listsCreated}
        failed={words.listsFailed}
        call={call}
        onDone={onDone}
      />
    </Flex>
  );
}

function Workflow({ reply, call, onDone }: SetUpProps) {
  const { connection, words } = reply;
  const { text, state, message, steps } = connection.workflow;
  return (
    <Flex direction="column" gap="sm" align="start">
      <Flex direction="row" gap="sm" align="center">
        <Heading>{words.workflow}</Heading>
        {state && (
          <StatusTag testId="workflow-state" variant={STATUS_VARIANT[state.tone]}>
            {state.text}
          </StatusTag>
        )}
      </Flex>
      <Text>{text}</Text>
      {message !== '' && <Text variant="microcopy">{message}</Text>}
      {steps.length > 0 && (
        <>
          <Text format={{ fontWeight: 'demibold' }}>{words.workflowSteps}</Text>
          <List variant="ordered-styled">
            {steps.map((step) => (
              <Text key={step}>{step}</Text>
            ))}
          </List>
        </>
      )}
      <SetUpButton
        route="workflow"
        label={state && steps.length === 0 ? words.checkWorkflow : words.createWorkflow}
        done={words.workflowCreated}
        failed={words.workflowFailed}
        call={call}
        onDone={onDone}
      />
    </Flex>
  );
}
