import type { Clock } from '../../lib/clock.ts';
import type { AssociationStore } from '../crm/association-store.ts';
import type { ObjectType } from '../crm/object-types.ts';
import type { CrmRecord, RecordStore } from '../crm/record-store.ts';
import { decideBranch, readValue } from './decide-branch.ts';
import type { Known } from './decide-branch.ts';
import { HubSpotError } from '../hubspot-error.ts';
import type { Values } from '../property-filter.ts';
import type {
  AppAction,
  CreateTaskAction,
  SetPropertyAction,
  WorkflowAction,
} from './workflow-definition.ts';
import { endedStep } from './workflow-step.ts';
import type { WorkflowStep } from './workflow-step.ts';
import { dueAt } from '../zoned-time.ts';

export interface CarryOutDeps {
  readonly clock: Clock;
  readonly timeZone: string;
  readonly records: RecordStore;
  readonly associations: AssociationStore;
  /** The values of a record as they would be stored. Throws HubSpot's 400. */
  readonly checkValues: (type: ObjectType, values: Values) => Values;
}

/** HubSpot's own actions, done at once. */
export type OwnAction = Exclude<WorkflowAction, AppAction>;

/** Does what the action says and tells which action is next; undefined ends the workflow. */
export function carryOutAction(
  deps: CarryOutDeps,
  action: OwnAction,
  record: CrmRecord,
  known: Known,
): { step: WorkflowStep; nextActionId: string | undefined } {
  if (action.type !== 'SINGLE_CONNECTION') {
    const { name, nextActionId } = decideBranch(action, known);
    const text = `Took the branch “${name}”`;
    return { step: endedStep({ actionId: action.actionId, type: 'BRANCH', text }), nextActionId };
  }
  const step =
    action.actionTypeId === '0-3'
      ? createTask(deps, action, record)
      : setProperty(deps, action, record, known);
  return { step, nextActionId: action.connection?.nextActionId };
}

function createTask(
  deps: CarryOutDeps,
  { actionId, fields }: CreateTaskAction,
  record: CrmRecord,
): WorkflowStep {
  const { delta, timeOfDay } = fields.due_time;
  const { subject } = fields;
  const task = deps.records.create('tasks', {
    hs_timestamp: dueAt(deps.clock.now(), delta, timeOfDay, deps.timeZone).toISOString(),
    hs_task_subject: subject,
    hs_task_body: fields.body,
    hs_task_status: 'NOT_STARTED',
    hs_task_priority: fields.priority,
    hs_task_type: fields.task_type,
    hubspot_owner_id: record.properties[fields.owner_assignment.value.propertyName] ?? '',
  });
  for (const { target } of fields.associations) {
    const type = deps.associations.findType('tasks', {
      category: target.associationCategory,
      typeId: target.associationTypeId,
      to: record.objectType,
    });
    if (type) deps.associations.add(task, record, [type]);
  }
  const outputs = { taskId: task.id, subject };
  return endedStep({
    actionId,
    type: 'CREATE_TASK',
    text: `Made the task “${subject}”`,
    outputs,
  });
}

function setProperty(
  deps: CarryOutDeps,
  { actionId, fields }: SetPropertyAction,
  record: CrmRecord,
  known: Known,
): WorkflowStep {
  const { property_name: property } = fields;
  const value = readValue(fields.value, known);
  const step = { actionId, type: 'SET_PROPERTY', outputs: { property, value } } as const;
  try {
    const { objectType, id } = record;
    deps.records.update(objectType, id, deps.checkValues(objectType, { [property]: value }));
    return endedStep({ ...step, text: `Set ${property} to “${value}”` });
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    return endedStep({ ...step, state: 'failed', text: error.body.message });
  }
}
