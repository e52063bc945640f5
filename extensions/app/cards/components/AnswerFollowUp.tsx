import { Flex } from '@hubspot/ui-extensions';
import { ActionModal } from './ActionModal.tsx';
import type { FollowUpProps } from './CloseFollowUp.tsx';
import { FollowUpNote, useNoteDraft } from './FollowUpNote.tsx';

/** Says that somebody has talked with the customer, and what was said. */
export function AnswerFollowUp({ card, riskApi, actions, onWritten, followUp }: FollowUpProps) {
  const { words } = card;
  const note = useNoteDraft(followUp);
  const { outcome, motive } = note;
  return (
    <ActionModal
      id={`answer-${followUp.caseId}`}
      as="button"
      label={words.answerCase}
      title={words.answerCaseTitle}
      text={words.answerCaseText}
      words={words}
      actions={actions}
      subject={JSON.stringify([outcome, motive])}
      isBlocked={note.isBlocked}
      onOpen={note.reset}
      send={(requestId) => riskApi.answerCase(followUp.caseId, { requestId, outcome, motive })}
      onDone={() => onWritten(words.caseAnswered)}
    >
      {(isFixed) => (
        <Flex direction="column" gap="md">
          <FollowUpNote card={card} note={note} label={words.answerCaseOutcome} isFixed={isFixed} />
        </Flex>
      )}
    </ActionModal>
  );
}
