import { Alert, LoadingButton, Select } from '@hubspot/ui-extensions';
import type { SettingField } from '@contracts/settings-form.ts';
import { useLoad } from 'radar-shared/use-load.ts';
import { listProperties } from '../draft/list-properties.ts';
import type { Words } from '../words.ts';
import type { LoadProperties } from './load-properties.ts';

interface PropertySelectProps {
  readonly field: Extract<SettingField, { kind: 'property' }>;
  readonly shown: { readonly name: string; readonly label: string; readonly description?: string };
  /** Internal name; empty for none. */
  readonly value: string;
  readonly words: Words;
  readonly loadProperties: LoadProperties;
  readonly onChange: (name: string) => void;
}

/** The account's own properties of the kind that fits; the select has a search of its own. */
export function PropertySelect(props: PropertySelectProps) {
  const { field, shown, value, words, loadProperties, onChange } = props;
  const { state, reload } = useLoad(loadProperties, field.object);
  if (state.kind === 'loading') {
    return <Select {...shown} readOnly placeholder={words.propertiesLoading} options={[]} />;
  }
  if (state.kind === 'failed') {
    return (
      <Alert title={words.propertiesFailed} variant="warning">
        {state.error.message} {state.error.action}
        <LoadingButton
          testId={`retry-${field.path}`}
          size="xs"
          loading={state.retrying}
          onClick={reload}
        >
          {words.tryAgain}
        </LoadingButton>
      </Alert>
    );
  }
  return (
    <Select
      {...shown}
      options={listProperties(state.data.properties, field.types, value, words)}
      value={value}
      onChange={(name) => onChange(String(name))}
    />
  );
}
