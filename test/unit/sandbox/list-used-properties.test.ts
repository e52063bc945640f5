import { expect, test } from 'vitest';
import { listUsedProperties } from '../../../src/sandbox/workflows/list-used-properties.ts';
import type { WorkflowDefinition } from '../../../src/sandbox/workflows/workflow-definition.ts';
import { churnWorkflow } from '../../support/churn-workflow.ts';

test('a workflow uses what its filters read and what its tasks are assigned by', () => {
  expect(listUsedProperties(churnWorkflow)).toEqual([
    'radar_churn_risk',
    'radar_churn_risk_at',
    'hubspot_owner_id',
  ]);
});

test('a workflow uses what its branches read and what its actions read and write', () => {
  const { listFilterBranch: filterBranch } = churnWorkflow.enrollmentCriteria;
  const single = { type: 'SINGLE_CONNECTION', actionTypeVersion: 0 } as const;
  const actions: WorkflowDefinition['actions'] = [
    {
      ...single,
      actionId: '1',
      actionTypeId: '0-5',
      fields: {
        property_name: 'city',
        value: { type: 'OBJECT_PROPERTY', propertyName: 'country' },
      },
    },
    {
      ...single,
      actionId: '2',
      actionTypeId: '1-7',
      fields: { depth: 'deep', name: { type: 'OBJECT_PROPERTY', propertyName: 'name' } },
    },
    {
      type: 'STATIC_BRANCH',
      actionId: '3',
      inputValue: { type: 'OBJECT_PROPERTY', propertyName: 'industry' },
      staticBranches: [],
    },
    { type: 'LIST_BRANCH', actionId: '4', listBranches: [{ filterBranch }] },
  ];
  expect(listUsedProperties({ ...churnWorkflow, actions })).toEqual([
    'radar_churn_risk',
    'radar_churn_risk_at',
    'city',
    'country',
    'name',
    'industry',
  ]);
});
