import type { CheckboxProps, RadioButtonProps, ToggleProps } from '@hubspot/ui-extensions';
import { useContext, useEffect, useId, useState } from 'react';
import { classNames } from './class-names.ts';
import { FormContext } from './form-context.ts';

export function Checkbox(props: CheckboxProps) {
  return <Check {...props} type="checkbox" label={props['aria-label']} />;
}

export function RadioButton(props: RadioButtonProps) {
  return <Check {...props} type="radio" label={undefined} />;
}

type CheckProps = Omit<CheckboxProps, 'aria-label'> & {
  readonly type: 'checkbox' | 'radio';
  readonly label: string | undefined;
};

function Check(props: CheckProps) {
  const { type, label, value = '', name, description, onChange, inline = false } = props;
  const { isChecked, setChecked } = useChecked(props);
  const descriptionId = useId();
  const flip = (checked: boolean): void => {
    setChecked(checked);
    onChange?.(checked, value);
  };
  return (
    <div className={classNames('ui-check-row', inline && 'is-inline')}>
      <label className="ui-check">
        <input
          type={type}
          name={name}
          checked={isChecked}
          disabled={props.readOnly ?? props.readonly}
          aria-label={label}
          aria-describedby={description === undefined ? undefined : descriptionId}
          data-testid={props.testId}
          onChange={({ target }) => flip(target.checked)}
        />
        <span>{props.children}</span>
      </label>
      {description !== undefined && (
        <p className="description" id={descriptionId}>
          {description}
        </p>
      )}
    </div>
  );
}

export function Toggle(props: ToggleProps) {
  const { label, labelDisplay = 'inline', name, size = 'md', onChange } = props;
  const { isChecked, setChecked } = useChecked(props);
  const state = isChecked ? props.textChecked : props.textUnchecked;
  const flip = (checked: boolean): void => {
    setChecked(checked);
    onChange?.(checked);
  };
  return (
    <label className={`ui-toggle ${size} label-${labelDisplay}`}>
      <span className={labelDisplay === 'hidden' ? 'hidden' : 'label'}>{label}</span>
      <input
        type="checkbox"
        role="switch"
        name={name}
        checked={isChecked}
        disabled={props.readOnly ?? props.readonly}
        data-testid={props.testId}
        onChange={({ target }) => flip(target.checked)}
      />
      {state !== undefined && <span aria-hidden="true">{state}</span>}
    </label>
  );
}

/** What the extension wants, else what was clicked. */
function useChecked(props: Pick<CheckProps, 'checked' | 'initialIsChecked' | 'name'>) {
  const { checked, initialIsChecked = false, name } = props;
  const form = useContext(FormContext);
  const [own, setChecked] = useState(initialIsChecked);
  const isChecked = checked ?? own;
  useEffect(() => {
    if (name !== undefined) form?.values.set(name, isChecked);
  }, [form, name, isChecked]);
  return { isChecked, setChecked };
}
