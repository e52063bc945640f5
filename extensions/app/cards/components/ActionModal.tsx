import type { ReactNode } from 'react';
import {
  Alert,
  Button,
  Dropdown,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
} from '@hubspot/ui-extensions';
import type { CardReply } from '@contracts/card-reply.ts';
import { UNREACHABLE } from 'radar-shared/call-radar.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import type { Words } from '../words.ts';

export interface ActionModalProps<Data> {
  /** The modal's; one of its kind on the card. */
  readonly id: string;
  /** A button of its own, or an entry of a list of buttons. */
  readonly as: 'button' | 'item';
  readonly label: string;
  /** On the button that does it, where that says more than `label`. */
  readonly confirm?: string;
  /** What is written, where the user may change it between two tries. */
  readonly subject?: string;
  /** What was chosen can't be sent. */
  readonly isBlocked?: boolean;
  readonly title: string;
  /** What it means, before it is done. */
  readonly text: string;
  /** Over what went wrong; "Nothing was changed" unless told. */
  readonly failed?: string;
  /** It ends something for other people. */
  readonly isDanger?: boolean;
  readonly words: Words;
  readonly actions: { readonly closeOverlay: (id: string) => void };
  readonly send: (requestId: string) => Promise<CardReply<Data>>;
  readonly onDone: (data: Data) => void;
  /** Starts anew whenever the modal opens. */
  readonly onOpen?: () => void;
  /** Fields between the text and the buttons; fixed as long as the same try may be repeated. */
  readonly children?: (isFixed: boolean) => ReactNode;
}

/** Something that is asked for once more before it is done, and says there why it failed. */
export function ActionModal<Data>(props: ActionModalProps<Data>) {
  const { id, as, label, words, actions, send, onDone, onOpen, subject = '' } = props;
  const writing = useWrite({
    subject,
    send,
    onDone: (data: Data) => {
      actions.closeOverlay(id);
      onDone(data);
    },
  });
  const { pending, error, run } = writing;
  // Nobody knows whether that try went through: it is repeated as it was.
  const isFixed = pending || error?.code === UNREACHABLE;
  const open = () => {
    if (isFixed) return;
    writing.forget();
    onOpen?.();
  };
  const modal = (
    <Modal id={id} title={props.title} variant={props.isDanger ? 'danger' : 'default'}>
      <ModalBody>
        {error && (
          <Alert title={props.failed ?? words.nothingChanged} variant="error">
            {error.message} {error.action}
          </Alert>
        )}
        <Text>{props.text}</Text>
        {props.children?.(isFixed)}
      </ModalBody>
      <ModalFooter>
        <LoadingButton
          testId={`confirm-${id}`}
          variant={props.isDanger ? 'destructive' : 'primary'}
          loading={pending}
          disabled={props.isBlocked ?? false}
          onClick={run}
        >
          {props.confirm ?? label}
        </LoadingButton>
        <Button onClick={(_event, { closeModal }) => closeModal(id)}>{words.cancel}</Button>
      </ModalFooter>
    </Modal>
  );
  if (as === 'item') {
    return (
      <Dropdown.ButtonItem testId={id} overlay={modal} onClick={open}>
        {label}
      </Dropdown.ButtonItem>
    );
  }
  return (
    <Button testId={id} size="sm" overlay={modal} onClick={open}>
      {label}
    </Button>
  );
}
