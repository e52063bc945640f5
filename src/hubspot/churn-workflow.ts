import { OBJECT_TYPE_IDS } from './api-version.ts';
import { allOf, isAnyOf, isKnown, isText, rootOf } from './property-filter.ts';

/** The workflow is found again by it. */
export const CHURN_WORKFLOW_NAME = 'Radar: churn risk follow-up';

const TASK_TO_COMPANY = 192;

/**
 * The ready workflow, as HubSpot's flows API takes it: a company whose churn risk is high or critical
 * enrols, and again on each new stamp; its owner gets a call task. It comes disabled, for an
 * administrator to look at and enable. No delays in it: HubSpot never enrols a record again while it
 * is enrolled.
 *
 * HubSpot doesn't document the shape of a re-enrolment trigger. Exported workflows have this one for
 * "radar_churn_risk_at is known", which fires on every new value: a filter over the change itself,
 * whose `hs_name` is the property and `hs_value` the new value.
 *
 * @param options.reEnrols false leaves the trigger out: each company enrols once.
 */
export function churnWorkflow({ reEnrols }: { reEnrols: boolean }) {
  return {
    type: 'PLATFORM_FLOW',
    flowType: 'WORKFLOW',
    name: CHURN_WORKFLOW_NAME,
    description: 'Calls the owner to action when a company is at risk of leaving.',
    objectTypeId: OBJECT_TYPE_IDS.companies,
    isEnabled: false,
    startActionId: callTask.actionId,
    actions: [callTask],
    enrollmentCriteria: {
      type: 'LIST_BASED',
      shouldReEnroll: reEnrols,
      unEnrollObjectsNotMeetingCriteria: false,
      listFilterBranch: rootOf(
        allOf(isAnyOf('radar_churn_risk', ['high', 'critical']), isKnown('radar_churn_risk_at')),
      ),
      reEnrollmentTriggersFilterBranches: reEnrols
        ? [allOf(isText('hs_name', 'radar_churn_risk_at'), isKnown('hs_value'))]
        : [],
    },
    timeWindows: [],
    blockedDates: [],
    customProperties: {},
    dataSources: [],
  } as const;
}

/** HubSpot's action "create task". */
const callTask = {
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
        target: { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: TASK_TO_COMPANY },
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
} as const;
