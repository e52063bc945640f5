import { useState } from 'react';
import {
  Alert,
  Button,
  Flex,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Text,
  TextArea,
} from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import type { CardContentProps } from './CardContent.tsx';

interface CloseFollowUpProps extends CardContentProps {
  readonly followUp: CompanyCard['followUps'][number];
}

const LONGEST_OUTCOME = 1000;

/** Closes a follow-up with what was done: whoever reads it later must not guess. */
export function CloseFollowUp(props: CloseFollowUpProps) {
  const { card, riskApi, actions, onWritten, followUp } = props;
  const { words } = card;
  const modalId = `radar-close-${followUp.caseId}`;
  const [outcome, setOutcome] = useState('');
  const { pending, error, run, forget } = useWrite({
    subject: outcome,
    send: (requestId) => riskApi.closeCase(followUp.caseId, { requestId, outcome }),
    onDone: () => {
      actions.closeOverlay(modalId);
      onWritten(words.caseClosed);
    },
  });
  const isTooLong = outcome.length > LONGEST_OUTCOME;
  const modal = (
    <Modal id={modalId} title={words.closeCaseTitle}>
      <ModalBody>
        <Flex direction="column" gap="md">
          {error && (
            <Alert testId="close-case-failed" title={words.closeCaseFailed} variant="error">
              {error.message} {error.action}
            </Alert>
          )}
          <Text>{followUp.reason}</Text>
          <TextArea
            name="outcome"
            label={words.closeCaseOutcome}
            description={words.closeCaseHint}
            required
            error={isTooLong}
            value={outcome}
            onInput={setOutcome}
          />
        </Flex>
      </ModalBody>
      <ModalFooter>
        <LoadingButton
          testId={`confirm-${followUp.caseId}`}
          variant="primary"
          loading={pending}
          disabled={outcome.trim() === '' || isTooLong}
          onClick={run}
        >
          {words.closeCase}
        </LoadingButton>
        <Button onClick={(_event, { closeModal }) => closeModal(modalId)}>{words.cancel}</Button>
      </ModalFooter>
    </Modal>
  );
  return (
    <Button testId={`close-${followUp.caseId}`} size="xs" overlay={modal} onClick={forget}>
      {words.closeCase}
    </Button>
  );
}
