import { expect, test } from 'vitest';
import { findChanges } from '../../src/sandbox/preview/host/find-changes.ts';
import type { RecordState } from '../../src/sandbox/preview/shapes.ts';

function record(risk: string, tasks: readonly string[]): RecordState {
  return {
    id: '501',
    objectTypeId: '0-2',
    name: 'Klitvang',
    subtitle: '',
    properties: {},
    groups: [
      {
        title: 'Radar',
        empty: '',
        facts: [{ name: 'radar_churn_risk', label: 'Risk', text: risk }],
      },
    ],
    sections: [
      {
        key: 'tasks',
        title: 'Tasks',
        empty: '',
        items: tasks.map((title, index) => ({ id: String(index), title, details: [], tags: [] })),
      },
    ],
  };
}

test('at the first look nothing is new', () => {
  expect(findChanges(null, record('High', ['Call']))).toEqual(new Set());
});

test('another value and a new item are changes, and what stayed is none', () => {
  const changes = findChanges(record('None', ['Call']), record('High', ['Call', 'Write']));
  expect(changes).toEqual(new Set(['fact:radar_churn_risk', 'item:tasks:1']));
});

test('what went is no change of what is left', () => {
  expect(findChanges(record('High', ['Call', 'Write']), record('High', ['Call']))).toEqual(
    new Set(),
  );
});
