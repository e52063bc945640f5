import { useState } from 'react';
import { Dropdown, Input, Text } from '@hubspot/ui-extensions';
import type { WavePerson } from '@contracts/wave-people.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { ActionModal } from './ActionModal.tsx';
import type { WaveProps } from './Wave.tsx';

type PersonActionsProps = Pick<WaveProps, 'card' | 'api' | 'actions' | 'onWritten'> & {
  readonly person: WavePerson;
};

/** What can be done with one person of a running wave; nothing where nothing can. */
export function PersonActions(props: PersonActionsProps) {
  const { card, person } = props;
  const canSend = person.canResend || person.canCorrect;
  if (!canSend && !person.canWithdraw) return <Text>--</Text>;
  return (
    <Dropdown
      testId={`actions-${person.invitationId}`}
      buttonText={card.words.more}
      buttonSize="xs"
      variant="transparent"
    >
      {canSend && <SendAgain {...props} />}
      {person.canWithdraw && <Withdraw {...props} />}
    </Dropdown>
  );
}

function SendAgain({ card, person, api, actions, onWritten }: PersonActionsProps) {
  const { words } = card;
  const { invitationId, name, email } = person;
  const [typed, setTyped] = useState(email);
  const isChanged = typed.trim() !== email;
  return (
    <ActionModal
      id={`radar-resend-${invitationId}`}
      as="item"
      label={words.sendAgain}
      title={fillPlaces(words.sendAgainTitle, { name })}
      text={words.sendAgainText}
      failed={words.sendFailed}
      words={words}
      actions={actions}
      onOpen={() => setTyped(email)}
      send={(requestId) => api.resend(invitationId, requestId, isChanged ? typed : undefined)}
      onDone={() => onWritten(words.sentAgain)}
    >
      {(isFixed) =>
        person.canCorrect && (
          <Input
            name="email"
            label={words.email}
            description={words.correctText}
            value={typed}
            readOnly={isFixed}
            onInput={setTyped}
            onChange={setTyped}
          />
        )
      }
    </ActionModal>
  );
}

function Withdraw({ card, person, api, actions, onWritten }: PersonActionsProps) {
  const { words } = card;
  const { invitationId, name } = person;
  return (
    <ActionModal
      id={`radar-withdraw-${invitationId}`}
      as="item"
      label={words.withdraw}
      title={fillPlaces(words.withdrawTitle, { name })}
      text={words.withdrawText}
      isDanger
      words={words}
      actions={actions}
      send={(requestId) => api.withdraw(invitationId, requestId)}
      onDone={() => onWritten(words.withdrawn)}
    />
  );
}
