import { callAppAction, toStep } from './call-app-action.ts';
import type { AppActionDeps } from './call-app-action.ts';
import { readOutputs } from './action-caller.ts';
import type { ActionAnswer } from './action-caller.ts';
import { carryOutAction } from './carry-out-action.ts';
import type { CarryOutDeps } from './carry-out-action.ts';
import type { Authorship } from '../change-source.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import type { Known } from './decide-branch.ts';
import { definitionIdOf, ENROLLED_TYPES, isAppAction } from './workflow-definition.ts';
import type {
  AppAction,
  EnrolledType,
  WorkflowAction,
  WorkflowDefinition,
} from './workflow-definition.ts';
import type { WorkflowStep } from './workflow-step.ts';

/** One way of a record through a workflow. */
export interface Enrolment {
  readonly enrolmentId: string;
  readonly flowId: string;
  /** The workflow's name. */
  readonly name: string;
  readonly objectType: EnrolledType;
  readonly recordId: string;
  /** The company itself, or that of the deal or ticket; empty without one. */
  readonly companyId: string;
  readonly company: string;
  /** ISO text. */
  readonly enrolledAt: string;
  readonly reEnrolled: boolean;
  /** Nothing more happens. */
  readonly isEnded: boolean;
  readonly steps: readonly WorkflowStep[];
}

export interface Enrolments {
  begin(flow: Flow, record: CrmRecord, reEnrolled: boolean): void;
  /** Oldest first. */
  list(): Enrolment[];
  /** False when nothing waits under this id (any more). */
  complete(callbackId: string, outputFields: Readonly<Record<string, unknown>>): boolean;
  /** Waits until no action of the app is being called. */
  whenIdle(): Promise<void>;
}

export interface EnrolmentsDeps extends CarryOutDeps, AppActionDeps {
  /** Whether the workflow is there and turned on. */
  readonly isOn: (flowId: string) => boolean;
  readonly writeAs: Authorship['writeAs'];
}

interface Flow {
  readonly flowId: string;
  readonly definition: WorkflowDefinition;
}

/** An enrolment keeps the workflow as it was when it began. */
interface Run {
  readonly enrolment: Enrolment;
  readonly actions: readonly WorkflowAction[];
}

type Waiting = Run & { readonly step: WorkflowStep & { wait: NonNullable<WorkflowStep['wait']> } };

/** Records on their way through workflows. Steps happen at once unless the app has to be asked. */
export function createEnrolments(deps: EnrolmentsDeps): Enrolments {
  const runs = new Map<string, Run>();
  const underWay = new Set<Promise<void>>();

  const change = (run: Run, news: Partial<Enrolment>): Run => {
    const changed = { ...run, enrolment: { ...run.enrolment, ...news } };
    runs.set(changed.enrolment.enrolmentId, changed);
    return changed;
  };

  const runFrom = async (begun: Run, actionId: string | undefined): Promise<void> => {
    let run = begun;
    let next = actionId;
    while (next !== undefined) {
      const { enrolment, actions } = run;
      const action = findNext(deps, run, next);
      const record = deps.records.find(enrolment.objectType, enrolment.recordId);
      if (!action || !record) break;
      const known = { values: record.properties, outputs: outputsOf(enrolment.steps) };
      const { step, nextActionId } = isAppAction(action)
        ? await askApp(deps, action, enrolment, record, known)
        : asWorkflow(deps, enrolment, () => carryOutAction(deps, action, record, known));
      run = change({ enrolment, actions }, { steps: [...enrolment.steps, step] });
      if (step.wait) return;
      next = nextActionId;
    }
    change(run, { isEnded: true });
  };
  const start = (run: Run, actionId: string | undefined): void => {
    const work = runFrom(run, actionId).finally(() => underWay.delete(work));
    underWay.add(work);
  };

  const listWaiting = (): Waiting[] =>
    [...runs.values()].flatMap((run) => {
      const step = run.enrolment.steps.at(-1);
      return step?.wait ? [{ ...run, step: { ...step, wait: step.wait } }] : [];
    });
  const resume = ({ step, ...run }: Waiting, answer: ActionAnswer): void => {
    const { steps } = run.enrolment;
    const action = run.actions.find(({ actionId }) => actionId === step.actionId);
    const definition = action && isAppAction(action) && deps.actions.find(definitionIdOf(action));
    if (!definition) throw new Error(`Nothing waits in the action ${step.actionId}.`);
    const { callbackId } = step.wait;
    const ended = toStep(definition, step.actionId, answer, { callbackId, now: deps.clock.now() });
    const going = change(run, {
      steps: [...steps.slice(0, -1), { ...ended, outputs: { ...step.outputs, ...ended.outputs } }],
    });
    if (!ended.wait) start(going, action.connection?.nextActionId);
  };
  /** The clock tells nobody when it jumps: whoever looks finds out. */
  const expire = (): void => {
    const now = deps.clock.now();
    for (const waiting of listWaiting()) {
      if (waiting.step.wait.until > now) continue;
      resume(waiting, { kind: 'failed', outputs: {}, why: 'The app did not answer in time' });
    }
  };

  return {
    begin({ flowId, definition }, record, reEnrolled) {
      const company = findCompany(deps, record);
      const enrolment: Enrolment = {
        enrolmentId: String(runs.size + 1),
        flowId,
        name: definition.name,
        objectType: ENROLLED_TYPES[definition.objectTypeId],
        recordId: record.id,
        companyId: company?.id ?? '',
        company: company?.properties['name'] ?? '',
        enrolledAt: deps.clock.now().toISOString(),
        reEnrolled,
        isEnded: false,
        steps: [],
      };
      const { actions, startActionId } = definition;
      start(change({ enrolment, actions }, {}), startActionId);
    },
    list() {
      expire();
      return [...runs.values()].map(({ enrolment }) => enrolment);
    },
    complete(callbackId, outputFields) {
      expire();
      const waiting = listWaiting().find(({ step }) => step.wait.callbackId === callbackId);
      if (waiting) resume(waiting, readOutputs({ outputFields }));
      return waiting !== undefined;
    },
    async whenIdle() {
      expire();
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

function findCompany(
  { records, associations }: EnrolmentsDeps,
  record: CrmRecord,
): CrmRecord | null {
  if (record.objectType === 'companies') return record;
  const [link] = associations.list(record, 'companies');
  return link ? records.find('companies', link.to.id) : null;
}

/** Null where the way ends: the workflow was turned off, or it runs in a circle. */
function findNext(deps: EnrolmentsDeps, run: Run, actionId: string): WorkflowAction | null {
  const { flowId, steps } = run.enrolment;
  if (!deps.isOn(flowId) || steps.some((step) => step.actionId === actionId)) return null;
  return run.actions.find((action) => action.actionId === actionId) ?? null;
}

async function askApp(
  deps: EnrolmentsDeps,
  action: AppAction,
  enrolment: Enrolment,
  record: CrmRecord,
  known: Known,
) {
  const step = await callAppAction(deps, action, enrolment, record, known);
  return { step, nextActionId: action.connection?.nextActionId };
}

/** What a workflow writes carries its name, so that no app takes it for its own write. */
function asWorkflow<Result>(
  deps: EnrolmentsDeps,
  { enrolmentId }: Enrolment,
  work: () => Result,
): Result {
  const sourceId = `enrollmentId:${enrolmentId}`;
  return deps.writeAs({ changeSource: 'AUTOMATION_PLATFORM', sourceId }, work);
}

function outputsOf(steps: readonly WorkflowStep[]): Known['outputs'] {
  return Object.fromEntries(steps.map(({ actionId, outputs }) => [actionId, outputs]));
}
