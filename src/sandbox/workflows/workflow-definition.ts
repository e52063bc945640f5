import { z } from 'zod';
import { validationError } from '../hubspot-error.ts';
import { filterBranch } from '../property-filter.ts';
import { reEnrolmentTrigger } from './re-enrolment-trigger.ts';

/*
 * A workflow of companies, deals or tickets in the shape of HubSpot's flows API (2026-09-beta), as far as the sandbox can
 * carry it out: property filters, the actions "create task" (0-3), "set property" (0-5) and the
 * app's own ones (1-…), and branches by one value or by filters. No delays.
 */

const connection = z.object({ edgeType: z.literal('STANDARD'), nextActionId: z.string() });

/** Where an action takes a value from. */
const valueSource = z.discriminatedUnion('type', [
  z.object({ type: z.literal('STATIC_VALUE'), staticValue: z.string() }),
  z.object({ type: z.literal('OBJECT_PROPERTY'), propertyName: z.string().min(1) }),
  /** What an earlier action of the app gave back. */
  z.object({ type: z.literal('FIELD_DATA'), actionId: z.string(), dataKey: z.string().min(1) }),
]);

const single = {
  type: z.literal('SINGLE_CONNECTION'),
  actionId: z.string(),
  actionTypeVersion: z.number().int(),
  connection: connection.optional(),
};

const createTask = z.object({
  ...single,
  actionTypeId: z.literal('0-3'),
  fields: z.object({
    task_type: z.enum(['TODO', 'CALL', 'EMAIL']),
    subject: z.string().min(1),
    body: z.string(),
    priority: z.enum(['LOW', 'MEDIUM', 'HIGH']),
    use_explicit_associations: z.literal('true'),
    associations: z.array(
      z.object({
        target: z.object({
          associationCategory: z.literal('HUBSPOT_DEFINED'),
          associationTypeId: z.number().int(),
        }),
        value: z.object({ type: z.literal('ENROLLED_OBJECT') }),
      }),
    ),
    owner_assignment: z.object({
      type: z.literal('CUSTOM'),
      value: z.object({ type: z.literal('OBJECT_PROPERTY'), propertyName: z.string() }),
    }),
    due_time: z.object({
      delta: z.number().int().min(0),
      timeUnit: z.literal('DAYS'),
      timeOfDay: z.object({ hour: z.number().int(), minute: z.number().int() }),
      daysOfWeek: z.array(z.string()),
    }),
  }),
});

const setProperty = z.object({
  ...single,
  actionTypeId: z.literal('0-5'),
  fields: z.object({ property_name: z.string().min(1), value: valueSource }),
});

const appAction = z.object({
  ...single,
  /** `1-` and the number of the app's action definition. */
  actionTypeId: z.templateLiteral(['1-', z.number().int()]),
  fields: z.record(z.string(), z.union([z.string(), valueSource])),
});

const branchEnds = {
  actionId: z.string(),
  defaultBranch: connection.optional(),
  defaultBranchName: z.string().optional(),
};

const staticBranch = z.object({
  ...branchEnds,
  type: z.literal('STATIC_BRANCH'),
  inputValue: valueSource,
  staticBranches: z.array(z.object({ branchValue: z.string(), connection: connection.optional() })),
});

const listBranch = z.object({
  ...branchEnds,
  type: z.literal('LIST_BRANCH'),
  listBranches: z.array(
    z.object({
      branchName: z.string().optional(),
      filterBranch,
      connection: connection.optional(),
    }),
  ),
});

const workflowDefinition = z.object({
  type: z.literal('PLATFORM_FLOW'),
  flowType: z.literal('WORKFLOW'),
  name: z.string().min(1),
  description: z.string().default(''),
  objectTypeId: z.enum(['0-2', '0-3', '0-5']),
  isEnabled: z.boolean(),
  startActionId: z.string(),
  actions: z.array(z.union([createTask, setProperty, appAction, staticBranch, listBranch])).min(1),
  enrollmentCriteria: z.object({
    type: z.literal('LIST_BASED'),
    shouldReEnroll: z.boolean(),
    unEnrollObjectsNotMeetingCriteria: z.boolean(),
    listFilterBranch: filterBranch,
    reEnrollmentTriggersFilterBranches: z.array(reEnrolmentTrigger),
  }),
  timeWindows: z.array(z.unknown()),
  blockedDates: z.array(z.unknown()),
  customProperties: z.record(z.string(), z.unknown()),
  dataSources: z.array(z.unknown()),
});

export type WorkflowDefinition = z.infer<typeof workflowDefinition>;
export type WorkflowAction = WorkflowDefinition['actions'][number];
export type CreateTaskAction = z.infer<typeof createTask>;
export type SetPropertyAction = z.infer<typeof setProperty>;
export type AppAction = z.infer<typeof appAction>;
export type BranchAction = z.infer<typeof staticBranch> | z.infer<typeof listBranch>;
export type ValueSource = z.infer<typeof valueSource>;

/** What a workflow can enrol, by HubSpot's number of the object. */
export const ENROLLED_TYPES = {
  '0-2': 'companies',
  '0-3': 'deals',
  '0-5': 'tickets',
} as const satisfies Record<WorkflowDefinition['objectTypeId'], string>;

export type EnrolledType = (typeof ENROLLED_TYPES)[keyof typeof ENROLLED_TYPES];

export function isAppAction(action: WorkflowAction): action is AppAction {
  return action.type === 'SINGLE_CONNECTION' && action.actionTypeId.startsWith('1-');
}

export function definitionIdOf({ actionTypeId }: AppAction): number {
  return Number(actionTypeId.slice('1-'.length));
}

/** Throws HubSpot's 400 for anything that the sandbox can't carry out, dead ends included. */
export function readWorkflow(definition: unknown): WorkflowDefinition {
  const { success, data, error } = workflowDefinition.safeParse(definition);
  if (!success) {
    const [issue] = error.issues;
    throw validationError(`Invalid workflow: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const known = new Set(data.actions.map(({ actionId }) => actionId));
  const wanted = [data.startActionId, ...data.actions.flatMap(listNextActionIds)];
  const missing = wanted.find((actionId) => !known.has(actionId));
  if (missing === undefined) return data;
  throw validationError(`Invalid workflow: there is no action '${missing}'.`);
}

function listNextActionIds(action: WorkflowAction): string[] {
  return listConnections(action).flatMap((next) => next?.nextActionId ?? []);
}

function listConnections(action: WorkflowAction): Array<z.infer<typeof connection> | undefined> {
  switch (action.type) {
    case 'SINGLE_CONNECTION':
      return [action.connection];
    case 'STATIC_BRANCH':
      return [action.defaultBranch, ...action.staticBranches.map((branch) => branch.connection)];
    case 'LIST_BRANCH':
      return [action.defaultBranch, ...action.listBranches.map((branch) => branch.connection)];
  }
}
