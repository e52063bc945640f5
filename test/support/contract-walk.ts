import { approveInstall } from '../../src/sandbox/oauth/approve-install.ts';
import { churnWorkflow } from './churn-workflow.ts';

/** One step of the walk: the request, and the status that HubSpot would answer with. */
export interface WalkStep {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  /** Instead of a body. */
  readonly form?: Readonly<Record<string, string>>;
  readonly expects: number;
}

/** A sandbox with sample data, or what stands in front of it. */
export interface WalkTarget {
  readonly url: string;
  readonly portalId: number;
  readonly accessToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface WalkedStep extends WalkStep {
  readonly status: number;
  readonly reply: unknown;
}

const RECORDS = '/crm/objects/2026-09';
const LINKS = '/crm/associations/2026-09';
const PROPERTIES = '/crm/properties/2026-09';
const LISTS = '/crm/lists/2026-09';
const FLOWS = '/automation/2026-09-beta/flows';
const CALLBACKS = '/automation/actions/callbacks/2026-09';
const SUBSCRIPTIONS = '/communication-preferences/2026-09/statuses';
const TOKEN = '/oauth/2026-09/token';
const CALLBACK_URL = 'http://127.0.0.1:3999/oauth/callback';
const UNLABELLED = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 280 };
const PRIMARY = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 2 };
const due = { hs_timestamp: '2026-12-01T09:00:00Z' };

const SCORE = {
  groupName: 'radar',
  name: 'radar_health_score',
  label: 'Health score',
  type: 'number',
  fieldType: 'number',
};
const RISK = {
  groupName: 'radar',
  name: 'radar_churn_risk',
  label: 'Churn risk',
  type: 'enumeration',
  fieldType: 'select',
  options: [
    { label: 'None', value: 'none', displayOrder: 0, hidden: false },
    { label: 'High', value: 'high', displayOrder: 1, hidden: false },
  ],
};
const STAMP = {
  groupName: 'radar',
  name: 'radar_churn_risk_at',
  label: 'Churn risk at',
  type: 'datetime',
  fieldType: 'date',
};

const atRisk = {
  filterBranchType: 'OR',
  filterBranchOperator: 'OR',
  filters: [],
  filterBranches: [
    {
      filterBranchType: 'AND',
      filterBranchOperator: 'AND',
      filterBranches: [],
      filters: [
        {
          filterType: 'PROPERTY',
          property: 'radar_churn_risk',
          operation: {
            operationType: 'ENUMERATION',
            operator: 'IS_ANY_OF',
            values: ['high'],
            includeObjectsWithNoValueSet: false,
          },
        },
      ],
    },
  ],
};
const RISK_LIST = {
  name: 'Radar churn risk',
  objectTypeId: '0-2',
  processingType: 'DYNAMIC',
  filterBranch: atRisk,
};

