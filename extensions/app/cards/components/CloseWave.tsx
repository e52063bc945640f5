import {
  Alert,
  Button,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
} from '@hubspot/ui-extensions';
import type { CardApi } from '../api.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import type { Words } from '../words.ts';

interface CloseWaveProps {
  readonly waveId: string;
  readonly words: Words;
  readonly api: CardApi;
  readonly actions: { readonly closeOverlay: (id: string) => void };
  readonly onClosed: () => void;
}

const MODAL_ID = 'radar-close-wave';

/** Closing ends the answering for everybody, so it asks first. */
export function CloseWave({ waveId, words, api, actions, onClosed }: CloseWaveProps) {
  const { pending, error, run, forget } = useWrite({
    send: (requestId) => api.closeWave(waveId, requestId),
    onDone: () => {
      actions.closeOverlay(MODAL_ID);
      onClosed();
    },
  });
  const modal = (
    <Modal id={MODAL_ID} title={words.closeWaveTitle} variant="danger">
      <ModalBody>
        {error && (
          <Alert title={words.closeWaveFailed} variant="error">
            {error.message} {error.action}
          </Alert>
        )}
        <Text>{words.closeWaveText}</Text>
      </ModalBody>
      <ModalFooter>
        <LoadingButton testId="confirm-close" variant="destructive" loading={pending} onClick={run}>
          {words.closeWave}
        </LoadingButton>
        <Button onClick={(_event, { closeModal }) => closeModal(MODAL_ID)}>{words.cancel}</Button>
      </ModalFooter>
    </Modal>
  );
  return (
    <Button testId="close-wave" size="sm" overlay={modal} onClick={forget}>
      {words.closeWave}
    </Button>
  );
}
