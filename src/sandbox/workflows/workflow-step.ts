import type { Values } from '../property-filter.ts';

/** What one action of a workflow did with a company. */
export interface WorkflowStep {
  readonly actionId: string;
  readonly type: 'CREATE_TASK' | 'SET_PROPERTY' | 'APP_ACTION' | 'BRANCH';
  readonly state: 'done' | 'failed' | 'waiting';
  /** One sentence for the history. */
  readonly text: string;
  /** What later actions and branches can read. */
  readonly outputs: Values;
  /** Set while the app lets the workflow wait. */
  readonly wait: { readonly callbackId: string; readonly until: Date } | null;
}

/** A step that is over. */
export function endedStep(
  step: Pick<WorkflowStep, 'actionId' | 'type' | 'text'> & Partial<WorkflowStep>,
): WorkflowStep {
  return { state: 'done', outputs: {}, wait: null, ...step };
}
