import { Flex, Heading, NumberInput, Select } from '@hubspot/ui-extensions';
import { chooseDefaultMode, limitAsked } from './edit-draft.ts';
import { type Editing, markField } from './editing.ts';

/** Stands for "as the settings have it": a choice can't be empty. */
const OF_SETTINGS = 'settings';

/** How many points one person is asked, and in which mode unless somebody chooses another one. */
export function Asking({ editing }: { readonly editing: Editing }) {
  const { draft, library, edit } = editing;
  const { words, limits, modes } = library;
  const chooseMode = (value: unknown) => {
    const mode = modes.find((each) => each.value === value)?.value;
    edit((newest) => chooseDefaultMode(newest, mode));
  };
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.asking}</Heading>
      <NumberInput
        testId="ask-at-most"
        name="askAtMost"
        label={words.askAtMost}
        description={words.askAtMostExplained}
        precision={0}
        {...limits.askAtMost}
        {...(draft.askAtMost !== undefined && { value: draft.askAtMost })}
        {...markField(editing, 'askAtMost')}
        onChange={(count) => edit((newest) => limitAsked(newest, count))}
      />
      <Select
        testId="default-mode"
        name="defaultMode"
        label={words.defaultMode}
        description={words.defaultModeExplained}
        options={[{ value: OF_SETTINGS, label: words.modeOfSettings }, ...modes]}
        value={draft.defaultMode ?? OF_SETTINGS}
        onChange={chooseMode}
      />
    </Flex>
  );
}
