import type { PropertyFilter } from '../../src/sandbox/property-filter.ts';
import type { WorkflowDefinition } from '../../src/sandbox/workflows/workflow-definition.ts';

const risesToHigh: PropertyFilter = {
  filterType: 'PROPERTY',
  property: 'radar_churn_risk',
  operation: {
    operationType: 'ENUMERATION',
    operator: 'IS_ANY_OF',
    values: ['high', 'critical'],
    includeObjectsWithNoValueSet: false,
  },
};

const isStamped: PropertyFilter = {
  filterType: 'PROPERTY',
  property: 'radar_churn_risk_at',
  operation: {
    operationType: 'ALL_PROPERTY',
    operator: 'IS_KNOWN',
    includeObjectsWithNoValueSet: false,
  },
};

/**
 * Churn risk high or critical, again on each new stamp, makes a call task for the company's owner.
 * No delays in it: HubSpot never re-enrols while a record is enrolled.
 */
export const churnWorkflow: WorkflowDefinition = {
  type: 'PLATFORM_FLOW',
  flowType: 'WORKFLOW',
  name: 'Radar: churn risk follow-up',
  description: 'Calls the owner to action when a company is at risk of leaving.',
  objectTypeId: '0-2',
  isEnabled: true,
  startActionId: '1',
  actions: [
    {
      type: 'SINGLE_CONNECTION',
      actionId: '1',
      actionTypeId: '0-3',
      actionTypeVersion: 0,
      fields: {
        task_type: 'CALL',
        subject: 'Radar shows churn risk: call the customer',
        body: '<p>Read the reasons on the Radar card, then call the sponsor.</p>',
        priority: 'HIGH',
        use_explicit_associations: 'true',
        associations: [
          {
            target: { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 192 },
            value: { type: 'ENROLLED_OBJECT' },
          },
        ],
        owner_assignment: {
          type: 'CUSTOM',
          value: { type: 'OBJECT_PROPERTY', propertyName: 'hubspot_owner_id' },
        },
        due_time: {
          delta: 1,
          timeUnit: 'DAYS',
          timeOfDay: { hour: 9, minute: 0 },
          daysOfWeek: [],
        },
      },
    },
  ],
  enrollmentCriteria: {
    type: 'LIST_BASED',
    shouldReEnroll: true,
    unEnrollObjectsNotMeetingCriteria: false,
    listFilterBranch: {
      filterBranchType: 'OR',
      filterBranchOperator: 'OR',
      filters: [],
      filterBranches: [
        {
          filterBranchType: 'AND',
          filterBranchOperator: 'AND',
          filterBranches: [],
          filters: [risesToHigh, isStamped],
        },
      ],
    },
    reEnrollmentTriggersFilterBranches: [
      {
        filterBranchType: 'OR',
        filterBranchOperator: 'OR',
        filters: [],
        filterBranches: [
          {
            filterBranchType: 'AND',
            filterBranchOperator: 'AND',
            filterBranches: [],
            filters: [isStamped],
          },
        ],
      },
    ],
  },
  timeWindows: [],
  blockedDates: [],
  customProperties: {},
  dataSources: [],
};
