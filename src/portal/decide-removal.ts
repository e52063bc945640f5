import type { Portal } from '../survey/types.ts';
import type { CleanUpChoice, ConnectionKind, PortalState } from './ports.ts';

export interface RemovalSituation {
  readonly status: Portal['status'];
  readonly kind: ConnectionKind;
  readonly state: Pick<PortalState, 'provisionedAt' | 'workflow' | 'lists'>;
  readonly choice: CleanUpChoice;
}

/** What of a removal can happen now. */
export interface RemovalPlan {
  readonly cleansUp: boolean;
  /** Only what was installed can be uninstalled. */
  readonly uninstalls: boolean;
  /** Something that was chosen lies in HubSpot, and there is no way in: nothing may be removed. */
  readonly isStopped: boolean;
}

/**
 * Decides how a portal is removed. Without access nothing in HubSpot can be reached: then only a
 * removal that leaves nothing behind there, such as the repetition of one, may go on.
 */
export function decideRemoval({ status, kind, state, choice }: RemovalSituation): RemovalPlan {
  const isConnected = status === 'connected';
  const hasFlow = typeof state.workflow?.flowId === 'string';
  const hasList = state.lists?.some(({ listId }) => listId !== null) ?? false;
  const hasProperties = state.provisionedAt !== null;
  const isLeft =
    (choice.workflow && hasFlow) ||
    (choice.lists && hasList) ||
    (choice.properties && hasProperties);
  return {
    cleansUp: isConnected && (choice.workflow || choice.lists || choice.properties),
    uninstalls: isConnected && kind === 'oauth',
    isStopped: !isConnected && isLeft,
  };
}
