import { Select } from '@hubspot/ui-extensions';
import type { SettingField } from '@contracts/settings-form.ts';
import type { Words } from '../words.ts';
import { listProperties } from './list-properties.ts';
import type { Properties } from './load-properties.ts';

interface PropertySelectProps {
  readonly field: Extract<SettingField, { kind: 'property' }>;
  readonly shown: { readonly name: string; readonly label: string; readonly description?: string };
  /** Internal name; empty for none. */
  readonly value: string;
  /** Null as long as they are not loaded. */
  readonly properties: Properties | null;
  readonly words: Words;
  readonly onChange: (name: string) => void;
}

/** The properties of the kind that fits; HubSpot's select has a search of its own. */
export function PropertySelect(props: PropertySelectProps) {
  const { field, shown, value, properties, words, onChange } = props;
  if (!properties) {
    const options = value === '' ? [] : [{ value, label: value }];
    return <Select {...shown} readOnly placeholder="…" options={options} value={value} />;
  }
  return (
    <Select
      {...shown}
      options={listProperties(properties[field.object], field.path, value, words)}
      value={value}
      onChange={(name) => onChange(String(name))}
    />
  );
}
