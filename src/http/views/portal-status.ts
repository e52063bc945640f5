import type { PortalStatus } from '../../contracts/settings-card.ts';
import type { PortalProblem } from '../../portal/find-problems.ts';
import type { PortalState, RecordProblem } from '../../portal/ports.ts';
import type { PortalStatusFacts } from '../../portal/read-portal-status.ts';
import type { Portal } from '../../survey/types.ts';
import { text } from '../../texts/catalogue.ts';
import type { Language } from '../../texts/language.ts';
import { recordUrl } from './record-url.ts';

export interface StatusParts {
  readonly facts: PortalStatusFacts;
  /** How many properties the app has. */
  readonly expectedProperties: number;
  /** Where an administrator installs the app; empty where that is not possible. */
  readonly installUrl: string;
  readonly language: Language;
}

/** How the connection is doing, in the reader's words; HubSpot's own words stay as they are. */
export function viewPortalStatus(parts: StatusParts): PortalStatus {
  const { facts, expectedProperties, installUrl, language } = parts;
  const { portal, state, calls, work } = facts;
  return {
    connection: {
      state: portal.status,
      kind: facts.kind,
      since: toIso(facts.since),
      missingScopes: facts.missingScopes.map(({ scope, purpose }) => ({
        scope,
        purpose: text(language, `scope.${purpose}`),
      })),
      installUrl,
    },
    calls: { ...calls, pausedUntil: toIso(calls.pausedUntil) },
    queue: work,
    lastSyncedAt: toIso(state.syncedAt),
    lastWebhookAt: toIso(state.webhookAt),
    properties: { provisionedAt: toIso(state.provisionedAt), expected: expectedProperties },
    lists: state.lists?.map(({ name, outcome, message }) => ({ name, outcome, message })) ?? null,
    workflow: viewWorkflow(state, language),
    problems: facts.problems.map((problem) => ({
      since: null,
      url: null,
      ...viewProblem(problem, portal, facts.kind, language),
    })),
  };
}

function viewWorkflow({ workflow }: PortalState, language: Language): PortalStatus['workflow'] {
  if (!workflow) return null;
  const { outcome, isEnabled, reEnrols, message } = workflow;
  return {
    outcome,
    isEnabled,
    reEnrols,
    message,
    steps: outcome === 'by_hand' ? listWorkflowSteps(language) : [],
  };
}

function listWorkflowSteps(language: Language): string[] {
  return ([1, 2, 3, 4, 5, 6] as const).map((step) => text(language, `workflow.step.${step}`));
}

type ViewedProblem = Pick<PortalStatus['problems'][number], 'subject' | 'message' | 'action'> &
  Partial<PortalStatus['problems'][number]>;

function viewProblem(
  problem: PortalProblem,
  portal: Portal,
  kind: PortalStatusFacts['kind'],
  language: Language,
): ViewedProblem {
  switch (problem.kind) {
    case 'disconnected':
      return {
        subject: text(language, 'status.subject.connection'),
        message: text(language, 'status.disconnected.message'),
        action: text(language, `status.disconnected.${kind === 'token' ? 'token' : 'action'}`),
        since: toIso(problem.since),
      };
    case 'access_unreadable':
      return explain(language, 'connection', problem.kind);
    case 'not_set_up':
      return explain(language, 'properties', problem.kind);
    case 'property':
      return {
        subject: text(language, 'status.subject.property', { name: problem.name }),
        message: problem.message,
        action: text(language, 'status.property.action'),
        since: toIso(problem.since),
      };
    case 'list':
      return {
        subject: text(language, 'status.subject.list', { name: problem.name }),
        message: problem.message,
        action: text(language, 'status.list.action'),
      };
    case 'workflow_off':
    case 'workflow_once':
      return explain(language, 'workflow', problem.kind);
    case 'record':
      return viewRecordProblem(problem, portal, language);
    case 'more_records':
      return explain(language, 'records', problem.kind, problem.count);
    case 'jobs_failed':
      return explain(language, 'jobs', problem.kind, problem.count);
    case 'mails_unknown':
      return explain(language, 'mails', problem.kind, problem.count);
    case 'mails_refused': {
      const { words, count } = problem;
      const message = text(language, 'status.mails_refused.message', { count, words });
      return { ...explain(language, 'mails', problem.kind, count), message };
    }
  }
}

/** A problem that HubSpot has no words for. */
function explain(
  language: Language,
  subject: 'connection' | 'properties' | 'workflow' | 'records' | 'jobs' | 'mails',
  kind:
    | 'access_unreadable'
    | 'not_set_up'
    | 'workflow_off'
    | 'workflow_once'
    | 'more_records'
    | 'jobs_failed'
    | 'mails_unknown'
    | 'mails_refused',
  count = 0,
): ViewedProblem {
  return {
    subject: text(language, `status.subject.${subject}`),
    message: text(language, `status.${kind}.message`, { count, words: '' }),
    action: text(language, `status.${kind}.action`),
  };
}

function viewRecordProblem(
  { objectType, recordId, message, since }: RecordProblem,
  portal: Portal,
  language: Language,
): ViewedProblem {
  const subject = objectType === 'companies' ? 'company' : 'contact';
  return {
    subject: text(language, `status.subject.${subject}`, { id: recordId }),
    message,
    action: text(language, 'status.record.action'),
    since: toIso(since),
    url: recordUrl(portal, objectType, recordId),
  };
}

function toIso(date: Date | null): string | null {
  return date === null ? null : date.toISOString();
}
