import { Accordion, Flex } from '@hubspot/ui-extensions';
import type { SettingSection } from '@contracts/settings-form.ts';
import type { Properties } from '../mapping/load-properties.ts';
import type { Draft } from '../use-draft.ts';
import type { Words } from '../words.ts';
import { FormSection } from './FormSection.tsx';

export interface FormTabProps {
  readonly sections: readonly SettingSection[];
  readonly draft: Draft;
  readonly words: Words;
  readonly properties: Properties | null;
}

/** The sections of a tab; what is for experts waits behind one line. */
export function FormTab({ sections, ...form }: FormTabProps) {
  const fine = sections.filter((section) => section.fine);
  return (
    <Flex direction="column" gap="lg">
      {sections
        .filter((section) => !section.fine)
        .map((section) => (
          <FormSection key={section.id} section={section} {...form} />
        ))}
      {fine.length > 0 && (
        <Accordion title={form.words.fineTuning} size="md">
          <Flex direction="column" gap="lg">
            {fine.map((section) => (
              <FormSection key={section.id} section={section} {...form} />
            ))}
          </Flex>
        </Accordion>
      )}
    </Flex>
  );
}
