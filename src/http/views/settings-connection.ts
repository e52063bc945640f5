import type { PortalStatus } from '../../contracts/settings-card.ts';
import type { SettingsConnection } from '../../contracts/settings-connection.ts';
import type { Tag } from '../../contracts/tag.ts';
import type { PortalState } from '../../portal/ports.ts';
import type { PortalStatusFacts } from '../../portal/read-portal-status.ts';
import { text } from '../../texts/catalogue.ts';
import { formatDate, formatNumber } from '../../texts/format.ts';
import { formatMoment } from '../../texts/format-moment.ts';
import type { Language } from '../../texts/language.ts';
import type { StatusParts } from './portal-status.ts';

const LIST_TONES = {
  created: 'good',
  existed: 'good',
  repaired: 'good',
  failed: 'bad',
} as const satisfies Record<string, Tag['tone']>;

/** The status as the page shows it: words and formatted numbers, and what can be done. */
export function viewSettingsConnection(
  parts: StatusParts,
  status: PortalStatus,
): SettingsConnection {
  const { facts, language, installUrl } = parts;
  const { portal, since, state } = facts;
  const connected = portal.status === 'connected';
  const date = (moment: Date) => formatDate(moment, language, portal.timeZone);
  return {
    connected,
    state: {
      text: text(language, `connection.${connected ? 'connected' : 'disconnected'}`),
      tone: connected ? 'good' : 'bad',
    },
    since: since ? text(language, 'connection.since', { date: date(since) }) : '',
    connectUrl: installUrl,
    facts: connected ? listFacts(parts) : [],
    missingScopes: status.connection.missingScopes,
    problems: status.problems.map((problem) => ({
      ...problem,
      since: problem.since
        ? text(language, 'connection.since', { date: date(new Date(problem.since)) })
        : '',
      url: problem.url ?? '',
    })),
    lists: viewLists(state, language),
    workflow: viewWorkflow(status, language),
    removal: {
      accountNumber: portal.portalId,
      choices: listChoices(connected).map((name) => ({
        name,
        label: text(language, `removal.${name}.label`),
        description: text(language, `removal.${name}.description`),
      })),
    },
  };
}

function listFacts({
  facts,
  expectedProperties,
  language,
}: StatusParts): SettingsConnection['facts'] {
  const { state, work } = facts;
  const number = (value: number) => formatNumber(value, language);
  const moment = (date: Date) => formatMoment(date, language, facts.portal.timeZone);
  const last = (date: Date | null) => (date ? moment(date) : text(language, 'connection.never'));
  const count = number(expectedProperties);
  const values = {
    synced: last(state.syncedAt),
    webhook: last(state.webhookAt),
    calls: describeCalls(facts, language),
    properties: state.provisionedAt
      ? text(language, 'connection.properties', { count, time: moment(state.provisionedAt) })
      : text(language, 'connection.properties.never', { count }),
    records: number(work.recordsWaiting),
    refused: number(work.recordsRefused),
    work: number(work.webhooksWaiting + work.jobsWaiting),
  };
  return (Object.keys(values) as Array<keyof typeof values>).map((name) => ({
    label: text(language, `connection.fact.${name}`),
    value: values[name],
  }));
}

function describeCalls({ calls, portal }: PortalStatusFacts, language: Language): string {
  const { left, limit, pausedUntil } = calls;
  if (pausedUntil) {
    const time = formatMoment(pausedUntil, language, portal.timeZone);
    return text(language, 'connection.paused', { time });
  }
  return text(language, 'connection.calls', { left, limit });
}

function viewLists({ lists }: PortalState, language: Language): SettingsConnection['lists'] {
  const what = text(language, 'connection.lists');
  return {
    text: lists ? what : `${what} ${text(language, 'connection.lists.none')}`,
    items: (lists ?? []).map(({ name, outcome, message }) => ({
      name,
      outcome: {
        text: text(language, `connection.list.${outcome}`),
        tone: LIST_TONES[outcome],
      },
      message,
    })),
  };
}

function viewWorkflow(
  { workflow }: PortalStatus,
  language: Language,
): SettingsConnection['workflow'] {
  const what = text(language, 'connection.workflow');
  if (!workflow) {
    const none = text(language, 'connection.workflow.none');
    return { text: `${what} ${none}`, state: null, message: '', steps: [] };
  }
  const { message, steps } = workflow;
  if (workflow.outcome === 'by_hand') {
    const state: Tag = { text: text(language, 'connection.workflow.by_hand'), tone: 'neutral' };
    const why = text(language, 'connection.workflow.byHandText');
    return { text: `${what} ${why}`, state, message, steps };
  }
  const state: Tag = workflow.isEnabled
    ? { text: text(language, 'connection.workflow.on'), tone: 'good' }
    : { text: text(language, 'connection.workflow.off'), tone: 'watch' };
  return { text: what, state, message, steps };
}

/** Without a connection nothing in HubSpot can be reached. */
function listChoices(connected: boolean) {
  return connected ? (['workflow', 'lists', 'properties', 'data'] as const) : (['data'] as const);
}
