import { useId } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';

/** What all fields of the SDK have. */
export interface FieldProps {
  readonly label?: string | undefined;
  readonly name?: string | undefined;
  readonly required?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly description?: string | undefined;
  readonly tooltip?: string | undefined;
  readonly error?: boolean | undefined;
  readonly validationMessage?: string | undefined;
  readonly testId?: string | undefined;
}

/** What the control gets, so that label, description and message belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly name: string | undefined;
  readonly required: boolean | undefined;
  readonly placeholder: string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'data-testid': string | undefined;
}

interface FrameProps extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label, description, control and message of one field. */
export function Field(props: FrameProps) {
  const { label, required, description, tooltip, error = false, validationMessage } = props;
  const id = useId();
  const notes = [
    description !== undefined && `${id}-description`,
    tooltip !== undefined && `${id}-tooltip`,
    validationMessage !== undefined && `${id}-message`,
  ].filter(Boolean);
  return (
    <div className={classNames('ui-field', error && 'is-wrong')}>
      {label !== undefined && (
        <label htmlFor={id}>
          {label}
          {required && <span aria-hidden="true"> *</span>}
        </label>
      )}
      {tooltip !== undefined && (
        <span className="ui-trigger tip" id={`${id}-tooltip`} title={tooltip}>
          <Icon name="info" screenReaderText={tooltip} />
        </span>
      )}
      {description !== undefined && (
        <p className="description" id={`${id}-description`}>
          {description}
        </p>
      )}
      {props.children({
        id,
        name: props.name,
        required,
        placeholder: props.placeholder,
        'aria-invalid': error || undefined,
        'aria-describedby': notes.join(' ') || undefined,
        'data-testid': props.testId,
      })}
      {validationMessage !== undefined && (
        <p className="message" id={`${id}-message`} role={error ? 'alert' : undefined}>
          {validationMessage}
        </p>
      )}
    </div>
  );
}
