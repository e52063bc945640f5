import { useState } from 'react';
import { TextArea } from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { Motive } from './Motive.tsx';

const LONGEST_OUTCOME = 1000;

/** What is noted on a follow-up, as long as it is being written. */
export interface NoteDraft {
  readonly outcome: string;
  readonly motive: string;
  readonly isTooLong: boolean;
  /** Nothing is written, or too much. */
  readonly isBlocked: boolean;
  readonly setOutcome: (outcome: string) => void;
  readonly setMotive: (motive: string) => void;
  /** Back to what is stored. */
  readonly reset: () => void;
}

export function useNoteDraft(followUp: CompanyCard['followUps'][number]): NoteDraft {
  const [outcome, setOutcome] = useState(followUp.outcome);
  const [motive, setMotive] = useState<string>(followUp.motive);
  const isTooLong = outcome.length > LONGEST_OUTCOME;
  return {
    outcome,
    motive,
    isTooLong,
    isBlocked: outcome.trim() === '' || isTooLong,
    setOutcome,
    setMotive,
    reset: () => {
      setOutcome(followUp.outcome);
      setMotive(followUp.motive);
    },
  };
}

interface FollowUpNoteProps {
  readonly card: CompanyCard;
  readonly note: NoteDraft;
  readonly label: string;
  readonly isFixed: boolean;
}

/** What was said or done, and why the customer speaks up. */
export function FollowUpNote({ card, note, label, isFixed }: FollowUpNoteProps) {
  return (
    <>
      <TextArea
        name="outcome"
        label={label}
        description={card.words.closeCaseHint}
        required
        readOnly={isFixed}
        error={note.isTooLong}
        value={note.outcome}
        onInput={note.setOutcome}
      />
      <Motive card={card} value={note.motive} isFixed={isFixed} onChange={note.setMotive} />
    </>
  );
}