/** Right requests over every route, wrong answers to them (404, 409, 207) included. */
const STEPS: readonly WalkStep[] = [
  {
    method: 'POST',
    path: '/marketing/transactional/2026-09/single-email/send',
    body: {
      emailId: 555,
      message: { to: 'dana@customer.example', sendId: 'walk-1' },
      contactProperties: {},
      customProperties: { radar_mail: 'invitation' },
    },
    expects: 200,
  },
  {
    method: 'POST',
    path: '/marketing/transactional/2026-09/single-email/send',
    body: { emailId: 1, message: { to: 'dana@customer.example' } },
    expects: 404,
  },
  { method: 'GET', path: '/marketing/v3/email/send-statuses/nothing', expects: 404 },
  { method: 'GET', path: '/account-info/2026-09/details', expects: 200 },
  { method: 'GET', path: '/crm/owners/2026-09?limit=2', expects: 200 },
  { method: 'GET', path: '/crm/owners/2026-09?limit=2&after=61002', expects: 200 },
  { method: 'GET', path: '/crm/owners/2026-09/61001', expects: 200 },
  { method: 'GET', path: '/crm/owners/2026-09/1', expects: 404 },
  { method: 'GET', path: `${SUBSCRIPTIONS}/mette%40nordlys.example?channel=EMAIL`, expects: 200 },
  {
    method: 'POST',
    path: `${SUBSCRIPTIONS}/batch/read?channel=EMAIL`,
    body: { inputs: ['mette@nordlys.example', 'bo@nordlys.example'] },
    expects: 200,
  },
  { method: 'GET', path: '/crm/pipelines/2026-09/deals', expects: 200 },
  { method: 'GET', path: '/crm/pipelines/2026-09/tickets/0', expects: 200 },

  {
    method: 'POST',
    path: `${PROPERTIES}/companies/groups`,
    body: { name: 'radar', label: 'Radar' },
    expects: 201,
  },
  {
    method: 'POST',
    path: `${PROPERTIES}/companies/groups`,
    body: { name: 'radar', label: 'Radar' },
    expects: 409,
  },
  { method: 'GET', path: `${PROPERTIES}/companies/groups`, expects: 200 },
  { method: 'GET', path: `${PROPERTIES}/companies/groups/radar`, expects: 200 },
  {
    method: 'PATCH',
    path: `${PROPERTIES}/companies/groups/radar`,
    body: { label: 'Radar surveys' },
    expects: 200,
  },
  { method: 'POST', path: `${PROPERTIES}/companies`, body: SCORE, expects: 201 },
  { method: 'POST', path: `${PROPERTIES}/companies`, body: SCORE, expects: 409 },
  {
    method: 'POST',
    path: `${PROPERTIES}/companies/batch/create`,
    body: { inputs: [RISK, STAMP] },
    expects: 201,
  },
  {
    method: 'POST',
    path: `${PROPERTIES}/companies/batch/create`,
    body: { inputs: [RISK] },
    expects: 207,
  },
  {
    method: 'POST',
    path: `${PROPERTIES}/companies/batch/read`,
    body: { archived: false, inputs: [{ name: 'radar_churn_risk' }] },
    expects: 200,
  },
  {
    method: 'POST',
    path: `${PROPERTIES}/companies/batch/read`,
    body: { archived: false, inputs: [{ name: 'name' }, { name: 'radar_nothing' }] },
    expects: 207,
  },
  { method: 'GET', path: `${PROPERTIES}/companies`, expects: 200 },
  { method: 'GET', path: `${PROPERTIES}/contacts`, expects: 200 },
  { method: 'GET', path: `${PROPERTIES}/companies/radar_health_score`, expects: 200 },
  { method: 'GET', path: `${PROPERTIES}/companies/radar_nothing`, expects: 404 },
  {
    method: 'PATCH',
    path: `${PROPERTIES}/companies/radar_health_score`,
    body: { label: 'Radar health' },
    expects: 200,
  },

  { method: 'GET', path: `${RECORDS}/companies?limit=5`, expects: 200 },
  { method: 'GET', path: `${RECORDS}/companies?limit=5&after=505&properties=name`, expects: 200 },
  { method: 'GET', path: `${RECORDS}/contacts?limit=2&associations=companies`, expects: 200 },
  { method: 'GET', path: `${RECORDS}/companies/501?properties=name,domain`, expects: 200 },
  {
    method: 'GET',
    path: `${RECORDS}/companies/501?propertiesWithHistory=name&associations=contacts`,
    expects: 200,
  },
  { method: 'GET', path: `${RECORDS}/companies/1`, expects: 404 },
  { method: 'GET', path: `${RECORDS}/deals/9001`, expects: 200 },
  { method: 'GET', path: `${RECORDS}/tickets/8001`, expects: 200 },
  {
    method: 'POST',
    path: `${RECORDS}/contacts`,
    body: {
      properties: { email: 'walker@klitvang-energi.example', firstname: 'Walker' },
      associations: [
        {
          to: { id: '501' },
          types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 279 }],
        },
      ],
    },
    expects: 201,
  },
  {
    method: 'POST',
    path: `${RECORDS}/contacts`,
    body: { properties: { email: 'walker@klitvang-energi.example' } },
    expects: 409,
  },
  {
    method: 'POST',
    path: `${RECORDS}/tasks`,
    body: { properties: { ...due, hs_task_subject: 'Call', hs_task_status: 'NOT_STARTED' } },
    expects: 201,
  },
  {
    method: 'POST',
    path: `${RECORDS}/notes`,
    body: { properties: { ...due, hs_note_body: 'Spoke with the sponsor.' } },
    expects: 201,
  },
  {
    method: 'PATCH',
    path: `${RECORDS}/companies/501`,
    body: { properties: { radar_health_score: '61', city: '' } },
    expects: 200,
  },
  {
    method: 'PATCH',
    path: `${RECORDS}/companies/501`,
    body: { properties: { radar_nothing: '1' } },
    expects: 400,
  },
  {
    method: 'POST',
    path: `${RECORDS}/companies/batch/read`,
    body: { inputs: [{ id: '501' }, { id: '502' }], properties: ['name', 'radar_churn_risk'] },
    expects: 200,
  },
  {
    method: 'POST',
    path: `${RECORDS}/contacts/batch/read`,
    body: { inputs: [{ id: '7001' }, { id: '1' }], properties: ['email'] },
    expects: 207,
  },
  {
    method: 'POST',
    path: `${RECORDS}/notes/batch/create`,
    body: { inputs: [{ properties: { ...due, hs_note_body: 'Wave sent.' } }] },
    expects: 201,
  },
  {
    method: 'POST',
    path: `${RECORDS}/companies/batch/update`,
    body: { inputs: [{ id: '501', properties: { radar_churn_risk: 'high' } }] },
    expects: 200,
  },
  {
    method: 'POST',
    path: `${RECORDS}/companies/batch/update`,
    body: {
      inputs: [
        { id: '501', properties: { radar_churn_risk_at: '2026-11-20T10:00:00Z' } },
        { id: '1', properties: { radar_churn_risk: 'none' } },
      ],
    },
    expects: 207,
  },
  {
    method: 'POST',
    path: `${RECORDS}/contacts/batch/upsert`,
    body: {
      inputs: [
        {
          id: 'walker@klitvang-energi.example',
          idProperty: 'email',
          properties: { lastname: 'Walk' },
        },
      ],
    },
    expects: 200,
  },
  {
    method: 'POST',
    path: `${RECORDS}/contacts/search`,
    body: {
      filterGroups: [
        { filters: [{ propertyName: 'hs_language', operator: 'IN', values: ['da', 'nb'] }] },
      ],
      sorts: [{ propertyName: 'lastname', direction: 'ASCENDING' }],
      properties: ['email'],
      limit: 5,
    },
    expects: 200,
  },

  { method: 'GET', path: `${RECORDS}/companies/501/associations/contacts?limit=3`, expects: 200 },
  {
    method: 'GET',
    path: `${RECORDS}/companies/501/associations/contacts?limit=3&after=Mw%3D%3D`,
    expects: 200,
  },
  { method: 'GET', path: `${RECORDS}/companies/512/associations/contacts`, expects: 200 },
  {
    method: 'PUT',
    path: `${RECORDS}/contacts/7012/associations/default/companies/503`,
    expects: 200,
  },
  {
    method: 'PUT',
    path: `${RECORDS}/companies/503/associations/contacts/7012`,
    body: [PRIMARY],
    expects: 201,
  },
  {
    method: 'DELETE',
    path: `${RECORDS}/companies/503/associations/contacts/7012`,
    expects: 204,
  },
  {
    method: 'POST',
    path: `${LINKS}/companies/contacts/batch/read`,
    body: { inputs: [{ id: '501' }, { id: '502' }] },
    expects: 200,
  },
  {
    method: 'POST',
    path: `${LINKS}/companies/contacts/batch/read`,
    body: { inputs: [{ id: '501' }, { id: '512' }] },
    expects: 207,
  },
  {
    method: 'POST',
    path: `${LINKS}/companies/contacts/batch/create`,
    body: {
      inputs: [{ from: { id: '512' }, to: { id: '7096' }, types: [UNLABELLED, PRIMARY] }],
    },
    expects: 201,
  },
  {
    method: 'POST',
    path: `${LINKS}/companies/contacts/batch/labels/archive`,
    body: { inputs: [{ from: { id: '512' }, to: { id: '7096' }, types: [PRIMARY] }] },
    expects: 204,
  },
  {
    method: 'POST',
    path: `${LINKS}/companies/contacts/batch/archive`,
    body: { inputs: [{ from: { id: '512' }, to: [{ id: '7096' }] }] },
    expects: 204,
  },
  { method: 'GET', path: `${LINKS}/companies/contacts/labels`, expects: 200 },
  {
    method: 'POST',
    path: `${LINKS}/companies/contacts/labels`,
    body: { name: 'ambassador', label: 'Ambassador' },
    expects: 200,
  },

  { method: 'POST', path: LISTS, body: RISK_LIST, expects: 200 },
  { method: 'POST', path: LISTS, body: RISK_LIST, expects: 400 },
  {
    method: 'POST',
    path: LISTS,
    body: { name: 'Picked', objectTypeId: '0-1', processingType: 'MANUAL' },
    expects: 200,
  },
  { method: 'GET', path: `${LISTS}/1`, expects: 200 },
  { method: 'GET', path: `${LISTS}/99`, expects: 404 },
  {
    method: 'GET',
    path: `${LISTS}/object-type-id/0-2/name/Radar%20churn%20risk?includeFilters=true`,
    expects: 200,
  },
  { method: 'GET', path: `${LISTS}/object-type-id/0-2/name/Nothing`, expects: 404 },
  {
    method: 'PUT',
    path: `${LISTS}/1/update-list-filters`,
    body: { filterBranch: atRisk },
    expects: 200,
  },
  { method: 'GET', path: `${LISTS}/1/memberships?limit=10`, expects: 200 },
  { method: 'PUT', path: `${LISTS}/2/memberships/add`, body: ['7001', '1'], expects: 200 },
  { method: 'POST', path: `${LISTS}/search`, body: { query: 'radar', count: 5 }, expects: 200 },
  { method: 'DELETE', path: `${LISTS}/2`, expects: 204 },

  { method: 'POST', path: FLOWS, body: { ...churnWorkflow, isEnabled: false }, expects: 201 },
  { method: 'POST', path: FLOWS, body: { name: 'Nothing' }, expects: 400 },
  { method: 'GET', path: `${FLOWS}?limit=100`, expects: 200 },
  { method: 'GET', path: `${FLOWS}/1800001`, expects: 200 },
  {
    method: 'PUT',
    path: `${FLOWS}/1800001`,
    body: { ...churnWorkflow, revisionId: '1' },
    expects: 200,
  },
  { method: 'DELETE', path: `${FLOWS}/1800001`, expects: 204 },
  {
    method: 'POST',
    path: `${CALLBACKS}/ap-1/complete`,
    body: { outputFields: { hs_execution_state: 'SUCCESS' } },
    expects: 404,
  },
  {
    method: 'POST',
    path: `${CALLBACKS}/complete`,
    body: { inputs: [{ callbackId: 'ap-1', outputFields: {} }] },
    expects: 404,
  },

  ...['meetings', 'calls', 'emails'].map((type) => ({
    method: 'POST',
    path: `${RECORDS}/${type}`,
    body: { properties: due },
    expects: 201,
  })),
  { method: 'DELETE', path: `${RECORDS}/notes/40000000003`, expects: 204 },
  {
    method: 'POST',
    path: `${RECORDS}/tasks/batch/archive`,
    body: { inputs: [{ id: '40000000002' }] },
    expects: 204,
  },
  { method: 'GET', path: `${RECORDS}/notes?archived=true`, expects: 200 },
  { method: 'DELETE', path: `${PROPERTIES}/companies/radar_health_score`, expects: 204 },
  {
    method: 'POST',
    path: `${PROPERTIES}/companies/batch/archive`,
    body: { inputs: [{ name: 'radar_nothing' }] },
    expects: 204,
  },
  { method: 'DELETE', path: `${PROPERTIES}/companies/groups/radar`, expects: 400 },
  {
    method: 'POST',
    path: `${PROPERTIES}/contacts/groups`,
    body: { name: 'radar', label: 'Radar' },
    expects: 201,
  },
  { method: 'DELETE', path: `${PROPERTIES}/contacts/groups/radar`, expects: 204 },

  {
    method: 'POST',
    path: `${RECORDS}/companies/merge`,
    body: { primaryObjectId: '509', objectIdToMerge: '510' },
    expects: 200,
  },
  {
    method: 'POST',
    path: `${RECORDS}/contacts/gdpr-delete`,
    body: { objectId: '7096' },
    expects: 204,
  },
  { method: 'DELETE', path: '/appinstalls/2026-09/external-install', expects: 404 },
];

