import { expect, test } from 'vitest';
import { churnWorkflow as appWorkflow } from '../../../src/hubspot/churn-workflow.ts';
import { readWorkflow } from '../../../src/sandbox/workflows/workflow-definition.ts';
import { churnWorkflow } from '../../support/churn-workflow.ts';
import type { EnrolmentCase } from '../../../src/sandbox/workflows/decide-enrolment.ts';
import { decideEnrolment } from '../../../src/sandbox/workflows/decide-enrolment.ts';

const at = (risk: string, stamp: string) => ({
  ...(risk && { radar_churn_risk: risk }),
  ...(stamp && { radar_churn_risk_at: stamp }),
});
const MONDAY = '2026-11-16T09:00:00.000Z';
const FRIDAY = '2026-11-20T09:00:00.000Z';

/** With its trigger on the record, and with the one on the change, as the app sends it. */
const workflows = [
  churnWorkflow,
  { ...readWorkflow(appWorkflow({ reEnrols: true })), isEnabled: true },
];

function decideAll(change: Partial<EnrolmentCase>) {
  return workflows.map((workflow) => decide(change, workflow));
}

function decide(change: Partial<EnrolmentCase>, workflow = churnWorkflow) {
  return decideEnrolment(workflow, {
    before: {},
    after: {},
    enrolledBefore: false,
    enrolledNow: false,
    ...change,
  });
}

test.each([
  ['high with a stamp, for the first time', { after: at('high', MONDAY) }, 'enrol'],
  ['critical with a stamp', { after: at('critical', MONDAY) }, 'enrol'],
  ['high without a stamp', { after: at('high', '') }, 'leave'],
  ['the stamp after the risk', { before: at('high', ''), after: at('high', MONDAY) }, 'enrol'],
  ['medium', { after: at('medium', MONDAY) }, 'leave'],
  [
    'a company that matched all along, without having been enrolled',
    { before: at('high', MONDAY), after: at('high', MONDAY) },
    'leave',
  ],
] as const)('%s', (_what, change, decision) => {
  expect(decideAll(change)).toEqual([decision, decision]);
});

test.each([
  ['a new stamp', at('high', MONDAY), at('high', FRIDAY), 're-enrol'],
  ['the same stamp', at('high', MONDAY), at('high', MONDAY), 'leave'],
  ['a higher level on the same stamp', at('high', MONDAY), at('critical', MONDAY), 'leave'],
  ['a fall', at('high', MONDAY), at('medium', MONDAY), 'leave'],
  ['a new stamp below high', at('low', MONDAY), at('medium', FRIDAY), 'leave'],
  ['high again on the old stamp', at('medium', MONDAY), at('high', MONDAY), 'leave'],
  ['high again with a new stamp', at('medium', MONDAY), at('high', FRIDAY), 're-enrol'],
] as const)('after a first enrolment: %s', (_what, before, after, decision) => {
  expect(decideAll({ before, after, enrolledBefore: true })).toEqual([decision, decision]);
});

test('nothing enrols a company that is enrolled right now', () => {
  const change = { before: at('high', MONDAY), after: at('high', FRIDAY), enrolledBefore: true };
  expect(decide({ ...change, enrolledNow: true })).toBe('leave');
});

test('a workflow that is off enrols nobody', () => {
  const off = { ...churnWorkflow, isEnabled: false };
  const change = { before: {}, after: at('high', MONDAY), enrolledBefore: false };
  expect(decideEnrolment(off, { ...change, enrolledNow: false })).toBe('leave');
});

test('without re-enrolment a company enrols once', () => {
  const once = {
    ...churnWorkflow,
    enrollmentCriteria: { ...churnWorkflow.enrollmentCriteria, shouldReEnroll: false },
  };
  const change = { before: at('high', MONDAY), after: at('high', FRIDAY), enrolledBefore: true };
  expect(decideEnrolment(once, { ...change, enrolledNow: false })).toBe('leave');
});
