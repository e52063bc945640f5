import { useState } from 'react';
import {
  Alert,
  Button,
  DateInput,
  Flex,
  LoadingButton,
  Modal,
  ModalBody,
  ModalFooter,
  Select,
  Text,
} from '@hubspot/ui-extensions';
import type { CompanyCard } from '@contracts/company-card.ts';
import { useWrite } from 'radar-shared/use-write.ts';
import { type CalendarDate, toCalendarDate, toDay } from '../calendar-date.ts';
import type { CardContentProps } from './CardContent.tsx';

interface SnoozeReasonProps extends CardContentProps {
  readonly days: NonNullable<CompanyCard['risk']['snoozeDays']>;
}

const MODAL_ID = 'radar-snooze';

/** Puts one reason of the risk aside until a day. */
export function SnoozeReason({ card, riskApi, actions, onWritten, days }: SnoozeReasonProps) {
  const { company, risk, words } = card;
  const [chosen, setChosen] = useState('');
  const [date, setDate] = useState<CalendarDate | null>(null);
  // A reason that is gone since it was chosen must not be sent.
  const reason = risk.snoozable.find(({ code }) => code === chosen) ?? risk.snoozable[0];
  const until = date && toDay(date);
  const code = reason?.code ?? '';
  const { pending, error, run, forget } = useWrite({
    subject: `${code} ${until ?? ''}`,
    send: (requestId) => riskApi.snooze(company.companyId, { requestId, code, until }),
    onDone: () => {
      actions.closeOverlay(MODAL_ID);
      setDate(null);
      onWritten(words.snoozeDone);
    },
  });
  const modal = (
    <Modal id={MODAL_ID} title={words.snoozeTitle}>
      <ModalBody>
        <Flex direction="column" gap="md">
          {error && (
            <Alert testId="snooze-failed" title={words.snoozeFailed} variant="error">
              {error.message} {error.action}
            </Alert>
          )}
          <Text>{words.snoozeText}</Text>
          <Select
            name="reason"
            label={words.snoozeReason}
            required
            value={code}
            options={risk.snoozable.map(({ code: value, text: label }) => ({ value, label }))}
            onChange={(value) => setChosen(String(value))}
          />
          <DateInput
            name="until"
            label={words.snoozeUntil}
            required
            timezone="portalTz"
            format="medium"
            min={toCalendarDate(days.first)}
            max={toCalendarDate(days.last)}
            {...(date && { value: date })}
            onChange={setDate}
          />
        </Flex>
      </ModalBody>
      <ModalFooter>
        <LoadingButton
          testId="snooze-now"
          variant="primary"
          loading={pending}
          disabled={!until || !reason}
          onClick={run}
        >
          {words.snoozeNow}
        </LoadingButton>
        <Button onClick={(_event, { closeModal }) => closeModal(MODAL_ID)}>{words.cancel}</Button>
      </ModalFooter>
    </Modal>
  );
  return (
    <Button testId="snooze" size="xs" variant="transparent" overlay={modal} onClick={forget}>
      {words.snooze}
    </Button>
  );
}
