import { buildDraft } from '../support/own-radars.ts';
import { IDS } from './fill-portal.ts';

/** Who calls: what its requests are signed for, and the one secret that it was given. */
export interface Caller {
  readonly portalId: number;
  readonly token: string;
}

/** How a route is called. `signed`: for the caller's account, as HubSpot signs it. */
export interface RouteCall {
  readonly door: 'card' | 'hubspot' | 'link' | 'open';
  readonly path: (caller: Caller) => string;
  readonly body?: (caller: Caller) => unknown;
}

const requestId = 'isolation-of-accounts';
const CARDS = '/api/cards/v1';

function card(path: string, body?: object | ((caller: Caller) => unknown)): RouteCall {
  return {
    door: 'card',
    path: () => `${CARDS}${path}`,
    ...(body && {
      body: typeof body === 'function' ? (body as RouteCall['body'] & {}) : () => body,
    }),
  };
}

function action(name: string): RouteCall {
  return { door: 'hubspot', path: () => `/hubspot/actions/${name}`, body: actionBody(name) };
}

function link(path: (token: string) => string, body?: object): RouteCall {
  return {
    door: 'link',
    path: ({ token }) => path(token),
    ...(body && { body: () => body }),
  };
}

const open = (path: string): RouteCall => ({ door: 'open', path: () => path });
const once = { requestId };

/**
 * Every route, called with the ids of somebody else's records. The matrix fails for one that is not
 * here. What ends the caller's own account comes last.
 */
