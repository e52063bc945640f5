import type { ToggleGroupOption, ToggleGroupProps } from '@hubspot/ui-extensions';
import { useId } from 'react';
import { classNames } from './class-names.ts';
import { useField } from './use-field.ts';

export function ToggleGroup(props: ToggleGroupProps) {
  const { label, name, options, required, error = false, validationMessage, inline } = props;
  const isRadio = props.toggleType === 'radioButtonList';
  const id = useId();
  const field = useField<readonly string[]>({
    name,
    value: props.value === undefined ? undefined : toList(props.value),
    initial: options.filter((each) => each.initialIsChecked).map(({ value }) => value),
    onChange: (values) =>
      props.toggleType === 'radioButtonList'
        ? props.onChange?.(values[0] ?? '')
        : props.onChange?.([...values]),
  });
  const flip = (value: string, checked: boolean): void => {
    if (isRadio) field.pick([value]);
    else field.pick(checked ? [...field.value, value] : field.value.filter((v) => v !== value));
  };
  return (
    <fieldset
      className={classNames('ui-field', error && 'is-wrong')}
      aria-describedby={validationMessage === undefined ? undefined : `${id}-message`}
      data-testid={props.testId}
    >
      <legend title={props.tooltip}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </legend>
      <div className={classNames('ui-choices', inline && 'is-inline')}>
        {options.map((option) => (
          <Choice
            key={option.value}
            option={option}
            type={isRadio ? 'radio' : 'checkbox'}
            group={`${name}-${id}`}
            isChosen={field.value.includes(option.value)}
            onFlip={(checked) => flip(option.value, checked)}
          />
        ))}
      </div>
      {validationMessage !== undefined && (
        <p className="message" id={`${id}-message`} role={error ? 'alert' : undefined}>
          {validationMessage}
        </p>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly option: ToggleGroupOption;
  readonly type: 'radio' | 'checkbox';
  readonly group: string;
  readonly isChosen: boolean;
  readonly onFlip: (checked: boolean) => void;
}

function Choice({ option, type, group, isChosen, onFlip }: ChoiceProps) {
  return (
    <div className="ui-check-row">
      <label className="ui-check">
        <input
          type={type}
          name={group}
          checked={isChosen}
          disabled={option.readOnly ?? option.readonly}
          onChange={({ target }) => onFlip(target.checked)}
        />
        <span>{option.label}</span>
      </label>
      {option.description !== undefined && <p className="description">{option.description}</p>}
    </div>
  );
}

function toList(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
