import { Button, Flex, Panel, TableCell, TableRow, Tag, Text } from '@hubspot/ui-extensions';
import { fillPlaces } from 'radar-shared/fill-places.ts';
import { movePoint, removePoint } from './edit-draft.ts';
import { type Editing, hasProblem, nameIn } from './editing.ts';
import { PointFields } from './PointFields.tsx';

interface PointRowProps {
  readonly editing: Editing;
  readonly index: number;
  /** Its panel is open, so its fields are needed. */
  readonly isEdited: boolean;
  readonly onEdit: () => void;
}

/** One point with its place in the order. */
export function PointRow({ editing, index, isEdited, onEdit }: PointRowProps) {
  const { draft, library } = editing;
  const { words, processes } = library;
  const point = draft.points[index];
  if (!point) return null;
  const dimension = draft.dimensions.find(({ id }) => id === point.dimension);
  return (
    <TableRow>
      <TableCell width="max">
        <Text>{nameIn(editing, point.label)}</Text>
        {hasProblem(editing, `points.${index}.`) && <Tag variant="error">{words.correctThis}</Tag>}
      </TableCell>
      <TableCell width="auto">{dimension ? nameIn(editing, dimension.label) : '--'}</TableCell>
      <TableCell width="auto">
        {processes.find(({ value }) => value === point.process)?.label ?? '--'}
      </TableCell>
      <TableCell width="min" align="right">
        {`${point.scale.min}–${point.scale.max}`}
      </TableCell>
      <TableCell width="min" align="right">
        {String(point.weight)}
      </TableCell>
      <TableCell width="min">
        <PointActions editing={editing} index={index} isEdited={isEdited} onEdit={onEdit} />
      </TableCell>
    </TableRow>
  );
}

function PointActions({ editing, index, isEdited, onEdit }: PointRowProps) {
  const { draft, library, edit } = editing;
  const { words } = library;
  const { id = '' } = draft.points[index] ?? {};
  const panelId = `radar-point-${id}`;
  const panel = (
    <Panel id={panelId} title={fillPlaces(words.point, { number: index + 1 })} width="md">
      {isEdited && <PointFields editing={editing} pointId={id} panelId={panelId} />}
    </Panel>
  );
  return (
    <Flex direction="row" gap="xs">
      <Button testId={`edit-${id}`} size="xs" overlay={panel} onClick={onEdit}>
        {words.editPoint}
      </Button>
      <Button
        testId={`up-${id}`}
        size="xs"
        disabled={index === 0}
        onClick={() => edit((newest) => movePoint(newest, id, -1))}
      >
        {words.moveUp}
      </Button>
      <Button
        testId={`down-${id}`}
        size="xs"
        disabled={index === draft.points.length - 1}
        onClick={() => edit((newest) => movePoint(newest, id, 1))}
      >
        {words.moveDown}
      </Button>
      <Button
        testId={`remove-${id}`}
        size="xs"
        onClick={() => edit((newest) => removePoint(newest, id))}
      >
        {words.removePoint}
      </Button>
    </Flex>
  );
}
