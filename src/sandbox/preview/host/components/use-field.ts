import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { FormContext } from './form-context.ts';

interface FieldOptions<Value> {
  readonly name: string | undefined;
  /** What the extension wants to see; undefined when it leaves the value to the field. */
  readonly value: Value | undefined;
  readonly initial: Value;
  /** With each key. */
  readonly onInput?: ((value: Value) => void) | undefined;
  /** When the field is left or its form is submitted, once for each new value. */
  readonly onChange?: ((value: Value) => void) | undefined;
}

export interface FieldState<Value> {
  readonly value: Value;
  /** A key was pressed. */
  readonly type: (value: Value) => void;
  /** Something was chosen: the extension hears at once. */
  readonly pick: (value: Value) => void;
  readonly commit: () => void;
}

/**
 * The value of a field. The extension lives in a worker, so that what it sends back may be older
 * than what was typed since: a value that the field itself told is never taken back over it.
 */
export function useField<Value>(options: FieldOptions<Value>): FieldState<Value> {
  const { name, value: wanted, initial, onInput, onChange } = options;
  const [value, setValue] = useState<Value>(wanted ?? initial);
  const current = useRef(value);
  const told = useRef<{ committed: unknown; echoes: Set<string> }>({
    committed: JSON.stringify(value),
    echoes: new Set(),
  });

  const show = useCallback((next: Value) => {
    current.current = next;
    setValue(next);
  }, []);
  const commit = useCallback(() => {
    const text = JSON.stringify(current.current);
    told.current.echoes = new Set([text]);
    if (text === told.current.committed) return;
    told.current.committed = text;
    onChange?.(current.current);
  }, [onChange]);

  const wantedText = JSON.stringify(wanted);
  useEffect(() => {
    if (wanted === undefined || told.current.echoes.delete(wantedText)) return;
    told.current.committed = wantedText;
    show(wanted);
    // A new object with the same content is the same value.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wantedText, show]);
  useForm(name, value, commit);

  return {
    value,
    commit,
    type(next) {
      told.current.echoes.add(JSON.stringify(next));
      show(next);
      onInput?.(next);
    },
    pick(next) {
      show(next);
      commit();
    },
  };
}

/** Makes a field part of the form around it, if there is one. */
function useForm(name: string | undefined, value: unknown, commit: () => void): void {
  const form = useContext(FormContext);
  useEffect(() => {
    if (name !== undefined) form?.values.set(name, value);
  }, [form, name, value]);
  useEffect(() => {
    form?.commits.add(commit);
    return () => void form?.commits.delete(commit);
  }, [form, commit]);
}
