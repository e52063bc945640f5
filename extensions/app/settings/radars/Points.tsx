import { useState } from 'react';
import {
  Alert,
  Button,
  EmptyState,
  Flex,
  Heading,
  Panel,
  Table,
  TableBody,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { addPoint } from './edit-draft.ts';
import { type Editing, markField } from './editing.ts';
import { newId } from './new-id.ts';
import { PointFields } from './PointFields.tsx';
import { PointRow } from './PointRow.tsx';

const NEW_PANEL = 'radar-point-new';

/** The measuring points in the order of the survey; one at a time is edited in a panel. */
export function Points({ editing }: { readonly editing: Editing }) {
  const { draft, library, edit } = editing;
  const { words, limits } = library;
  const [opened, setOpened] = useState({ id: '', isNew: false });
  const { error, validationMessage } = markField(editing, 'points');
  const add = () => {
    const ids = { point: newId('pt'), dimension: newId('dm') };
    setOpened({ id: ids.point, isNew: true });
    edit((newest) => addPoint(newest, ids, limits));
  };
  const newPanel = (
    <Panel id={NEW_PANEL} title={words.addPoint} width="md">
      {opened.isNew && <PointFields editing={editing} pointId={opened.id} panelId={NEW_PANEL} />}
    </Panel>
  );
  return (
    <Flex direction="column" gap="sm">
      <Heading>{words.points}</Heading>
      <Text>{words.pointsExplained}</Text>
      {error && <Alert title={validationMessage} variant="warning" />}
      {draft.points.length === 0 ? (
        <EmptyState title={words.points} layout="vertical">
          <Text>{words.noPoints}</Text>
        </EmptyState>
      ) : (
        <Table bordered density="condensed">
          <TableHead>
            <TableRow>
              <TableHeader width="max">{words.label}</TableHeader>
              <TableHeader width="auto">{words.dimension}</TableHeader>
              <TableHeader width="auto">{words.process}</TableHeader>
              <TableHeader width="min" align="right">
                {words.scale}
              </TableHeader>
              <TableHeader width="min" align="right">
                {words.weight}
              </TableHeader>
              <TableHeader width="min">{words.actions}</TableHeader>
            </TableRow>
          </TableHead>
          <TableBody>
            {draft.points.map((point, index) => (
              <PointRow
                key={point.id}
                editing={editing}
                index={index}
                isEdited={point.id === opened.id && !opened.isNew}
                onEdit={() => setOpened({ id: point.id, isNew: false })}
              />
            ))}
          </TableBody>
        </Table>
      )}
      <Flex>
        <Button
          testId="add-point"
          size="sm"
          disabled={draft.points.length >= limits.points.max}
          overlay={newPanel}
          onClick={add}
        >
          {words.addPoint}
        </Button>
      </Flex>
    </Flex>
  );
}
