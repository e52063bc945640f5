import type { MultiSelectProps, SelectProps } from '@hubspot/ui-extensions';
import { Field } from './Field.tsx';
import { useField } from './use-field.ts';

type OptionValue = string | number | boolean;

export function Select(props: SelectProps) {
  const { name, value, onChange, onInput, options, placeholder, readOnly, variant } = props;
  const field = useField<OptionValue | undefined>({
    name,
    value,
    initial: undefined,
    onChange: (next) => next !== undefined && onChange?.(next),
  });
  const chosen = options.findIndex((option) => option.value === field.value);
  const pick = (text: string): void => {
    onInput?.(text);
    field.pick(options[Number(text)]?.value);
  };
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...control}
          className={variant}
          disabled={readOnly}
          value={chosen}
          onChange={({ target }) => pick(target.value)}
        >
          {chosen === -1 && <option value={-1}>{placeholder ?? ''}</option>}
          {options.map((option, index) => (
            <option key={String(option.value)} value={index}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** As a group of checkboxes, which needs no explanation on any device. */
export function MultiSelect(props: MultiSelectProps) {
  const { name, value, onChange, options, readOnly } = props;
  const field = useField<OptionValue[]>({ name, value, initial: [], onChange });
  const toggle = (option: OptionValue): void =>
    field.pick(
      field.value.includes(option)
        ? field.value.filter((each) => each !== option)
        : [...field.value, option],
    );
  return (
    <Field {...props}>
      {({ id, 'aria-describedby': describedBy, 'data-testid': testId }) => (
        <div
          className="ui-choices"
          role="group"
          id={id}
          aria-label={props.label}
          aria-describedby={describedBy}
          data-testid={testId}
        >
          {options.map((option) => (
            <label key={String(option.value)} className="ui-check">
              <input
                type="checkbox"
                checked={field.value.includes(option.value)}
                disabled={readOnly}
                onChange={() => toggle(option.value)}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}
