import { propertiesOfBranch } from '../property-filter.ts';
import { propertiesOfTrigger } from './re-enrolment-trigger.ts';
import type { ValueSource, WorkflowAction, WorkflowDefinition } from './workflow-definition.ts';

/** The properties of its records that a workflow reads or writes; HubSpot refuses to delete them. */
export function listUsedProperties(workflow: WorkflowDefinition): string[] {
  const { listFilterBranch, reEnrollmentTriggersFilterBranches } = workflow.enrollmentCriteria;
  return [
    ...new Set([
      ...propertiesOfBranch(listFilterBranch),
      ...reEnrollmentTriggersFilterBranches.flatMap(propertiesOfTrigger),
      ...workflow.actions.flatMap(listUsedByAction),
    ]),
  ];
}

function listUsedByAction(action: WorkflowAction): string[] {
  switch (action.type) {
    case 'STATIC_BRANCH':
      return listUsedByValue(action.inputValue);
    case 'LIST_BRANCH':
      return action.listBranches.flatMap((branch) => propertiesOfBranch(branch.filterBranch));
    case 'SINGLE_CONNECTION':
      if (action.actionTypeId === '0-3')
        return listUsedByValue(action.fields.owner_assignment.value);
      if (action.actionTypeId === '0-5') {
        return [action.fields.property_name, ...listUsedByValue(action.fields.value)];
      }
      return Object.values(action.fields).flatMap((field) =>
        typeof field === 'string' ? [] : listUsedByValue(field),
      );
  }
}

function listUsedByValue(value: ValueSource): string[] {
  return value.type === 'OBJECT_PROPERTY' ? [value.propertyName] : [];
}