/**
 * Walks over a sandbox, step by step, and installs and uninstalls the app in the end. Not more than
 * 110 calls, which is what HubSpot allows in ten seconds.
 */
export async function walkContract(target: WalkTarget): Promise<WalkedStep[]> {
  const walked: WalkedStep[] = [];
  for (const step of STEPS) walked.push(await take(target, step));
  return [...walked, ...(await walkOAuth(target))];
}

/** Each step needs what the one before it brought. */
async function walkOAuth(target: WalkTarget): Promise<WalkedStep[]> {
  const walked: WalkedStep[] = [];
  const client = { client_id: target.clientId, client_secret: target.clientSecret };
  const post = async (path: string, form: Record<string, string>, expects: number) => {
    const step = { method: 'POST', path, form: { ...client, ...form }, expects };
    walked.push(await take(target, step));
    return (walked.at(-1)?.reply ?? {}) as Record<string, string>;
  };

  const query = new URLSearchParams({
    client_id: target.clientId,
    redirect_uri: CALLBACK_URL,
    scope: 'oauth',
    state: 'walk',
  });
  const installUrl = `${target.url}/oauth/authorize?${query.toString()}`;
  const callback = new URL(await approveInstall(installUrl, target.portalId));
  const code = callback.searchParams.get('code') ?? '';
  const exchange = { grant_type: 'authorization_code', redirect_uri: CALLBACK_URL, code };
  const { refresh_token: refreshToken = '' } = await post(TOKEN, exchange, 200);
  await post(TOKEN, exchange, 400);
  const refresh = { grant_type: 'refresh_token', refresh_token: refreshToken };
  const { access_token: accessToken = '' } = await post(TOKEN, refresh, 200);
  await post(`${TOKEN}/introspect`, { token: accessToken }, 200);
  const uninstall = { method: 'DELETE', path: '/appinstalls/2026-09/external-install' };
  walked.push(await take({ ...target, accessToken }, { ...uninstall, expects: 204 }));
  await post(TOKEN, refresh, 400);
  await post(`${TOKEN}/revoke`, { token: refreshToken }, 200);
  return walked;
}

async function take({ url, accessToken }: WalkTarget, step: WalkStep): Promise<WalkedStep> {
  const response = await fetch(`${url}${step.path}`, {
    method: step.method,
    headers: {
      Authorization: `Bearer ${accessToken}`,
      ...(step.body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(step.body !== undefined && { body: JSON.stringify(step.body) }),
    ...(step.form && { body: new URLSearchParams(step.form) }),
  });
  const text = await response.text();
  const reply: unknown = text === '' ? null : JSON.parse(text);
  return { ...step, status: response.status, reply };
}
