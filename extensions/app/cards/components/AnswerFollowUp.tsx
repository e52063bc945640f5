import { useState } from 'react';
import { Flex, TextArea } from '@hubspot/ui-extensions';
import { ActionModal } from './ActionModal.tsx';
import { LONGEST_OUTCOME } from './CloseFollowUp.tsx';
import type { FollowUpProps } from './CloseFollowUp.tsx';
import { Motive } from './Motive.tsx';

/** Says that somebody has talked with the customer, and what was said. */
export function AnswerFollowUp({ card, riskApi, actions, onWritten, followUp }: FollowUpProps) {
  const { words } = card;
  const [outcome, setOutcome] = useState(followUp.outcome);
  const [motive, setMotive] = useState<string>(followUp.motive);
  const isTooLong = outcome.length > LONGEST_OUTCOME;
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
      isBlocked={outcome.trim() === '' || isTooLong}
      onOpen={() => {
        setOutcome(followUp.outcome);
        setMotive(followUp.motive);
      }}
      send={(requestId) => riskApi.answerCase(followUp.caseId, { requestId, outcome, motive })}
      onDone={() => onWritten(words.caseAnswered)}
    >
      {(isFixed) => (
        <Flex direction="column" gap="md">
          <TextArea
            name="outcome"
            label={words.answerCaseOutcome}
            description={words.closeCaseHint}
            required
            readOnly={isFixed}
            error={isTooLong}
            value={outcome}
            onInput={setOutcome}
          />
          <Motive card={card} value={motive} isFixed={isFixed} onChange={setMotive} />
        </Flex>
      )}
    </ActionModal>
  );
}
