import { useState } from 'react';
import {
  Alert,
  Button,
  Flex,
  Input,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import type { RadarLimits, RadarWords } from '@contracts/radar-editor.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import { explainProblem } from './check-draft.ts';
import type { RadarsApi } from './radars-api.ts';

interface NewRadarProps {
  readonly words: RadarWords;
  readonly limits: RadarLimits;
  readonly api: RadarsApi;
  readonly onCreated: (radarId: string) => void;
}

const MODAL_ID = 'radar-new';

/** A radar from nothing: only its name is asked, everything else happens in the editor. */
export function NewRadar({ words, limits, api, onCreated }: NewRadarProps) {
  const { closeOverlay } = useExtensionActions<'settings'>();
  const [name, setName] = useState('');
  const [touched, setTouched] = useState(false);
  const problem = findProblem(name, words, limits);
  const { pending, error, run, forget } = useWrite({
    send: (requestId) => api.create({ name: name.trim() }, requestId),
    onDone: ({ radar }) => {
      closeOverlay(MODAL_ID);
      onCreated(radar.radarId);
    },
  });
  const submit = () => {
    setTouched(true);
    if (problem === '') run();
  };
  const modal = (
    <Modal id={MODAL_ID} title={words.newTitle}>
      <ModalBody>
        <Flex direction="column" gap="sm">
          {error && (
            <Alert title={words.createFailed} variant="error">
              {error.message} {error.action}
            </Alert>
          )}
          <Input
            testId="new-name"
            name="name"
            label={words.newName}
            required
            value={name}
            error={touched && problem !== ''}
            validationMessage={touched ? problem : ''}
            onInput={setName}
            onChange={setName}
          />
          <Text variant="microcopy">{words.newExplained}</Text>
        </Flex>
      </ModalBody>
      <ModalFooter>
        <LoadingButton testId="create" variant="primary" loading={pending} onClick={submit}>
          {words.create}
        </LoadingButton>
        <Button onClick={(_event, { closeModal }) => closeModal(MODAL_ID)}>{words.cancel}</Button>
      </ModalFooter>
    </Modal>
  );
  return (
    <Flex>
      <Button testId="new-radar" variant="primary" overlay={modal} onClick={forget}>
        {words.newRadar}
      </Button>
    </Flex>
  );
}

function findProblem(name: string, words: RadarWords, { label }: RadarLimits): string {
  if (name.trim() === '') return words.problem_required;
  const isTooLong = name.trim().length > label;
  return isTooLong ? explainProblem({ word: 'problem_too_long', max: label }, words) : '';
}
