import type { FormInputValues, FormProps } from '@hubspot/ui-extensions';
import { useMemo, useState } from 'react';
import type { FormEvent } from 'react';
import { useHost } from '../host-context.ts';
import { FormContext } from './form-context.ts';
import type { FormScope } from './form-context.ts';
import { createEvent, reactionsOf } from './use-trigger.tsx';

export function Form({ onSubmit, autoComplete, testId, children }: FormProps) {
  const { overlays } = useHost();
  const [turn, setTurn] = useState(0);
  const scope = useMemo<FormScope>(() => ({ values: new Map(), commits: new Set() }), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    scope.commits.forEach((commit) => commit());
    const targetValue = Object.fromEntries(scope.values) as FormInputValues;
    void onSubmit?.({ ...createEvent('submit'), targetValue }, reactionsOf(overlays));
  };
  return (
    <FormContext.Provider value={scope}>
      <form
        key={turn}
        className="ui-form"
        noValidate
        autoComplete={autoComplete}
        data-testid={testId}
        onSubmit={submit}
        onReset={() => setTurn((last) => last + 1)}
      >
        {children}
      </form>
    </FormContext.Provider>
  );
}
