import { expect, it } from 'vitest';
import type { TaskFacts } from '../../../src/churn/task-writer.ts';
import { decideTaskChange } from '../../../src/report/decisions/decide-task-change.ts';

const dueAt = new Date('2026-12-24T08:00:00Z');
const later = new Date('2027-01-15T08:00:00Z');
const open: TaskFacts = { dueAt, ownerId: '31', isOpen: true };
const closed: TaskFacts = { ...open, isOpen: false };

it.each([
  ['nothing has changed', open, open, {}],
  ['the day has', open, { ...open, dueAt: later }, { dueAt: later }],
  ['the owner has', open, { ...open, ownerId: '32' }, { ownerId: '32' }],
  ['nobody in particular has it now', open, { ...open, ownerId: null }, { ownerId: null }],
  ['it is not wanted any more', open, { ...closed, dueAt: later }, { isOpen: false }],
  ['it is still not wanted', closed, { ...closed, ownerId: '32' }, {}],
  ['it is wanted again', closed, open, open],
  ['nobody knows what it shows', null, open, { dueAt, ownerId: '31' }],
  ['nobody knows, and it is not wanted', null, closed, { isOpen: false }],
])('of a task where %s, that changes', (_what, shown, wanted, expected) => {
  expect(decideTaskChange(shown, wanted)).toEqual(expected);
});
