import { Alert, AutoGrid, Button, Flex, Heading, Input, Text } from '@hubspot/ui-extensions';
import {
  addDimension,
  isInUse,
  removeDimension,
  renameDimension,
  writeText,
} from './edit-draft.ts';
import { type Editing, markField, referenceTo } from './editing.ts';
import { newId } from './new-id.ts';

/** The groups of points: added, named, and taken out when no point belongs to them. */
export function Dimensions({ editing }: { readonly editing: Editing }) {
  const { draft, library, edit } = editing;
  const { words, limits } = library;
  const { error, validationMessage } = markField(editing, 'dimensions');
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.dimensions}</Heading>
      <Text>{words.dimensionsExplained}</Text>
      {error && <Alert title={validationMessage} variant="warning" />}
      <AutoGrid columnWidth={280} flexible gap="md">
        {draft.dimensions.map(({ id }, index) => (
          <Dimension key={id} editing={editing} index={index} />
        ))}
      </AutoGrid>
      <Flex>
        <Button
          testId="add-dimension"
          size="sm"
          disabled={draft.dimensions.length >= limits.dimensions.max}
          onClick={() => edit((newest) => addDimension(newest, newId('dm')))}
        >
          {words.addDimension}
        </Button>
      </Flex>
    </Flex>
  );
}

function Dimension({ editing, index }: { readonly editing: Editing; readonly index: number }) {
  const { draft, library, language, edit } = editing;
  const { words } = library;
  const dimension = draft.dimensions[index];
  if (!dimension) return null;
  const { id, label } = dimension;
  return (
    <Flex direction="column" gap="xs" align="stretch">
      <Input
        key={language}
        testId={`dimension-${id}`}
        name={`dimension-${id}`}
        label={words.dimension}
        required
        description={referenceTo(editing, label)}
        value={label[language] ?? ''}
        {...markField(editing, `dimensions.${index}.label.${language}`)}
        onChange={(text) =>
          edit((newest) => renameDimension(newest, id, writeText(label, language, text)))
        }
      />
      {!isInUse(draft, id) && (
        <Flex>
          <Button
            testId={`remove-${id}`}
            size="xs"
            onClick={() => edit((newest) => removeDimension(newest, id))}
          >
            {words.removeDimension}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
