import { Input, NumberInput, Select, TextArea, ToggleGroup } from '@hubspot/ui-extensions';
import type { SettingField } from '@contracts/settings-form.ts';
import type { Entered } from '../draft/convert.ts';
import type { Properties } from '../mapping/load-properties.ts';
import { PropertySelect } from '../mapping/PropertySelect.tsx';
import type { Draft } from '../use-draft.ts';
import type { Words } from '../words.ts';

export interface SettingInputProps {
  readonly field: SettingField;
  readonly draft: Draft;
  readonly words: Words;
  /** For the fields that name one; null as long as they are not loaded. */
  readonly properties: Properties | null;
}

/** One setting in the kind of input that its field asks for, with what is wrong beside it. */
export function SettingInput({ field, draft, words, properties }: SettingInputProps) {
  const { path, label, description } = field;
  const entered = draft.read(field);
  const enter = (value: Entered) => draft.enter({ [path]: value });
  const mistake = draft.mistakes.find(({ place }) => place === path)?.message;
  const shown = { name: path, label, ...(description !== '' && { description }) };
  const checked = mistake === undefined ? {} : { error: true, validationMessage: mistake };

  switch (field.kind) {
    case 'number':
      return (
        <NumberInput
          {...shown}
          {...checked}
          {...(typeof entered === 'number' && { value: entered })}
          precision={field.precision}
          onChange={(value) => enter(typeof value === 'number' ? value : null)}
        />
      );
    case 'choice':
      return (
        <Select
          {...shown}
          {...checked}
          options={field.options}
          value={typeof entered === 'number' ? entered : String(entered)}
          onChange={(value) => enter(typeof value === 'number' ? value : String(value))}
        />
      );
    case 'choices':
      return (
        <ToggleGroup
          name={path}
          label={label}
          {...(description !== '' && { tooltip: description })}
          {...checked}
          toggleType="checkboxList"
          options={field.options.map((option) => ({ ...option, value: String(option.value) }))}
          value={listOf(entered)}
          onChange={enter}
        />
      );
    case 'property':
      return (
        <PropertySelect
          field={field}
          shown={shown}
          value={String(entered)}
          words={words}
          properties={properties}
          onChange={enter}
        />
      );
    case 'area':
      return (
        <TextArea
          {...shown}
          {...checked}
          rows={4}
          placeholder={field.placeholder}
          value={String(entered ?? '')}
          onChange={enter}
        />
      );
    default:
      return <Input {...shown} {...checked} value={String(entered ?? '')} onChange={enter} />;
  }
}

function listOf(entered: Entered): string[] {
  return typeof entered === 'object' && entered !== null ? [...entered] : [];
}
