import type { DeliveryProblem } from '../survey/single-send/delivery-problem-store.ts';
import type { Portal } from '../survey/types.ts';
import type { PortalState, PortalWork, RecordProblem } from './ports.ts';

/** Something that keeps the connection from doing its work, most pressing first. */
export type PortalProblem =
  | { readonly kind: 'disconnected'; readonly since: Date | null }
  /** The key of the stored tokens is lost. */
  | { readonly kind: 'access_unreadable' }
  /** The properties were never created. */
  | { readonly kind: 'not_set_up' }
  | {
      readonly kind: 'property';
      readonly name: string;
      readonly message: string;
      readonly since: Date | null;
    }
  | { readonly kind: 'list'; readonly name: string; readonly message: string }
  | { readonly kind: 'workflow_off' }
  /** Companies enrol in the workflow a first time only. */
  | { readonly kind: 'workflow_once' }
  | ({ readonly kind: 'record' } & RecordProblem)
  | { readonly kind: 'more_records'; readonly count: number }
  | { readonly kind: 'jobs_failed'; readonly count: number }
  | ({ readonly kind: 'mails_refused' } & DeliveryProblem)
  /** Nobody knows whether they have arrived. */
  | { readonly kind: 'mails_unknown'; readonly count: number };

export interface ProblemFacts {
  readonly portal: Pick<Portal, 'status'>;
  /** Whether the stored tokens can be opened; true where none are used. */
  readonly canOpenAccess: boolean;
  readonly state: PortalState;
  readonly work: PortalWork;
  /** The newest of the refused records; there may be more. */
  readonly records: readonly RecordProblem[];
  readonly mails: MailTrouble;
}

/** Of the waves that are open. */
export interface MailTrouble {
  readonly refused: readonly DeliveryProblem[];
  readonly unknown: number;
}

/** Everything that an administrator should know, with nothing that they can't do anything about. */
export function findProblems({
  portal,
  canOpenAccess,
  state,
  work,
  records,
  mails,
}: ProblemFacts): PortalProblem[] {
  const isConnected = portal.status === 'connected';
  return [
    ...(isConnected ? [] : [{ kind: 'disconnected' as const, since: state.disconnectedAt }]),
    ...(isConnected && !canOpenAccess ? [{ kind: 'access_unreadable' as const }] : []),
    ...(isConnected && state.provisionedAt === null ? [{ kind: 'not_set_up' as const }] : []),
    ...state.provisioningProblems.map(({ name, message }) => ({
      kind: 'property' as const,
      name,
      message,
      since: state.provisionedAt,
    })),
    ...findListProblems(state),
    ...findWorkflowProblems(state),
    ...mails.refused.map((problem) => ({ kind: 'mails_refused' as const, ...problem })),
    ...(mails.unknown > 0 ? [{ kind: 'mails_unknown' as const, count: mails.unknown }] : []),
    ...records.map((record) => ({ kind: 'record' as const, ...record })),
    ...findHiddenProblems(work, records),
  ];
}

function findListProblems({ lists }: PortalState): PortalProblem[] {
  return (lists ?? [])
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ name, message }) => ({ kind: 'list', name, message }));
}

function findWorkflowProblems({ workflow }: PortalState): PortalProblem[] {
  if (!workflow || workflow.outcome === 'by_hand') return [];
  return [
    ...(workflow.isEnabled ? [] : [{ kind: 'workflow_off' as const }]),
    ...(workflow.reEnrols ? [] : [{ kind: 'workflow_once' as const }]),
  ];
}

function findHiddenProblems(
  { recordsRefused, jobsFailed }: PortalWork,
  records: readonly RecordProblem[],
): PortalProblem[] {
  const more = recordsRefused - records.length;
  return [
    ...(more > 0 ? [{ kind: 'more_records' as const, count: more }] : []),
    ...(jobsFailed > 0 ? [{ kind: 'jobs_failed' as const, count: jobsFailed }] : []),
  ];
}
