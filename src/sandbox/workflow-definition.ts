import { z } from 'zod';

/*
 * A company workflow in the shape of HubSpot's flows API (2026-09-beta), as far as the sandbox can
 * carry it out: property filters, and the action "create task" (0-3).
 */

const propertyFilter = z.object({
  filterType: z.literal('PROPERTY'),
  property: z.string().min(1),
  operation: z.discriminatedUnion('operator', [
    z.object({
      operationType: z.literal('ENUMERATION'),
      operator: z.literal('IS_ANY_OF'),
      values: z.array(z.string()).min(1),
      includeObjectsWithNoValueSet: z.boolean(),
    }),
    z.object({
      operationType: z.literal('ALL_PROPERTY'),
      operator: z.literal('IS_KNOWN'),
      includeObjectsWithNoValueSet: z.boolean(),
    }),
    z.object({
      operationType: z.literal('NUMBER'),
      operator: z.literal('IS_LESS_THAN'),
      value: z.number(),
      includeObjectsWithNoValueSet: z.boolean(),
    }),
  ]),
});

const andBranch = z.object({
  filterBranchType: z.literal('AND'),
  filterBranchOperator: z.literal('AND'),
  filterBranches: z.array(z.never()),
  filters: z.array(propertyFilter).min(1),
});

const orBranch = z.object({
  filterBranchType: z.literal('OR'),
  filterBranchOperator: z.literal('OR'),
  filters: z.array(z.never()),
  filterBranches: z.array(andBranch).min(1),
});

const createTaskAction = z.object({
  type: z.literal('SINGLE_CONNECTION'),
  actionId: z.string(),
  actionTypeId: z.literal('0-3'),
  actionTypeVersion: z.number().int(),
  connection: z.object({ edgeType: z.literal('STANDARD'), nextActionId: z.string() }).optional(),
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

export const workflowDefinition = z.object({
  type: z.literal('PLATFORM_FLOW'),
  flowType: z.literal('WORKFLOW'),
  name: z.string().min(1),
  description: z.string().default(''),
  objectTypeId: z.literal('0-2'),
  isEnabled: z.boolean(),
  startActionId: z.string(),
  actions: z.array(createTaskAction).min(1),
  enrollmentCriteria: z.object({
    type: z.literal('LIST_BASED'),
    shouldReEnroll: z.boolean(),
    unEnrollObjectsNotMeetingCriteria: z.boolean(),
    listFilterBranch: orBranch,
    reEnrollmentTriggersFilterBranches: z.array(orBranch),
  }),
  timeWindows: z.array(z.unknown()),
  blockedDates: z.array(z.unknown()),
  customProperties: z.record(z.string(), z.unknown()),
  dataSources: z.array(z.unknown()),
});

export type WorkflowDefinition = z.infer<typeof workflowDefinition>;
export type WorkflowAction = WorkflowDefinition['actions'][number];
export type FilterBranch = z.infer<typeof orBranch>;
export type PropertyFilter = z.infer<typeof propertyFilter>;
