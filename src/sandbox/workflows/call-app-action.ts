import type { Clock } from '../../lib/clock.ts';
import { describeExecution } from './action-definition.ts';
import type { ActionDefinition } from './action-definition.ts';
import type { ActionAnswer, ActionCaller } from './action-caller.ts';
import type { CrmRecord } from '../crm/record-store.ts';
import { readValue } from './decide-branch.ts';
import type { Known } from './decide-branch.ts';
import type { Values } from '../property-filter.ts';
import { readDuration } from './read-duration.ts';
import { definitionIdOf } from './workflow-definition.ts';
import type { AppAction } from './workflow-definition.ts';
import { endedStep } from './workflow-step.ts';
import type { WorkflowStep } from './workflow-step.ts';

export interface AppActionDeps {
  readonly portalId: number;
  readonly clock: Clock;
  readonly actions: ActionCaller;
}

/** Lets the app do one action of a workflow. Never throws: a failure is a step, too. */
export async function callAppAction(
  { portalId, clock, actions }: AppActionDeps,
  action: AppAction,
  enrolment: { readonly enrolmentId: string; readonly flowId: string },
  record: CrmRecord,
  known: Known,
): Promise<WorkflowStep> {
  const { actionId } = action;
  const definition = actions.find(definitionIdOf(action));
  if (!definition) {
    const text = 'The app has no such action';
    return endedStep({ actionId, type: 'APP_ACTION', state: 'failed', text });
  }
  const { enrolmentId, flowId } = enrolment;
  const callbackId = `ap-${portalId}-${enrolmentId}-${actionId}`;
  const fields = readFields(action, known);
  const call = { definition, callbackId, portalId, flowId, record, fields };
  const answer = await actions.call(call);
  return toStep(definition, actionId, answer, { callbackId, now: clock.now() });
}

/** How an answer, or what came later by the callback, looks in the history. */
export function toStep(
  definition: ActionDefinition,
  actionId: string,
  answer: ActionAnswer,
  { callbackId, now }: { readonly callbackId: string; readonly now: Date },
): WorkflowStep {
  const { kind, outputs } = answer;
  const step = { actionId, type: 'APP_ACTION', outputs, state: kind } as const;
  if (answer.kind === 'waiting') {
    const until = new Date(now.getTime() + (readDuration(answer.expiresIn) ?? 0));
    return { ...step, text: `${definition.name}: waits for the app`, wait: { callbackId, until } };
  }
  const said = describeExecution(definition, outputs) ?? answer.why;
  return endedStep({
    ...step,
    text: said === '' ? definition.name : `${definition.name}: ${said}`,
  });
}

function readFields({ fields }: AppAction, known: Known): Values {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      typeof field === 'string' ? field : readValue(field, known),
    ]),
  );
}
