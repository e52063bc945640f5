import {
  Button,
  Flex,
  Heading,
  Modal,
  ModalBody,
  ModalFooter,
  StatusTag,
  Tag,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import type { RadarEditorReply, RadarWords } from '@contracts/radar-editor.ts';
import { STATUS_VARIANT } from 'radar-shared/tones.ts';

interface EditorHeadProps {
  readonly opened: RadarEditorReply;
  readonly words: RadarWords;
  readonly isDirty: boolean;
  readonly onBack: () => void;
}

const MODAL_ID = 'radar-leave';

/** Which radar is open, and the way back, which asks while something is not saved. */
export function EditorHead({ opened, words, isDirty, onBack }: EditorHeadProps) {
  const { name, status } = opened.radar;
  return (
    <Flex direction="column" gap="sm" align="start">
      {isDirty ? (
        <LeaveUnsaved words={words} onLeave={onBack} />
      ) : (
        <Button testId="back" size="sm" onClick={onBack}>
          {words.back}
        </Button>
      )}
      <Flex direction="row" gap="sm" align="center">
        <Heading>{name || words.unnamed}</Heading>
        <StatusTag variant={STATUS_VARIANT[status.tone]}>{status.text}</StatusTag>
        {isDirty && (
          <Tag testId="unsaved" variant="warning">
            {words.unsaved}
          </Tag>
        )}
      </Flex>
    </Flex>
  );
}

function LeaveUnsaved({
  words,
  onLeave,
}: {
  readonly words: RadarWords;
  readonly onLeave: () => void;
}) {
  const { closeOverlay } = useExtensionActions<'settings'>();
  const leave = () => {
    closeOverlay(MODAL_ID);
    onLeave();
  };
  const modal = (
    <Modal id={MODAL_ID} title={words.leaveTitle} variant="danger">
      <ModalBody>
        <Text>{words.leaveText}</Text>
      </ModalBody>
      <ModalFooter>
        <Button testId="leave" variant="destructive" onClick={leave}>
          {words.leave}
        </Button>
        <Button onClick={(_event, { closeModal }) => closeModal(MODAL_ID)}>{words.stay}</Button>
      </ModalFooter>
    </Modal>
  );
  return (
    <Button testId="back" size="sm" overlay={modal}>
      {words.back}
    </Button>
  );
}
