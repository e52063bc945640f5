import { expect, test } from 'vitest';
import { findProblems } from '../../../src/portal/find-problems.ts';
import type { ProblemFacts } from '../../../src/portal/find-problems.ts';

const NOW = new Date('2026-08-17T08:00:00Z');

const healthy: ProblemFacts = {
  portal: { status: 'connected' },
  canOpenAccess: true,
  state: {
    portalId: 1,
    disconnectedAt: null,
    provisionedAt: NOW,
    provisioningProblems: [],
    syncedAt: NOW,
    webhookAt: NOW,
    workflow: { flowId: '9', outcome: 'created', reEnrols: true, isEnabled: true, message: '' },
    lists: [{ name: 'Radar promoters', listId: '88', outcome: 'repaired', message: '' }],
  },
  work: { recordsWaiting: 7, recordsRefused: 0, webhooksWaiting: 3, jobsWaiting: 2, jobsFailed: 0 },
  mails: { refused: [], unknown: 0 },
  records: [],
};

const kindsOf = (facts: ProblemFacts) => findProblems(facts).map(({ kind }) => kind);
const withState = (state: Partial<ProblemFacts['state']>): ProblemFacts => ({
  ...healthy,
  state: { ...healthy.state, ...state },
});

test('work that waits is no problem', () => {
  expect(findProblems(healthy)).toEqual([]);
});

test('nothing was asked for is no problem, either', () => {
  expect(findProblems(withState({ workflow: null, lists: null, syncedAt: null }))).toEqual([]);
});

test('a portal that is not connected says so first, and not that it is not set up', () => {
  const facts = withState({ disconnectedAt: NOW, provisionedAt: null });
  expect(findProblems({ ...facts, portal: { status: 'disconnected' } })).toEqual([
    { kind: 'disconnected', since: NOW },
  ]);
});

test('an access whose key is lost is told, but not of a portal that is disconnected anyway', () => {
  const facts = { ...healthy, canOpenAccess: false };
  expect(kindsOf(facts)).toEqual(['access_unreadable']);
  expect(kindsOf({ ...facts, portal: { status: 'disconnected' } })).toEqual(['disconnected']);
});

test('properties that were never created are told', () => {
  expect(kindsOf(withState({ provisionedAt: null }))).toEqual(['not_set_up']);
});

test('each property that HubSpot refused is told with its words', () => {
  const refused = {
    objectType: 'contacts',
    name: 'radar_group',
    message: 'It is a number.',
  } as const;
  expect(findProblems(withState({ provisioningProblems: [refused] }))).toEqual([
    { kind: 'property', name: 'radar_group', message: 'It is a number.', since: NOW },
  ]);
});

test('only lists that failed are told', () => {
  const lists = [
    { name: 'Radar promoters', listId: '88', outcome: 'existed', message: '' },
    { name: 'Radar fragile fans', listId: null, outcome: 'failed', message: 'No room.' },
  ] as const;
  expect(findProblems(withState({ lists }))).toEqual([
    { kind: 'list', name: 'Radar fragile fans', message: 'No room.' },
  ]);
});

test.each([
  [{ isEnabled: false, reEnrols: true }, ['workflow_off']],
  [{ isEnabled: true, reEnrols: false }, ['workflow_once']],
  [{ isEnabled: false, reEnrols: false }, ['workflow_off', 'workflow_once']],
])('a workflow with %o is told as %o', (facts, kinds) => {
  const workflow = { flowId: '9', outcome: 'existed', message: '', ...facts } as const;
  expect(kindsOf(withState({ workflow }))).toEqual(kinds);
});

test('a workflow that people build by hand is theirs', () => {
  const workflow = {
    flowId: null,
    outcome: 'by_hand',
    reEnrols: false,
    isEnabled: false,
    message: 'Not in this plan.',
  } as const;
  expect(findProblems(withState({ workflow }))).toEqual([]);
});

test('refused records are told one by one, and those beyond the list are counted', () => {
  const record = { objectType: 'companies', recordId: '501', message: 'No.', since: NOW } as const;
  const work = { ...healthy.work, recordsRefused: 5 };
  expect(
    findProblems({ ...healthy, work, records: [record, { ...record, recordId: '502' }] }),
  ).toEqual([
    { kind: 'record', ...record },
    { kind: 'record', ...record, recordId: '502' },
    { kind: 'more_records', count: 3 },
  ]);
});

test('work that was given up is counted, last of all', () => {
  const work = { ...healthy.work, jobsFailed: 4, recordsRefused: 1 };
  expect(findProblems({ ...healthy, work })).toEqual([
    { kind: 'more_records', count: 1 },
    { kind: 'jobs_failed', count: 4 },
  ]);
});
