import { Flex, Heading, ToggleGroup } from '@hubspot/ui-extensions';
import { toggleExtra } from './edit-draft.ts';
import type { Editing } from './editing.ts';

/** The questions after the points, each of them asked or not. */
export function Extras({ editing }: { readonly editing: Editing }) {
  const { draft, library, edit } = editing;
  const { words, extras } = library;
  const order = extras.map(({ value }) => value);
  const choose = (chosen: string[]) => {
    const changed = order.filter((each) => chosen.includes(each) !== draft.extras.includes(each));
    edit((newest) => changed.reduce((draft, each) => toggleExtra(draft, each, order), newest));
  };
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.extras}</Heading>
      <ToggleGroup
        testId="extras"
        toggleType="checkboxList"
        name="extras"
        label={words.extrasExplained}
        options={extras.map(({ value, label, description }) => ({ value, label, description }))}
        value={[...draft.extras]}
        onChange={choose}
      />
    </Flex>
  );
}
