import {
  Alert,
  Button,
  Flex,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import type { RadarRow, RadarWords } from '@contracts/radar-editor.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import { CopyRadar } from './CopyRadar.tsx';
import type { RadarsApi } from './radars-api.ts';

interface RowActionsProps {
  readonly radar: RadarRow;
  readonly words: RadarWords;
  readonly api: RadarsApi;
  readonly onOpen: (radarId: string) => void;
  readonly onCreated: (radarId: string) => void;
  readonly onChanged: () => void;
}

/** What may be done with one radar of the list. */
export function RowActions({ radar, words, api, onOpen, onCreated, onChanged }: RowActionsProps) {
  const { radarId, canEdit, canArchive, canRestore } = radar;
  return (
    <Flex direction="row" gap="xs">
      <Button testId={`open-${radarId}`} size="xs" onClick={() => onOpen(radarId)}>
        {canEdit ? words.edit : words.open}
      </Button>
      <CopyRadar size="xs" radarId={radarId} words={words} api={api} onCreated={onCreated} />
      {canArchive && <Archive radar={radar} words={words} api={api} onChanged={onChanged} />}
      {canRestore && <Restore radar={radar} words={words} api={api} onChanged={onChanged} />}
    </Flex>
  );
}

type ChangeProps = Pick<RowActionsProps, 'radar' | 'words' | 'api' | 'onChanged'>;

/** Archiving asks first: colleagues may still want to send it. */
function Archive({ radar, words, api, onChanged }: ChangeProps) {
  const { closeOverlay } = useExtensionActions<'settings'>();
  const modalId = `radar-archive-${radar.radarId}`;
  const { pending, error, run, forget } = useWrite({
    send: (requestId) => api.archive(radar.radarId, requestId),
    onDone: () => {
      closeOverlay(modalId);
      onChanged();
    },
  });
  const modal = (
    <Modal id={modalId} title={words.archiveTitle}>
      <ModalBody>
        {error && (
          <Alert title={words.actionFailed} variant="error">
            {error.message} {error.action}
          </Alert>
        )}
        <Text>{fillPlaces(words.archiveText, { name: radar.name })}</Text>
      </ModalBody>
      <ModalFooter>
        <LoadingButton
          testId={`confirm-archive-${radar.radarId}`}
          variant="primary"
          loading={pending}
          onClick={run}
        >
          {words.archive}
        </LoadingButton>
        <Button onClick={(_event, { closeModal }) => closeModal(modalId)}>{words.cancel}</Button>
      </ModalFooter>
    </Modal>
  );
  return (
    <Button testId={`archive-${radar.radarId}`} size="xs" overlay={modal} onClick={forget}>
      {words.archive}
    </Button>
  );
}

function Restore({ radar, words, api, onChanged }: ChangeProps) {
  const { addAlert } = useExtensionActions<'settings'>();
  const { pending, run } = useWrite({
    send: async (requestId) => {
      const reply = await api.restore(radar.radarId, requestId);
      if (!reply.ok) addAlert({ type: 'danger', message: reply.error.message });
      return reply;
    },
    onDone: onChanged,
  });
  return (
    <LoadingButton testId={`restore-${radar.radarId}`} size="xs" loading={pending} onClick={run}>
      {words.restore}
    </LoadingButton>
  );
}
