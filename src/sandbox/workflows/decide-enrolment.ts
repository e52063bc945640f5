import type { Values } from '../property-filter.ts';
import { matchesBranch } from '../property-filter.ts';
import { firesTrigger } from './re-enrolment-trigger.ts';
import type { WorkflowDefinition } from './workflow-definition.ts';

export interface EnrolmentCase {
  readonly before: Values;
  readonly after: Values;
  /** The record went through this workflow at least once. */
  readonly enrolledBefore: boolean;
  /** The record is in the workflow right now. */
  readonly enrolledNow: boolean;
}

export type EnrolmentDecision = 'enrol' | 're-enrol' | 'leave';

/**
 * HubSpot's rule: the first time a record comes to match, it enrols. Afterwards only a re-enrolment
 * trigger enrols it again, if it matches the criteria as well, and never while it is enrolled.
 * A trigger fires when the record comes to match it; an "is known" filter also fires on every new
 * value. (HubSpot knowledge base, "Add re-enrollment triggers to a workflow".)
 */
export function decideEnrolment(
  { isEnabled, enrollmentCriteria: criteria }: WorkflowDefinition,
  { before, after, enrolledBefore, enrolledNow }: EnrolmentCase,
): EnrolmentDecision {
  if (!isEnabled || enrolledNow) return 'leave';
  if (!matchesBranch(criteria.listFilterBranch, after)) return 'leave';
  if (!enrolledBefore) {
    return matchesBranch(criteria.listFilterBranch, before) ? 'leave' : 'enrol';
  }
  const triggers = criteria.reEnrollmentTriggersFilterBranches;
  return criteria.shouldReEnroll && triggers.some((trigger) => firesTrigger(trigger, before, after))
    ? 're-enrol'
    : 'leave';
}
