import { AutoGrid, Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { SettingSection } from '@contracts/settings-form.ts';
import type { FormTabProps } from './FormTab.tsx';
import { SettingInput } from './SettingInput.tsx';
import { WeightSum } from './WeightSum.tsx';

type FormSectionProps = Omit<FormTabProps, 'sections'> & { readonly section: SettingSection };

/** In px: the same everywhere, so that the columns of all sections stand below each other. */
const COLUMN = 270;

/** What belongs together, with one sentence on what it is for. */
export function FormSection({ section, draft, words, properties }: FormSectionProps) {
  const { title, description, fields, rules } = section;
  return (
    <Flex direction="column" gap="sm">
      <Flex direction="column" gap="flush">
        <Heading>{title}</Heading>
        <Text>{description}</Text>
      </Flex>
      <AutoGrid columnWidth={COLUMN} gap="md">
        {fields.map((field) => (
          <SettingInput
            key={field.path}
            field={field}
            draft={draft}
            words={words}
            properties={properties}
          />
        ))}
      </AutoGrid>
      {rules.map(
        (rule) =>
          rule.kind === 'sum' && (
            <WeightSum key={rule.kind} rule={rule} fields={fields} draft={draft} words={words} />
          ),
      )}
    </Flex>
  );
}
