import type { Values } from '../property-filter.ts';
import { matchesBranch } from '../property-filter.ts';
import type { BranchAction, ValueSource } from './workflow-definition.ts';

/** What a workflow knows while it works on one company. */
export interface Known {
  /** The company's values. */
  readonly values: Values;
  /** What the actions so far gave back, by action id. */
  readonly outputs: Readonly<Record<string, Values>>;
}

export interface BranchDecision {
  /** The branch's name, or the value that it is for. */
  readonly name: string;
  /** Undefined where the branch ends the workflow. */
  readonly nextActionId: string | undefined;
}

/** The first branch that fits, or the one for everything else. */
export function decideBranch(action: BranchAction, known: Known): BranchDecision {
  const found =
    action.type === 'STATIC_BRANCH'
      ? action.staticBranches
          .map(({ branchValue, connection }) => ({ name: branchValue, connection }))
          .find(({ name }) => name === readValue(action.inputValue, known))
      : action.listBranches
          .map(({ branchName = '', ...branch }) => ({ ...branch, name: branchName }))
          .find(({ filterBranch }) => matchesBranch(filterBranch, known.values));
  return found
    ? { name: found.name, nextActionId: found.connection?.nextActionId }
    : {
        name: action.defaultBranchName ?? 'None met',
        nextActionId: action.defaultBranch?.nextActionId,
      };
}

/** The value as text; empty when nobody knows it. */
export function readValue(source: ValueSource, { values, outputs }: Known): string {
  switch (source.type) {
    case 'STATIC_VALUE':
      return source.staticValue;
    case 'OBJECT_PROPERTY':
      return values[source.propertyName] ?? '';
    case 'FIELD_DATA':
      return outputs[source.actionId]?.[source.dataKey] ?? '';
  }
}
