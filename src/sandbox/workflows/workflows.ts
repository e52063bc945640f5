import type { RecordChange } from '../crm/record-store.ts';
import { decideEnrolment } from './decide-enrolment.ts';
import { createEnrolments } from './enrolments.ts';
import type { Enrolment, Enrolments, EnrolmentsDeps } from './enrolments.ts';
import { validationError } from '../hubspot-error.ts';
import { listUsedProperties } from './list-used-properties.ts';
import {
  definitionIdOf,
  ENROLLED_TYPES,
  isAppAction,
  readWorkflow,
} from './workflow-definition.ts';
import type { WorkflowDefinition } from './workflow-definition.ts';

export interface StoredWorkflow {
  readonly flowId: string;
  /** A number that grows with every change. */
  readonly revisionId: string;
  readonly definition: WorkflowDefinition;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface Workflows extends Pick<Enrolments, 'complete' | 'whenIdle'> {
  /** Throws HubSpot's 400 when the definition is not one that the sandbox can carry out. */
  install(definition: unknown): StoredWorkflow;
  find(flowId: string): StoredWorkflow | null;
  /** The oldest first. */
  list(): StoredWorkflow[];
  /** Gives the workflow another definition. Throws HubSpot's 400; it must exist. */
  replace(flowId: string, definition: unknown): StoredWorkflow;
  /** False when there is no such workflow (any more). Whoever is in it gets no further. */
  remove(flowId: string): boolean;
  /** As an administrator does. Turning it on enrols nobody who matches already. It must exist. */
  setEnabled(flowId: string, isEnabled: boolean): void;
  /** Evaluates every workflow of the record's type on one change. */
  recordChanged(change: Pick<RecordChange, 'before' | 'after'>): void;
  /** Oldest first; of one company when one is named, and of its deals and tickets. */
  history(companyId?: string): Enrolment[];
  /** The names of the workflows of this type that use a property of it. */
  usesOf(type: string, property: string): string[];
}

export type WorkflowsDeps = Omit<EnrolmentsDeps, 'isOn'>;

const FIRST_FLOW_ID = 1_800_001;

/** Property-triggered workflows of companies, deals and tickets. A simulation of HubSpot's. */
export function createWorkflows(deps: WorkflowsDeps): Workflows {
  const stored = new Map<string, StoredWorkflow>();
  const enrolments = createEnrolments({
    ...deps,
    isOn: (flowId) => stored.get(flowId)?.definition.isEnabled === true,
  });
  let nextFlowId = FIRST_FLOW_ID;

  const read = (definition: unknown): WorkflowDefinition => {
    const workflow = readWorkflow(definition);
    const unknown = workflow.actions
      .filter(isAppAction)
      .find((action) => !deps.actions.find(definitionIdOf(action)));
    if (!unknown) return workflow;
    throw validationError(`Invalid workflow: there is no action type '${unknown.actionTypeId}'.`);
  };
  const save = (flowId: string, definition: WorkflowDefinition): StoredWorkflow => {
    const now = deps.clock.now();
    const former = stored.get(flowId);
    const revisionId = String(Number(former?.revisionId ?? 0) + 1);
    const createdAt = former?.createdAt ?? now;
    const workflow = { flowId, revisionId, definition, createdAt, updatedAt: now };
    stored.set(flowId, workflow);
    return workflow;
  };
  const get = (flowId: string): StoredWorkflow => {
    const found = stored.get(flowId);
    if (!found) throw new Error(`There is no workflow ${flowId}.`);
    return found;
  };

  return {
    install: (definition) => save(String(nextFlowId++), read(definition)),
    find: (flowId) => stored.get(flowId) ?? null,
    list: () => [...stored.values()],
    replace: (flowId, definition) => save(get(flowId).flowId, read(definition)),
    remove: (flowId) => stored.delete(flowId),
    setEnabled: (flowId, isEnabled) => void save(flowId, { ...get(flowId).definition, isEnabled }),
    recordChanged({ before, after }) {
      for (const workflow of stored.values()) {
        if (ENROLLED_TYPES[workflow.definition.objectTypeId] !== after.objectType) continue;
        const earlier = enrolments
          .list()
          .filter(({ flowId, recordId }) => flowId === workflow.flowId && recordId === after.id);
        const decision = decideEnrolment(workflow.definition, {
          before: before?.properties ?? {},
          after: after.properties,
          enrolledBefore: earlier.length > 0,
          enrolledNow: earlier.some(({ isEnded }) => !isEnded),
        });
        if (decision !== 'leave') enrolments.begin(workflow, after, decision === 're-enrol');
      }
    },
    history: (companyId) =>
      enrolments
        .list()
        .filter((enrolment) => companyId === undefined || enrolment.companyId === companyId),
    usesOf: (type, property) =>
      [...stored.values()]
        .filter(({ definition }) => ENROLLED_TYPES[definition.objectTypeId] === type)
        .filter(({ definition }) => listUsedProperties(definition).includes(property))
        .map(({ definition }) => definition.name),
    complete: (callbackId, outputFields) => enrolments.complete(callbackId, outputFields),
    whenIdle: () => enrolments.whenIdle(),
  };
}
