import { useState } from 'react';
import {
  Alert,
  Button,
  Flex,
  Heading,
  Input,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import type { RemoveReply } from '@contracts/settings-card.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import type { ConnectionTabProps } from './ConnectionTab.tsx';

type RemoveRadarProps = Pick<ConnectionTabProps, 'reply' | 'call' | 'actions' | 'onRemoved'>;

const MODAL_ID = 'radar-remove';

/** The way out: it can't be undone, so the account's number has to be typed. */
export function RemoveRadar({ reply, call, actions, onRemoved }: RemoveRadarProps) {
  const { words, connection } = reply;
  const { accountNumber, choices } = connection.removal;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const { pending, error, run, forget } = useWrite<RemoveReply>({
    send: (requestId) => call('settings/remove', { body: toBody(requestId, typed, chosen) }),
    onDone: (removal) => {
      actions.closeOverlay(MODAL_ID);
      onRemoved(removal);
    },
  });
  const confirmed = typed.trim() === String(accountNumber);
  const wrong = typed.trim() !== '' && !confirmed;
  const modal = (
    <Modal id={MODAL_ID} title={words.removeTitle} variant="danger" width="md">
      <ModalBody>
        <Flex direction="column" gap="sm">
          {error && (
            <Alert testId="remove-failed" title={words.removeFailed} variant="error">
              {error.message} {error.action}
            </Alert>
          )}
          <Text>{words.removeText}</Text>
          <ToggleGroup
            name="removal"
            label={words.removeWhat}
            toggleType="checkboxList"
            options={choices.map(({ name, label, description }) => ({
              value: name,
              label,
              description,
            }))}
            value={[...chosen]}
            onChange={setChosen}
          />
          <Input
            name="accountNumber"
            label={fillPlaces(words.removeNumber, { number: accountNumber })}
            description={words.removeNumberText}
            value={typed}
            {...(wrong && { error: true, validationMessage: words.removeNumberWrong })}
            onInput={setTyped}
          />
        </Flex>
      </ModalBody>
      <ModalFooter>
        <LoadingButton
          testId="confirm-remove"
          variant="destructive"
          loading={pending}
          disabled={!confirmed}
          onClick={run}
        >
          {words.remove}
        </LoadingButton>
        <Button onClick={(_event, { closeModal }) => closeModal(MODAL_ID)}>{words.cancel}</Button>
      </ModalFooter>
    </Modal>
  );
  return (
    <Flex direction="column" gap="sm" align="start">
      <Heading>{words.removeTitle}</Heading>
      <Text>{words.removeText}</Text>
      <Button testId="remove" variant="destructive" overlay={modal} onClick={forget}>
        {words.remove}
      </Button>
    </Flex>
  );
}

function toBody(requestId: string, typed: string, chosen: readonly string[]) {
  const [workflow, lists, properties, data] = (
    ['workflow', 'lists', 'properties', 'data'] as const
  ).map((name) => chosen.includes(name));
  return { requestId, confirmPortalId: Number(typed.trim()), workflow, lists, properties, data };
}
