import { describe, expect, it } from 'vitest';
import { churnWorkflow } from '../../../src/hubspot/churn-workflow.ts';
import { radarProperties } from '../../../src/hubspot/properties.ts';

const workflow = churnWorkflow({ reEnrols: true });
const known = (property: string) => ({
  filterType: 'PROPERTY',
  property,
  operation: {
    operationType: 'ALL_PROPERTY',
    operator: 'IS_KNOWN',
    includeObjectsWithNoValueSet: false,
  },
});

describe('the churn-risk workflow', () => {
  it('names what the flows API requires of a company workflow', () => {
    expect(workflow).toMatchObject({
      type: 'PLATFORM_FLOW',
      flowType: 'WORKFLOW',
      objectTypeId: '0-2',
      timeWindows: [],
      blockedDates: [],
      customProperties: {},
      dataSources: [],
    });
    expect(workflow.actions.map(({ actionId }) => actionId)).toContain(workflow.startActionId);
  });

  it('waits for an administrator to enable it', () => {
    expect(workflow.isEnabled).toBe(false);
  });

  it('enrols companies whose risk is high or critical and stamped', () => {
    expect(workflow.enrollmentCriteria.listFilterBranch).toEqual({
      filterBranchType: 'OR',
      filterBranchOperator: 'OR',
      filters: [],
      filterBranches: [
        {
          filterBranchType: 'AND',
          filterBranchOperator: 'AND',
          filterBranches: [],
          filters: [
            {
              filterType: 'PROPERTY',
              property: 'radar_churn_risk',
              operation: {
                operationType: 'ENUMERATION',
                operator: 'IS_ANY_OF',
                values: ['high', 'critical'],
                includeObjectsWithNoValueSet: false,
              },
            },
            known('radar_churn_risk_at'),
          ],
        },
      ],
    });
  });

  it('enrols them again on each new stamp', () => {
    expect(workflow.enrollmentCriteria).toMatchObject({
      type: 'LIST_BASED',
      shouldReEnroll: true,
      unEnrollObjectsNotMeetingCriteria: false,
      reEnrollmentTriggersFilterBranches: [
        {
          filterBranchType: 'AND',
          filters: [
            {
              property: 'hs_name',
              operation: {
                operationType: 'STRING',
                operator: 'IS_EQUAL_TO',
                value: 'radar_churn_risk_at',
              },
            },
            known('hs_value'),
          ],
        },
      ],
    });
  });

  it('enrols them once in the variant without re-enrolment', () => {
    const { enrollmentCriteria, ...rest } = churnWorkflow({ reEnrols: false });

    expect(enrollmentCriteria).toEqual({
      ...workflow.enrollmentCriteria,
      shouldReEnroll: false,
      reEnrollmentTriggersFilterBranches: [],
    });
    expect({ ...rest, enrollmentCriteria: workflow.enrollmentCriteria }).toEqual(workflow);
  });

  it("gives the company's owner a call task on the company, at once", () => {
    expect(workflow.actions).toMatchObject([
      {
        actionTypeId: '0-3',
        fields: {
          task_type: 'CALL',
          associations: [
            { target: { associationTypeId: 192 }, value: { type: 'ENROLLED_OBJECT' } },
          ],
          owner_assignment: { value: { propertyName: 'hubspot_owner_id' } },
        },
      },
    ]);
  });

  it('reads properties that the app provisions', () => {
    const names = radarProperties.companies.map(({ name }) => name);

    expect(names).toEqual(expect.arrayContaining(['radar_churn_risk', 'radar_churn_risk_at']));
  });
});
