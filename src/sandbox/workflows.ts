import type { Clock } from '../lib/clock.ts';
import type { AssociationStore } from './crm/association-store.ts';
import type { CrmRecord, RecordChange, RecordStore } from './crm/record-store.ts';
import { decideEnrolment, propertiesUsedBy } from './decide-enrolment.ts';
import type { WorkflowAction, WorkflowDefinition } from './workflow-definition.ts';
import { workflowDefinition } from './workflow-definition.ts';
import { dueAt } from './zoned-time.ts';

/** What a workflow did with one company. */
export interface Enrolment {
  /** The workflow's name. */
  readonly name: string;
  readonly companyId: string;
  readonly company: string;
  /** ISO text. */
  readonly enrolledAt: string;
  readonly reEnrolled: boolean;
  readonly actions: readonly {
    readonly type: string;
    readonly taskId: string;
    readonly subject: string;
  }[];
}

export interface Workflows {
  /** Throws when the definition is not one that the sandbox can carry out. */
  install(definition: unknown): void;
  definitions(): readonly WorkflowDefinition[];
  /** Evaluates every workflow on one change; anything but a company is ignored. */
  recordChanged(change: RecordChange): void;
  /** Oldest first; of one company when one is named. */
  history(companyId?: string): Enrolment[];
  /** The names of the workflows that use a company property. */
  usesOf(property: string): string[];
}

export interface WorkflowsDeps {
  readonly clock: Clock;
  readonly timeZone: string;
  readonly records: RecordStore;
  readonly associations: AssociationStore;
}

/** Property-triggered company workflows, carried out at once. A simulation of HubSpot's. */
export function createWorkflows(deps: WorkflowsDeps): Workflows {
  const installed: WorkflowDefinition[] = [];
  const enrolments: Enrolment[] = [];
  // An action that changes the company must not enrol it again in the workflow it is in.
  const running = new Set<string>();

  const enrol = (workflow: WorkflowDefinition, company: CrmRecord, reEnrolled: boolean) => {
    const key = `${workflow.name}/${company.id}`;
    running.add(key);
    const enrolledAt = deps.clock.now();
    const actions = orderActions(workflow).map((action) => {
      const taskId = createTask(deps, action, company, enrolledAt);
      return { type: 'CREATE_TASK', taskId, subject: action.fields.subject };
    });
    enrolments.push({
      name: workflow.name,
      companyId: company.id,
      company: company.properties['name'] ?? '',
      enrolledAt: enrolledAt.toISOString(),
      reEnrolled,
      actions,
    });
    running.delete(key);
  };

  return {
    install(definition) {
      installed.push(workflowDefinition.parse(definition));
    },
    definitions: () => installed,
    recordChanged({ before, after }) {
      if (after.objectType !== 'companies') return;
      for (const workflow of installed) {
        const decision = decideEnrolment(workflow, {
          before: before?.properties ?? {},
          after: after.properties,
          enrolledBefore: enrolments.some(
            (enrolment) => enrolment.name === workflow.name && enrolment.companyId === after.id,
          ),
          enrolledNow: running.has(`${workflow.name}/${after.id}`),
        });
        if (decision !== 'leave') enrol(workflow, after, decision === 're-enrol');
      }
    },
    history: (companyId) =>
      enrolments.filter(
        (enrolment) => companyId === undefined || enrolment.companyId === companyId,
      ),
    usesOf: (property) =>
      installed
        .filter((workflow) => propertiesUsedBy(workflow).includes(property))
        .map((workflow) => workflow.name),
  };
}

/** From `startActionId` along the connections. */
function orderActions(workflow: WorkflowDefinition): WorkflowAction[] {
  const ordered: WorkflowAction[] = [];
  let next: string | undefined = workflow.startActionId;
  while (next !== undefined) {
    const action = workflow.actions.find(({ actionId }) => actionId === next);
    if (!action || ordered.includes(action)) break;
    ordered.push(action);
    next = action.connection?.nextActionId;
  }
  return ordered;
}

function createTask(
  deps: WorkflowsDeps,
  { fields }: WorkflowAction,
  company: CrmRecord,
  now: Date,
): string {
  const { delta, timeOfDay } = fields.due_time;
  const task = deps.records.create('tasks', {
    hs_timestamp: dueAt(now, delta, timeOfDay, deps.timeZone).toISOString(),
    hs_task_subject: fields.subject,
    hs_task_body: fields.body,
    hs_task_status: 'NOT_STARTED',
    hs_task_priority: fields.priority,
    hs_task_type: fields.task_type,
    hubspot_owner_id: company.properties[fields.owner_assignment.value.propertyName] ?? '',
  });
  const store = deps.associations;
  for (const { target } of fields.associations) {
    const type = store.findType('tasks', {
      category: target.associationCategory,
      typeId: target.associationTypeId,
      to: 'companies',
    });
    if (type) store.add(task, company, [type]);
  }
  return task.id;
}