export const ROUTE_CALLS: Readonly<Record<string, RouteCall>> = {
  'GET /health': open('/health'),
  'GET /ready': open('/ready'),
  'GET /metrics': open('/metrics'),
  'GET /favicon.ico': open('/favicon.ico'),
  'GET /assets/:file': open('/assets/..%2f..%2fpackage.json'),
  'POST /api/cards/v1/settings/preview/': card('/settings/preview', { settings: {} }),
  'GET /api/cards/v1/settings/radars/': card('/settings/radars'),
  'POST /api/cards/v1/settings/radars/': card('/settings/radars', { ...once, name: 'Ours' }),
  'GET /api/cards/v1/settings/radars/:id': card(`/settings/radars/${IDS.radarId}`),
  'PUT /api/cards/v1/settings/radars/:id': card(`/settings/radars/${IDS.radarId}`, {
    ...once,
    version: 1,
    radar: buildDraft(),
  }),
  'POST /api/cards/v1/settings/radars/:id/archive': card(
    `/settings/radars/${IDS.radarId}/archive`,
    once,
  ),
  'POST /api/cards/v1/settings/radars/:id/restore': card(
    `/settings/radars/${IDS.radarId}/restore`,
    once,
  ),
  'GET /api/cards/v1/settings/groups/': card('/settings/groups'),
  'GET /api/cards/v1/settings/properties/': card('/settings/properties?object=companies'),
  'GET /api/cards/v1/settings/': card('/settings'),
  'PUT /api/cards/v1/settings/': card('/settings', { ...once, version: 0, settings: {} }),
  'POST /api/cards/v1/settings/lists': card('/settings/lists', once),
  'POST /api/cards/v1/settings/workflow': card('/settings/workflow', once),
  'POST /api/cards/v1/settings/sync': card('/settings/sync', once),
  'POST /api/cards/v1/invitations/:id/withdraw': card(
    `/invitations/${IDS.waitingInvitationId}/withdraw`,
    once,
  ),
  'POST /api/cards/v1/invitations/:id/resend': card(
    `/invitations/${IDS.waitingInvitationId}/resend`,
    { ...once, email: 'other@twin.example' },
  ),
  'GET /api/cards/v1/waves/:id/people': card(`/waves/${IDS.waveId}/people`),
  'POST /api/cards/v1/waves/:id/remind': card(`/waves/${IDS.waveId}/remind`, once),
  'POST /api/cards/v1/waves/:id/extend': card(`/waves/${IDS.waveId}/extend`, {
    ...once,
    closesOn: '2026-11-20',
  }),
  'POST /api/cards/v1/waves/:id/pause': card(`/waves/${IDS.waveId}/pause`, once),
  'POST /api/cards/v1/waves/:id/resume': card(`/waves/${IDS.waveId}/resume`, once),
  'POST /api/cards/v1/waves/:id/close': card(`/waves/${IDS.waveId}/close`, once),
  'POST /api/cards/v1/waves/:id/cancel': card(`/waves/${IDS.waveId}/cancel`, once),
  'POST /api/cards/v1/colleagues/:id': card(`/colleagues/${IDS.suggestionId}`, {
    ...once,
    decision: 'decline',
  }),
  'POST /api/cards/v1/second-rounds/:id': card(`/second-rounds/${IDS.endedWaveId}`, {
    ...once,
    pointIds: ['trust'],
  }),
  'POST /api/cards/v1/second-rounds/:id/stop': card(`/second-rounds/${IDS.endedWaveId}/stop`, once),
  'GET /api/cards/v1/contacts/:id': card(`/contacts/${IDS.contactId}`),
  'POST /api/cards/v1/cases/:id': card(`/cases/${IDS.caseId}`, {
    ...once,
    action: 'close',
    outcome: 'Called.',
  }),
  'GET /api/cards/v1/portfolio/': card('/portfolio'),
  'GET /api/cards/v1/portfolio/trends': card('/portfolio/trends'),
  'GET /api/cards/v1/portfolio/drivers': card('/portfolio/drivers'),
  'GET /api/cards/v1/portfolio/promoters': card('/portfolio/promoters?step=would'),
  'GET /api/cards/v1/portfolio/stakeholders/:id': card(`/portfolio/stakeholders/${IDS.companyId}`),
  'GET /api/cards/v1/losses/': card('/losses'),
  'GET /api/cards/v1/figures/': card('/figures'),
  'GET /api/cards/v1/companies/:id': card(`/companies/${IDS.companyId}`),
  'GET /api/cards/v1/companies/:id/summary': card(`/companies/${IDS.companyId}/summary`),
  'POST /api/cards/v1/companies/:id/snooze': card(`/companies/${IDS.companyId}/snooze`, {
    ...once,
    code: 'score_drop',
    until: '2026-09-01',
  }),
  'POST /api/cards/v1/companies/:id/preflight': card(`/companies/${IDS.companyId}/preflight`, {}),
  'POST /api/cards/v1/companies/:id/preview': card(`/companies/${IDS.companyId}/preview`, {}),
  'POST /api/cards/v1/companies/:id/preview/send': card(
    `/companies/${IDS.companyId}/preview/send`,
    once,
  ),
  'POST /api/cards/v1/companies/:id/waves': card(`/companies/${IDS.companyId}/waves`, once),
  'GET /oauth/install': open('/oauth/install'),
  'GET /oauth/callback': open(`/oauth/callback?code=x&state=${'s'.repeat(43)}`),
  'GET /oauth/installed/:ticket': open(`/oauth/installed/${'t'.repeat(43)}`),
  'POST /hooks/bounces/': open('/hooks/bounces'),
  'POST /hubspot/webhooks/': {
    door: 'hubspot',
    path: () => '/hubspot/webhooks',
    body: ({ portalId }) => buildEvents(portalId),
  },
  'POST /hubspot/actions/send': action('send'),
  'POST /hubspot/actions/remind': action('remind'),
  'POST /hubspot/actions/scores': action('scores'),
  'POST /hubspot/actions/assess': action('assess'),
  'POST /hubspot/actions/close-case': action('close-case'),
  'POST /hubspot/options/:field': {
    door: 'hubspot',
    path: () => '/hubspot/options/radar',
    body: actionBody('options'),
  },
  'GET /s/:token': link((token) => `/s/${token}`),
  'GET /s/:token/more': link((token) => `/s/${token}/more`),
  'PUT /s/:token/draft': link((token) => `/s/${token}/draft`, { comment: 'A draft' }),
  'POST /s/:token': link((token) => `/s/${token}`, { recommend: '9' }),
  'GET /w/:token': link((token) => `/w/${token}`),
  'GET /w/:token/more': link((token) => `/w/${token}/more`),
  'POST /w/:token': link((token) => `/w/${token}`, { 'f.trust.why': 'Because' }),
  'GET /u/:token': link((token) => `/u/${token}`),
  'POST /u/:token': link((token) => `/u/${token}`, {}),
  'GET /d/:token': link((token) => `/d/${token}`),
  'POST /d/:token': link((token) => `/d/${token}`, {}),
  'GET /p/:token': link((token) => `/p/${token}`),
  'GET /test/': open('/test'),
  'GET /test/more': open('/test/more'),
  'GET /r/:token': link((token) => `/r/${token}`),
  'GET /r/:token/brief': link((token) => `/r/${token}/brief`),
  'GET /r/:token/report.pdf': link((token) => `/r/${token}/report.pdf`),
  'GET /r/:token/report.csv': link((token) => `/r/${token}/report.csv`),
  'GET /r/:token/radar.png': link((token) => `/r/${token}/radar.png`),
  'GET /y/:token': link((token) => `/y/${token}`),
  'POST /y/:token': link((token) => `/y/${token}`, {
    replyId: 'reply-of-somebody',
    pointId: 'trust',
    kind: 'accept',
  }),
  'POST /api/cards/v1/reports/:id/shared': card(`/reports/${IDS.endedWaveId}/shared`, () => ({
    ...once,
    version: 0,
    isShared: true,
    actions: [{ pointId: 'trust', heard: 'Slow', doing: 'More', by: '', until: '' }],
  })),
  'POST /api/cards/v1/reports/:id/decisions': card(`/reports/${IDS.endedWaveId}/decisions`, {
    ...once,
    ...{ pointId: 'trust', choice: 'no', ownerId: '', dueOn: '', wantsTask: true },
  }),
  'POST /api/cards/v1/reports/:id/renew': card(`/reports/${IDS.endedWaveId}/renew`, once),
  'POST /api/cards/v1/settings/remove': card('/settings/remove', ({ portalId }) => ({
    ...once,
    confirmPortalId: portalId,
    workflow: true,
    lists: true,
    properties: true,
    data: false,
  })),
};

