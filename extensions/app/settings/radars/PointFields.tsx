import {
  Button,
  Flex,
  Input,
  MultiSelect,
  NumberInput,
  PanelBody,
  PanelFooter,
  Select,
  TextArea,
} from '@hubspot/ui-extensions';
import type { DraftPoint } from '@contracts/radar-editor.ts';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { changePoint, directPoint, writeText } from './edit-draft.ts';
import { type Editing, markField, nameIn, referenceTo } from './editing.ts';

interface PointFieldsProps {
  readonly editing: Editing;
  readonly pointId: string;
  readonly panelId: string;
}

/** Everything of one point. What is entered is part of the draft at once; "done" only closes. */
export function PointFields({ editing, pointId, panelId }: PointFieldsProps) {
  const { draft, library } = editing;
  const index = draft.points.findIndex(({ id }) => id === pointId);
  const point = draft.points[index];
  if (!point) return null;
  const change = (changed: Partial<DraftPoint>) =>
    editing.edit((newest) => changePoint(newest, pointId, changed));
  const parts = { editing, point, path: `points.${index}`, change };
  return (
    <>
      <PanelBody>
        <Flex direction="column" gap="md">
          <PointTexts {...parts} />
          <PointPlace {...parts} />
          <PointNumbers {...parts} />
        </Flex>
      </PanelBody>
      <PanelFooter>
        <Button
          testId="point-done"
          variant="primary"
          onClick={(_event, { closePanel }) => closePanel(panelId)}
        >
          {library.words.done}
        </Button>
      </PanelFooter>
    </>
  );
}

interface PartProps {
  readonly editing: Editing;
  readonly point: DraftPoint;
  readonly path: string;
  readonly change: (changed: Partial<DraftPoint>) => void;
}

function PointTexts({ editing, point, path, change }: PartProps) {
  const { library, language } = editing;
  const { words, limits } = library;
  const { label, description } = point;
  const labelHint = fillPlaces(words.labelExplained, { max: limits.label });
  const descriptionHint = fillPlaces(words.descriptionExplained, { max: limits.description });
  return (
    <>
      <Input
        key={`label ${language}`}
        testId="point-label"
        name="label"
        label={words.label}
        required
        description={referenceTo(editing, label) || labelHint}
        value={label[language] ?? ''}
        {...markField(editing, `${path}.label.${language}`)}
        onChange={(text) => change({ label: writeText(label, language, text) })}
      />
      <TextArea
        key={`description ${language}`}
        testId="point-description"
        name="description"
        label={words.description}
        rows={3}
        description={referenceTo(editing, description) || descriptionHint}
        value={description[language] ?? ''}
        {...markField(editing, `${path}.description.${language}`)}
        onChange={(text) => change({ description: writeText(description, language, text) })}
      />
    </>
  );
}

function PointPlace({ editing, point, path, change }: PartProps) {
  const { draft, library } = editing;
  const { words, processes, groups } = library;
  const chosen = point.groups ?? [];
  const chooseProcess = (value: unknown) =>
    change({ process: String(value) as DraftPoint['process'] });
  return (
    <>
      <Select
        testId="point-dimension"
        name="dimension"
        label={words.dimension}
        required
        options={draft.dimensions.map(({ id, label }) => ({
          value: id,
          label: nameIn(editing, label),
        }))}
        value={point.dimension}
        {...markField(editing, `${path}.dimension`)}
        onChange={(value) => change({ dimension: String(value) })}
      />
      <Select
        testId="point-process"
        name="process"
        label={words.process}
        required
        description={words.processExplained}
        options={processes}
        value={point.process}
        onChange={chooseProcess}
      />
      <MultiSelect
        testId="point-groups"
        name="groups"
        label={words.concerns}
        description={words.concernsExplained}
        options={listChoices(groups, chosen)}
        value={[...chosen]}
        onChange={(values) =>
          editing.edit((newest) => directPoint(newest, point.id, values.map(String)))
        }
      />
    </>
  );
}

/** A group that the settings no longer have stays to be seen, and can be taken off. */
function listChoices(groups: Editing['library']['groups'], chosen: readonly string[]) {
  const gone = chosen.filter((group) => groups.every(({ value }) => value !== group));
  return [...groups, ...gone.map((group) => ({ value: group, label: group }))];
}

function PointNumbers({ editing, point, path, change }: PartProps) {
  const { words, limits } = editing.library;
  const { scale, weight } = point;
  const scaleMark = markField(editing, `${path}.scale`);
  return (
    <>
      <Flex direction="row" gap="md">
        <NumberInput
          testId="point-min"
          name="min"
          label={words.scaleMin}
          required
          precision={0}
          {...limits.scale}
          value={scale.min}
          {...scaleMark}
          onChange={(min) => change({ scale: { ...scale, min } })}
        />
        <NumberInput
          testId="point-max"
          name="max"
          label={words.scaleMax}
          required
          precision={0}
          {...limits.scale}
          value={scale.max}
          error={scaleMark.error}
          onChange={(max) => change({ scale: { ...scale, max } })}
        />
      </Flex>
      <NumberInput
        testId="point-weight"
        name="weight"
        label={words.weight}
        required
        description={words.weightExplained}
        precision={1}
        {...limits.weight}
        value={weight}
        {...markField(editing, `${path}.weight`)}
        onChange={(value) => change({ weight: value })}
      />
    </>
  );
}
