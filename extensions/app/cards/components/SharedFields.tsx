import { Checkbox, DateInput, Flex, Heading, Input, Text, TextArea } from '@hubspot/ui-extensions';
import type { SharedReportBody } from '@contracts/shared-report.ts';
import { type CalendarDate, toCalendarDate, toDay } from '../calendar-date.ts';
import type { Shared } from './SharedReport.tsx';

type Draft = Pick<SharedReportBody, 'actions' | 'isShared'>;
type Action = Draft['actions'][number];

interface SharedFieldsProps {
  readonly shared: Shared;
  readonly draft: Draft;
  readonly isFixed: boolean;
  readonly onChange: (draft: Draft) => void;
}

/** An action without what it answers tells the customer nothing. */
export function lacksHeard({ heard, doing }: Pick<Action, 'heard' | 'doing'>): boolean {
  return heard.trim() === '' && doing.trim() !== '';
}

/** What was heard and what is done, point by point, and whether the customer may read it. */
export function SharedFields({ shared, draft, isFixed, onChange }: SharedFieldsProps) {
  const { words } = shared;
  const isPromised = draft.actions.some(({ doing }) => doing.trim() !== '');
  const change = (pointId: string, part: Partial<Action>) =>
    onChange({
      ...draft,
      actions: draft.actions.map((one) => (one.pointId === pointId ? { ...one, ...part } : one)),
    });
  return (
    <Flex direction="column" gap="md">
      {draft.actions.map((action) => (
        <ActionFields
          key={action.pointId}
          shared={shared}
          action={action}
          isFixed={isFixed}
          onChange={(part) => change(action.pointId, part)}
        />
      ))}
      <Checkbox
        name="share"
        checked={draft.isShared}
        readOnly={isFixed}
        onChange={(isShared) => onChange({ ...draft, isShared })}
      >
        {words.share}
      </Checkbox>
      <Text variant="microcopy">
        {draft.isShared && !isPromised ? words.shareEmpty : words.shareHint}
      </Text>
    </Flex>
  );
}

interface ActionFieldsProps extends Pick<SharedFieldsProps, 'shared' | 'isFixed'> {
  readonly action: Action;
  readonly onChange: (part: Partial<Action>) => void;
}

function ActionFields({ shared, action, isFixed, onChange }: ActionFieldsProps) {
  const { words, longest, actions } = shared;
  const { pointId, heard, doing, by, until } = action;
  return (
    <Flex direction="column" gap="sm">
      <Heading>{actions.find((one) => one.pointId === pointId)?.label}</Heading>
      <TextArea
        name={`heard-${pointId}`}
        label={words.heard}
        readOnly={isFixed}
        error={lacksHeard(action) || heard.length > longest}
        {...(lacksHeard(action) && { validationMessage: words.heardMissing })}
        value={heard}
        onInput={(value) => onChange({ heard: value })}
      />
      <TextArea
        name={`doing-${pointId}`}
        label={words.doing}
        readOnly={isFixed}
        error={doing.length > longest}
        value={doing}
        onInput={(value) => onChange({ doing: value })}
      />
      <Input
        name={`by-${pointId}`}
        label={words.by}
        readOnly={isFixed}
        value={by}
        onInput={(value) => onChange({ by: value.slice(0, 120) })}
      />
      <DateInput
        name={`until-${pointId}`}
        label={words.until}
        readOnly={isFixed}
        format="medium"
        {...(until !== '' && { value: toCalendarDate(until) })}
        onChange={(date: CalendarDate | null) => onChange({ until: date ? toDay(date) : '' })}
      />
    </Flex>
  );
}