function actionBody(name: string): (caller: Caller) => unknown {
  return ({ portalId }) => ({
    callbackId: name === 'options' ? IDS.callbackId : `${IDS.callbackId}-${name}`,
    origin: { portalId },
    object: { objectId: IDS.companyId, objectType: 'COMPANY' },
    inputFields: { radar: 'customer-relationship', mode: 'named', outcome: 'Called.' },
    inputFieldName: 'radar',
  });
}

/** Everything that HubSpot can tell about a record, of the caller's account and with shared ids. */
function buildEvents(portalId: number): unknown[] {
  const of = (objectTypeId: string, objectId: string, subscriptionType: string, nr: number) => ({
    portalId,
    eventId: nr,
    occurredAt: 1_786_953_600_000 + nr,
    subscriptionType,
    objectTypeId,
    objectId: Number(objectId),
    propertyName: objectTypeId === '0-2' ? 'name' : 'email',
    newObjectId: Number(objectId),
    primaryObjectId: Number(objectId),
    mergedObjectIds: [Number(objectTypeId === '0-2' ? IDS.mergedCompanyId : IDS.mergedContactId)],
  });
  return [
    of('0-2', IDS.companyId, 'object.propertyChange', 1),
    of('0-1', IDS.contactId, 'object.propertyChange', 2),
    of('0-2', IDS.mergedCompanyId, 'object.deletion', 3),
    of('0-2', IDS.companyId, 'object.merge', 4),
    of('0-1', IDS.contactId, 'object.merge', 5),
    of('0-1', IDS.mergedContactId, 'contact.privacyDeletion', 6),
  ];
}
