import { useState } from 'react';
import { Checkbox, DateInput, Flex, Select, Text } from '@hubspot/ui-extensions';
import type { DecisionBody } from '@contracts/decisions.ts';
import { type CalendarDate, toCalendarDate, toDay } from '../calendar-date.ts';
import { ActionModal } from './ActionModal.tsx';
import type { CardContentProps } from './CardContent.tsx';
import type { Decided } from './Decisions.tsx';

type Draft = Omit<DecisionBody, 'requestId' | 'pointId'>;

interface DecideGapProps extends CardContentProps {
  readonly decisions: Decided;
  readonly gap: Decided['gaps'][number];
}

/** Now, later or no; by whom and until when; and a task where somebody wants one. */
export function DecideGap(props: DecideGapProps) {
  const { decisions, gap, card, reportApi, actions, onWritten } = props;
  const { words, waveId } = decisions;
  const { pointId, ownerId, dueOn, wantsTask } = gap;
  const saved: Draft = { choice: gap.choice || 'now', ownerId, dueOn, wantsTask };
  const [draft, setDraft] = useState(saved);
  return (
    <ActionModal
      id={`decide-${pointId}`}
      as="button"
      label={gap.decision ? words.change : words.decide}
      confirm={words.save}
      title={gap.label}
      text={words.modalText}
      failed={words.failed}
      words={card.words}
      actions={actions}
      subject={JSON.stringify(draft)}
      onOpen={() => setDraft(saved)}
      send={(requestId) => reportApi.decide(waveId, { requestId, pointId, ...draft })}
      onDone={() => onWritten(words.saved)}
    >
      {(isFixed) => (
        <DecisionFields decisions={decisions} draft={draft} isFixed={isFixed} onChange={setDraft} />
      )}
    </ActionModal>
  );
}

interface DecisionFieldsProps {
  readonly decisions: Decided;
  readonly draft: Draft;
  readonly isFixed: boolean;
  readonly onChange: (draft: Draft) => void;
}

function DecisionFields({ decisions, draft, isFixed, onChange }: DecisionFieldsProps) {
  const { words, choices, owners } = decisions;
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  return (
    <Flex direction="column" gap="md">
      <Select
        name="choice"
        label={words.choice}
        required
        readOnly={isFixed}
        value={draft.choice}
        options={[...choices]}
        onChange={(value) => change({ choice: toChoice(value) })}
      />
      <Select
        name="owner"
        label={words.owner}
        readOnly={isFixed}
        value={draft.ownerId}
        options={[...owners]}
        onChange={(value) => change({ ownerId: String(value) })}
      />
      <DateInput
        name="due"
        label={words.due}
        readOnly={isFixed}
        format="medium"
        {...(draft.dueOn !== '' && { value: toCalendarDate(draft.dueOn) })}
        onChange={(date: CalendarDate | null) => change({ dueOn: date ? toDay(date) : '' })}
      />
      <Checkbox
        name="task"
        checked={draft.wantsTask}
        readOnly={isFixed}
        onChange={(wantsTask) => change({ wantsTask })}
      >
        {words.task}
      </Checkbox>
      <Text variant="microcopy">{words.taskHint}</Text>
    </Flex>
  );
}

function toChoice(value: unknown): Draft['choice'] {
  return value === 'later' || value === 'no' ? value : 'now';
}
