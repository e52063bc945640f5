import type { InputProps, SearchInputProps, TextAreaProps } from '@hubspot/ui-extensions';
import { Field } from './Field.tsx';
import { useField } from './use-field.ts';
import type { FieldState } from './use-field.ts';

type TextFieldProps = InputProps | SearchInputProps | TextAreaProps;

export function Input(props: InputProps) {
  return <TextInput {...props} type={props.type ?? 'text'} />;
}

export function SearchInput(props: SearchInputProps) {
  return <TextInput {...props} type="search" />;
}

function TextInput(props: (InputProps | SearchInputProps) & { readonly type: string }) {
  const field = useTextField(props);
  return (
    <Field {...props}>
      {(control) => (
        <input {...control} type={props.type} readOnly={props.readOnly} {...bind(field, props)} />
      )}
    </Field>
  );
}

export function TextArea(props: TextAreaProps) {
  const field = useTextField(props);
  const { rows = 3, maxLength, resize = 'vertical' } = props;
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          maxLength={maxLength}
          readOnly={props.readOnly}
          style={{ resize }}
          {...bind(field, props)}
        />
      )}
    </Field>
  );
}

function useTextField({ name, value, defaultValue, onInput, onChange }: TextFieldProps) {
  return useField({ name, value, initial: defaultValue ?? '', onInput, onChange });
}

function bind(field: FieldState<string>, { onBlur, onFocus }: TextFieldProps) {
  return {
    value: field.value,
    onChange: (event: { target: { value: string } }) => field.type(event.target.value),
    onFocus: () => onFocus?.(field.value),
    onBlur: () => {
      field.commit();
      onBlur?.(field.value);
    },
  };
}
