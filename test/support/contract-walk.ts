import { pathToFileURL } from 'node:url';

/** One step of the walk: the request, and the status that HubSpot would answer with. */
export interface WalkStep {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly expects: number;
}

export interface WalkedStep extends WalkStep {
  readonly status: number;
  readonly reply: unknown;
}

const RECORDS = '/crm/objects/2026-09';
const LINKS = '/crm/associations/2026-09';
const PROPERTIES = '/crm/properties/2026-09';
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

/** Right requests over every route, wrong answers to them (404, 409, 207) included. */
const STEPS: readonly WalkStep[] = [
  { method: 'GET', path: '/account-info/2026-09/details', expects: 200 },
  { method: 'GET', path: '/crm/owners/2026-09?limit=2', expects: 200 },
  { method: 'GET', path: '/crm/owners/2026-09?limit=2&after=61002', expects: 200 },
  { method: 'GET', path: '/crm/owners/2026-09/61001', expects: 200 },
  { method: 'GET', path: '/crm/owners/2026-09/1', expects: 404 },
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
];

/** Walks over a sandbox with sample data at `baseUrl`, step by step. */
export async function walkContract(baseUrl: string, accessToken: string): Promise<WalkedStep[]> {
  const walked: WalkedStep[] = [];
  for (const step of STEPS) {
    const response = await fetch(`${baseUrl}${step.path}`, {
      method: step.method,
      headers: {
        Authorization: `Bearer ${accessToken}`,
        ...(step.body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(step.body !== undefined && { body: JSON.stringify(step.body) }),
    });
    const text = await response.text();
    const reply: unknown = text === '' ? null : JSON.parse(text);
    walked.push({ ...step, status: response.status, reply });
  }
  return walked;
}

// node scripts/node24.mjs test/support/contract-walk.ts http://127.0.0.1:4011 TOKEN
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [baseUrl = '', accessToken = ''] = process.argv.slice(2);
  for (const { method, path, status, expects } of await walkContract(baseUrl, accessToken)) {
    if (status !== expects) process.exitCode = 1;
    process.stdout.write(`${status === expects ? ' ' : '!'} ${status} ${method} ${path}\n`);
  }
}
