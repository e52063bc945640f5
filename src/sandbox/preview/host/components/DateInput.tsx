import type { BaseDate, BaseTime, DateInputProps, TimeInputProps } from '@hubspot/ui-extensions';
import { Field } from './Field.tsx';
import { useField } from './use-field.ts';

export function DateInput(props: DateInputProps) {
  const { name, value, defaultValue, onChange, min, max, readOnly } = props;
  const field = useField<BaseDate | null>({
    name,
    value,
    initial: defaultValue ?? null,
    onChange: (date) => onChange?.(date as BaseDate),
  });
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          type="date"
          min={min && toText(min)}
          max={max && toText(max)}
          readOnly={readOnly}
          value={field.value ? toText(field.value) : ''}
          onChange={({ target }) => field.pick(parseDate(target.value))}
        />
      )}
    </Field>
  );
}

/** In the SDK January is month 0. */
function toText({ year, month, date }: BaseDate): string {
  return [String(year).padStart(4, '0'), twoDigits(month + 1), twoDigits(date)].join('-');
}

function parseDate(text: string): BaseDate | null {
  const [year, month, date] = text.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  return { year, month: month - 1, date };
}

export function TimeInput(props: TimeInputProps) {
  const { name, value, defaultValue, onChange, readOnly } = props;
  const field = useField<BaseTime | null>({
    name,
    value,
    initial: defaultValue ?? null,
    onChange: (time) => onChange?.(time as BaseTime),
  });
  const text = field.value
    ? `${twoDigits(field.value.hours)}:${twoDigits(field.value.minutes)}`
    : '';
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          type="time"
          readOnly={readOnly}
          value={text}
          onChange={({ target }) => field.pick(parseTime(target.value))}
        />
      )}
    </Field>
  );
}

function parseTime(text: string): BaseTime | null {
  const [hours, minutes] = text.split(':').map(Number);
  return hours === undefined || minutes === undefined ? null : { hours, minutes };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
